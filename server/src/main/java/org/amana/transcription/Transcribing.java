package org.amana.transcription;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Directory;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A paper is brought by one, read by two who do not see each other's reading, and recorded when two readings are alike. Who reads
 * again takes back what they read before; nobody can settle a difference for somebody else.
 */
@Component
final class Transcribing {

    record Bringing(UUID paper, String form, String about, String scan) {}

    record Reading(UUID paper, Map<String, String> said) {}

    record Recording(UUID paper) {}

    private final Books books;
    private final Directory directory;
    private final PaperMemory memory;
    private final PaperForms forms;

    Transcribing(Books books, Directory directory, PaperMemory memory, PaperForms forms) {
        this.books = books;
        this.directory = directory;
        this.memory = memory;
        this.forms = forms;
    }

    private Decider decide(Speaker speaker, Consumer<Draft> command) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            command.accept(draft);
            return draft.decision();
        };
    }

    Decider bringing(Speaker speaker, Bringing request) {
        return decide(speaker, draft -> {
            Set<String> parties = forms.find(request.form())
                    .map(form -> form.parties(request.about()))
                    .orElse(Set.of());
            @Nullable
            Set<String> known = draft.named(
                    parties.isEmpty() ? Optional.empty() : Optional.of(parties),
                    (all, scope) -> scope.coversAny(all),
                    Refusal.of("transcription.about-nothing", "about", request.about())
                            .at("/about"));
            if (memory.find(request.paper()).isPresent()) {
                draft.refuse(Refusal.of("transcription.paper-known", "paper", request.paper())
                        .at("/paper"));
            }
            if (!directory.hasScan(request.scan())) {
                draft.refuse(Refusal.of("register.no-such-scan", "scan", request.scan())
                        .at("/scan"));
            }
            if (known != null) {
                draft.add(new PaperFact.Brought(
                        request.paper(),
                        request.form(),
                        request.about(),
                        request.scan(),
                        known.stream().sorted().toList()));
            }
        });
    }

    /** @param said as {@link Sheet#read} writes it */
    Decider reading(Speaker speaker, Reading request) {
        return decide(speaker, draft -> {
            @Nullable Paper paper = open(draft, request.paper());
            if (paper != null) {
                draft.add(new PaperFact.PaperRead(
                        request.paper(),
                        request.said().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> new PaperFact.Said(one.getKey(), one.getValue()))
                                .toList()));
            }
        });
    }

    private @Nullable Paper open(Draft draft, UUID id) {
        @Nullable Paper paper = paper(draft, id);
        if (paper != null && paper.state() == Paper.State.RECORDED) {
            draft.refuse(Refusal.of("transcription.recorded-already").at("/paper"));
            return null;
        }
        return paper;
    }

    private @Nullable Paper paper(Draft draft, UUID id) {
        return draft.named(
                memory.find(id),
                (paper, scope) -> scope.coversAny(paper.parties()),
                Refusal.of("transcription.no-such-paper", "paper", id).at("/paper"));
    }

    /** Says that every act of the paper has been recorded; they go before it as commands of their own. */
    Decider recording(Speaker speaker, Recording request, Collection<String> acts) {
        return decide(speaker, draft -> {
            @Nullable Paper paper = agreed(draft, request.paper());
            if (paper != null) {
                draft.add(new PaperFact.PaperRecorded(request.paper(), List.copyOf(acts)));
            }
        });
    }

    private @Nullable Paper agreed(Draft draft, UUID id) {
        @Nullable Paper paper = open(draft, id);
        if (paper != null && paper.agreed().isEmpty()) {
            draft.refuse(Refusal.of("transcription.not-agreed").at("/paper"));
            return null;
        }
        return paper;
    }

    /** What two read alike, for whoever may have it recorded. On the writer's thread. */
    Optional<PaperForm.Agreed> agreedOn(Speaker speaker, UUID id) {
        return memory.find(id)
                .flatMap(paper -> paper.agreed().map(said -> {
                    Map<String, String> answers = new HashMap<>();
                    said.forEach(one -> answers.put(one.question(), one.answer()));
                    PaperFact.Brought brought = paper.brought();
                    return new PaperForm.Agreed(speaker, id, brought.about(), brought.scan(), Map.copyOf(answers));
                }));
    }
}
