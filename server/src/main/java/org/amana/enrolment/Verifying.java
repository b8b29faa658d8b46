package org.amana.enrolment;

import java.util.List;
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
    private final EnrolmentRules rules;
    private final PrintReading reading;
    private final SealedPrints sealed;
    private final OneToOne oneToOne = new OneToOne();

    Verifying(Books books, EnrolmentMemory memory, EnrolmentRules rules, PrintReading reading, SealedPrints sealed) {
        this.books = books;
        this.memory = memory;
        this.rules = rules;
        this.reading = reading;
        this.sealed = sealed;
    }

    /**
     * What is kept of the person to know who they are, if the speaker may see them; on the writer's thread. Prints taken for a
     * child's protection are for that alone.
     */
    KeptPrints kept(Draft draft, UUID person) {
        return draft.shows(person)
                ? KeptPrints.of(memory.ofPerson(person).stream()
                        .filter(taking -> taking.first.purpose() == EnrolmentFact.Purpose.IDENTITY)
                        .toList())
                : KeptPrints.NONE;
    }

    Decider decider(Speaker speaker, Request request, KeptPrints kept) {
        Compared compared = compare(request, kept);
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (draft.person(request.person(), "/person") != null) {
                rules.ageFits(draft, request.person(), EnrolmentFact.Purpose.IDENTITY, "/person");
            }
            draft.plausible(request.occurred(), "/occurred");
            if (request.device().isBlank()) {
                draft.refuse(Refusal.of("enrolment.device-missing").at("/device"));
            }
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
                    compared.threshold(),
                    compared.fingers()));
            return draft.decision();
        };
    }

    private record Compared(
            EnrolmentFact.Outcome outcome,
            @Nullable Integer score,
            @Nullable Integer threshold,
            List<FingerPosition> fingers) {

        static Compared nothing(EnrolmentFact.Outcome why) {
            return new Compared(why, null, null, List.of());
        }
    }

    /** The best of the fingers that both have: one that agrees is enough to say who it is, none is not enough to say who it is not. */
    private Compared compare(Request request, KeptPrints kept) {
        if (kept.prints().isEmpty()) {
            return Compared.nothing(EnrolmentFact.Outcome.NOT_ENROLLED);
        }
        int compared = 0;
        int best = Integer.MIN_VALUE;
        TreeSet<FingerPosition> fingers = new TreeSet<>();
        for (int i = 0; i < request.prints().size(); i++) {
            Enrolling.Print print = request.prints().get(i);
            for (Taken probe : reading.any(print.finger(), print.content(), "/prints/" + i)) {
                for (KeptPrints.One one : candidates(kept, probe.finger())) {
                    @Nullable Template candidate = one.template(sealed).orElse(null);
                    if (candidate != null) {
                        best = Math.max(best, oneToOne.score(probe.template(), candidate));
                        fingers.add(one.finger());
                        compared++;
                    }
                }
            }
        }
        if (compared == 0) {
            return Compared.nothing(EnrolmentFact.Outcome.NOT_COMPARABLE);
        }
        int threshold = Thresholds.oneToOne(compared);
        return new Compared(
                best >= threshold ? EnrolmentFact.Outcome.AGREES : EnrolmentFact.Outcome.DOES_NOT_AGREE,
                best,
                threshold,
                List.copyOf(fingers));
    }

    /** A print of which nobody knows the finger is held against all. */
    private static List<KeptPrints.One> candidates(KeptPrints kept, FingerPosition finger) {
        return kept.prints().stream()
                .filter(one -> finger == FingerPosition.UNKNOWN || one.finger() == finger)
                .toList();
    }
}
