package org.amana.enrolment;

import java.util.List;
import java.util.UUID;
import org.amana.enrolment.EnrolmentFact.Conclusion;
import org.amana.enrolment.EnrolmentFact.Result;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Linking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two examiners look at a case without seeing each other's conclusion, a third if they differ. What they come to is recorded; that
 * two records are of one body is said by a person afterwards, as a link of the register's that can be undone.
 */
@Component
final class Examining {

    record Request(UUID examination, Conclusion conclusion, String reason) {}

    record Link(UUID link) {}

    record Undo(String reason) {}

    private static final int TWO = 2;

    private final Books books;
    private final EnrolmentMemory memory;
    private final EnrolmentRules rules;
    private final Linking linking;

    Examining(Books books, EnrolmentMemory memory, EnrolmentRules rules, Linking linking) {
        this.books = books;
        this.memory = memory;
        this.rules = rules;
        this.linking = linking;
    }

    Decider concluding(Speaker speaker, UUID id, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            EnrolmentMemory.@Nullable Matter matter = rules.matter(draft, id, "/case");
            if (request.reason().isBlank()) {
                draft.refuse(Refusal.of("enrolment.reason-missing").at("/reason"));
            }
            if (matter != null) {
                mayExamine(draft, matter);
                draft.add(
                        new EnrolmentFact.Examined(id, request.examination(), request.conclusion(), request.reason()));
                @Nullable Result result = result(matter, request.conclusion());
                if (result != null) {
                    draft.add(new EnrolmentFact.Adjudicated(
                            id,
                            matter.search.person(),
                            matter.candidate.person(),
                            result,
                            matter.examined.size() >= TWO));
                }
            }
            return draft.decision();
        };
    }

    private void mayExamine(Draft draft, EnrolmentMemory.Matter matter) {
        UUID user = draft.speaker().user();
        if (matter.adjudicated != null) {
            draft.refuse(Refusal.of("enrolment.adjudicated-already"));
        }
        if (matter.examined.containsKey(user)) {
            draft.refuse(Refusal.of("enrolment.examined-already"));
        }
        boolean took = memory.findEncounter(matter.search.encounter())
                .filter(taking -> taking.operator.equals(user))
                .isPresent();
        if (took) {
            draft.refuse(Refusal.of("enrolment.operator-examines"));
        }
    }

    /** What a case comes to with one more conclusion; null while another examiner is wanted. */
    private static @Nullable Result result(EnrolmentMemory.Matter matter, Conclusion conclusion) {
        List<Conclusion> before = matter.examined.values().stream()
                .map(EnrolmentFact.Examined::conclusion)
                .toList();
        return switch (before.size()) {
            case 0 -> null;
            case 1 -> before.getFirst() == conclusion ? result(conclusion) : null;
            default -> result(conclusion);
        };
    }

    private static Result result(Conclusion conclusion) {
        return switch (conclusion) {
            case IDENTIFICATION -> Result.SAME;
            case EXCLUSION -> Result.DIFFERENT;
            case PROBABLE, INCONCLUSIVE -> Result.INCONCLUSIVE;
        };
    }

    /** Links the two records of a case that was adjudicated as one body. */
    Decider linking(Speaker speaker, UUID id, Link request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            EnrolmentMemory.@Nullable Matter matter = rules.matter(draft, id, "/case");
            if (matter == null) {
                return draft.decision();
            }
            if (matter.adjudicated == null || matter.adjudicated.result() != Result.SAME) {
                draft.refuse(Refusal.of("enrolment.not-adjudicated-same"));
                return draft.decision();
            }
            return linking.linking(
                            speaker,
                            new Linking.Link(
                                    request.link(),
                                    matter.search.person(),
                                    matter.candidate.person(),
                                    EnrolmentMemory.BASIS + id,
                                    speaker.user().toString()))
                    .decide(recorded);
        };
    }

    Decider undoing(Speaker speaker, UUID id, Undo request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            EnrolmentMemory.@Nullable Matter matter = rules.matter(draft, id, "/case");
            @Nullable UUID link = matter == null ? null : matter.link;
            if (request.reason().isBlank()) {
                draft.refuse(Refusal.of("enrolment.reason-missing").at("/reason"));
            }
            if (matter != null && link == null) {
                draft.refuse(Refusal.of("enrolment.not-linked"));
            }
            return draft.refused() || link == null
                    ? draft.decision()
                    : linking.undoing(
                                    speaker,
                                    new Linking.Undo(
                                            link,
                                            request.reason(),
                                            speaker.user().toString()))
                            .decide(recorded);
        };
    }
}
