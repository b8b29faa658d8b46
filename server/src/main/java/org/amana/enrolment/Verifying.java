package org.amana.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Is this the one whom the line names: one person's fingers against those kept of the one person. The prints that are laid down for
 * it are compared and let go.
 */
@Component
final class Verifying {

    record Request(
            UUID verification,
            UUID person,
            EnrolmentFact.Stage stage,
            @Nullable String manifest,
            Occurred occurred,
            String device,
            List<Enrolling.Print> prints) {}

    private final Books books;
    private final EnrolmentMemory memory;
    private final PrintReading reading;
    private final SealedPrints sealed;
    private final OneToOne oneToOne = new OneToOne();

    Verifying(Books books, EnrolmentMemory memory, PrintReading reading, SealedPrints sealed) {
        this.books = books;
        this.memory = memory;
        this.reading = reading;
        this.sealed = sealed;
    }

    /** What is kept of the person, if the speaker may see them; on the writer's thread. */
    KeptPrints kept(Draft draft, UUID person) {
        return draft.shows(person) ? KeptPrints.of(memory.ofPerson(person)) : new KeptPrints(List.of());
    }

    Decider decider(Speaker speaker, Request request, KeptPrints kept) {
        Compared compared = compare(request, kept);
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.person(request.person(), "/person");
            draft.plausible(request.occurred(), "/occurred");
            if (memory.hasVerification(request.verification())) {
                draft.refuse(Refusal.of("enrolment.known-already", "id", request.verification())
                        .at("/verification"));
            }
            draft.add(new EnrolmentFact.Verified(
                    request.verification(),
                    request.person(),
                    request.stage(),
                    request.manifest(),
                    request.occurred(),
                    request.device(),
                    compared.outcome(),
                    compared.score(),
                    compared.fingers()));
            return draft.decision();
        };
    }

    private record Compared(
            EnrolmentFact.Outcome outcome, @Nullable Integer score, List<FingerPosition> fingers) {}

    /** The best of the fingers that both have: one that agrees is enough to say who it is, none is not enough to say who it is not. */
    private Compared compare(Request request, KeptPrints kept) {
        @Nullable Integer best = null;
        TreeSet<FingerPosition> fingers = new TreeSet<>();
        for (int i = 0; i < request.prints().size(); i++) {
            Enrolling.Print print = request.prints().get(i);
            Template probe = reading.read(
                            print.finger(), EnrolmentFact.Impression.UNKNOWN, print.content(), "/prints/" + i)
                    .template();
            for (Template candidate : candidates(kept, print.finger())) {
                int score = oneToOne.score(probe, candidate);
                best = best == null ? score : Math.max(best, score);
                fingers.add(print.finger());
            }
        }
        if (best == null) {
            return new Compared(EnrolmentFact.Outcome.NOT_COMPARABLE, null, List.of());
        }
        return new Compared(
                best >= Thresholds.ONE_TO_ONE ? EnrolmentFact.Outcome.AGREES : EnrolmentFact.Outcome.DOES_NOT_AGREE,
                best,
                List.copyOf(fingers));
    }

    private List<Template> candidates(KeptPrints kept, FingerPosition finger) {
        List<Template> candidates = new ArrayList<>();
        kept.prints().stream()
                .filter(one -> one.finger() == finger)
                .map(one -> one.template(sealed))
                .flatMap(Optional::stream)
                .forEach(candidates::add);
        return candidates;
    }
}
