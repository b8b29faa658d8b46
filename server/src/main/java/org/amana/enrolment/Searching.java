package org.amana.enrolment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the prints of an encounter with the gallery of its purpose; whoever is proposed becomes a case, and nothing more. */
@Component
final class Searching {

    /** @param falsePerMille of a thousand searches of strangers, how many may propose somebody; null for 10 */
    record Request(List<One> searches, @Nullable Integer falsePerMille) {
        int perMille() {
            return falsePerMille == null ? USUAL_PER_MILLE : falsePerMille;
        }
    }

    record One(UUID search, UUID encounter) {}

    /** What is looked for: where an encounter's prints are kept. */
    record Probe(EnrolmentFact.Encountered encounter, List<EnrolmentFact.Sample> samples) {}

    private static final int USUAL_PER_MILLE = 10;
    private static final int MOST_CANDIDATES = 10;

    private final Books books;
    private final EnrolmentMemory memory;
    private final EnrolmentRules rules;
    private final SealedPrints prints;
    private final Galleries galleries;

    Searching(Books books, EnrolmentMemory memory, EnrolmentRules rules, SealedPrints prints, Galleries galleries) {
        this.books = books;
        this.memory = memory;
        this.rules = rules;
        this.prints = prints;
        this.galleries = galleries;
    }

    /** Where the prints are that are to be searched; on the writer's thread. */
    Map<UUID, Probe> probes(Speaker speaker, Request request) {
        Map<UUID, Probe> probes = new HashMap<>();
        for (One one : request.searches()) {
            memory.findEncounter(one.encounter())
                    .filter(taking -> taking.party.equals(speaker.party()))
                    .ifPresent(taking ->
                            probes.put(one.encounter(), new Probe(taking.first, List.copyOf(taking.samples))));
        }
        return probes;
    }

    /** Searches, and says what to record of it. */
    Decider decider(Speaker speaker, Request request, Map<UUID, Probe> probes) {
        Map<UUID, Galleries.Found> found = new HashMap<>();
        Map<UUID, Integer> thresholds = new HashMap<>();
        probes.forEach((encounter, probe) -> {
            Map<FingerPosition, Template> templates = templates(probe);
            if (!templates.isEmpty()) {
                List<ProbeFinger> query = new ArrayList<>();
                templates.forEach((finger, template) -> query.add(ProbeFinger.of(finger, template)));
                Galleries.Found answer = galleries.search(probe.encounter().purpose(), query);
                found.put(encounter, answer);
                thresholds.put(encounter, answer.shelf().threshold(query.size(), request.perMille()));
            }
        });
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            Set<UUID> ids = new HashSet<>();
            if (request.perMille() < 1 || request.perMille() > 1000) {
                draft.refuse(Refusal.of("enrolment.per-mille").at("/falsePerMille"));
            }
            for (int i = 0; i < request.searches().size(); i++) {
                One one = request.searches().get(i);
                String pointer = "/searches/" + i;
                EnrolmentMemory.@Nullable Taking taking =
                        rules.encounter(draft, one.encounter(), pointer + "/encounter");
                Galleries.@Nullable Found answer = found.get(one.encounter());
                if (memory.hasSearch(one.search()) || !ids.add(one.search())) {
                    draft.refuse(Refusal.of("enrolment.known-already", "id", one.search())
                            .at(pointer + "/search"));
                } else if (taking != null && answer == null) {
                    draft.refuse(Refusal.of("enrolment.nothing-to-search").at(pointer + "/encounter"));
                } else if (taking != null && answer != null) {
                    draft.add(searched(
                            draft,
                            one,
                            taking,
                            answer,
                            thresholds.getOrDefault(one.encounter(), Integer.MAX_VALUE),
                            request.perMille()));
                }
            }
            return draft.decision();
        };
    }

    /** Of each finger the print with the most minutiae. */
    private Map<FingerPosition, Template> templates(Probe probe) {
        Map<FingerPosition, Template> best = new EnumMap<>(FingerPosition.class);
        EnrolmentFact.Encountered encounter = probe.encounter();
        for (EnrolmentFact.Sample sample : probe.samples()) {
            var about = new SealedPrints.About(
                    encounter.person(),
                    encounter.generation(),
                    encounter.encounter(),
                    sample.position(),
                    SealedPrints.Kind.TEMPLATE);
            prints.template(about, sample.template())
                    .ifPresent(template -> best.merge(
                            sample.position(),
                            template,
                            (a, b) -> b.minutiae().size() > a.minutiae().size() ? b : a));
        }
        return best;
    }

    private EnrolmentFact.Searched searched(
            Draft draft, One one, EnrolmentMemory.Taking taking, Galleries.Found found, int threshold, int perMille) {
        EnrolmentFact.Encountered first = taking.first;
        List<EnrolmentFact.Candidate> candidates = new ArrayList<>();
        for (Answer.Candidate candidate : found.answer().candidates()) {
            @Nullable UUID person = found.person(candidate.subject());
            if (person != null && candidates.size() < MOST_CANDIDATES && mayBeProposed(draft, first, person)) {
                int score = (int) Math.round(1000 * candidate.score());
                candidates.add(new EnrolmentFact.Candidate(
                        person,
                        score,
                        score < threshold ? null : matter(first.person(), person),
                        candidate.fingers().stream()
                                .map(Answer.Finger::position)
                                .sorted()
                                .toList()));
            }
        }
        return new EnrolmentFact.Searched(
                one.search(),
                one.encounter(),
                first.person(),
                first.purpose(),
                found.people(),
                found.answer().coverage().templates(),
                found.whole(),
                perMille,
                threshold,
                candidates);
    }

    /** Not the person searched for, nobody whom the speaker may not see, and among adults nobody who may be a child. */
    private boolean mayBeProposed(Draft draft, EnrolmentFact.Encountered first, UUID person) {
        LocalDate day = LocalDate.ofInstant(draft.recorded(), ZoneOffset.UTC);
        boolean child = first.purpose() == EnrolmentFact.Purpose.IDENTITY && rules.mayBeChild(person, day);
        return !person.equals(first.person()) && !child && draft.shows(person);
    }

    /** Two people are one case, whoever of them is searched for and how often. */
    private static UUID matter(UUID person, UUID other) {
        boolean inOrder = person.compareTo(other) < 0;
        String pair = inOrder ? person + "/" + other : other + "/" + person;
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.US_ASCII));
    }
}
