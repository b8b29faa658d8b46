package org.amana.law;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Duties begin to run, are done with proof, are waived by two for a time, or run out. */
@Component
public final class Obligations {

    /** @param about the subject under which the duty was raised, {@code campaign:…} */
    public record Doing(String about, Duty duty, List<UUID> persons, String proof, Occurred occurred) {}

    public record Asking(UUID waiver, String about, Duty duty, List<UUID> persons, String reason, Instant expires) {}

    public record Agreeing(UUID waiver) {}

    private final Books books;
    private final LawMemory memory;

    Obligations(Books books, LawMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    /** Starts the clocks of duties towards people, within a command of any desk. */
    public void raise(Draft draft, String about, String owner, List<Duty> duties, List<UUID> persons) {
        List<LawFact.Owed> owed = duties.stream()
                .map(duty -> new LawFact.Owed(duty, draft.recorded().plus(duty.clock())))
                .toList();
        draft.add(new LawFact.DutiesRaised(about, owner, owed, persons));
    }

    /** Says within a command of any desk that a duty is done, for those towards whom it is still owed. */
    public void settle(Draft draft, String about, Duty duty, List<UUID> persons, String proof, Occurred occurred) {
        List<UUID> owed = persons.stream()
                .filter(person -> memory.obligation(about, person, duty)
                        .filter(one -> !one.done())
                        .isPresent())
                .toList();
        if (!owed.isEmpty()) {
            draft.add(new LawFact.DutyDone(about, duty, owed, proof, occurred));
        }
    }

    public Decider doing(Speaker speaker, Doing doing) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(doing.occurred(), "/occurred");
            if (doing.proof().isBlank()) {
                draft.refuse(Refusal.of("law.proof-missing").at("/proof"));
            }
            checkOwed(draft, doing.about(), doing.duty(), doing.persons());
            draft.add(new LawFact.DutyDone(
                    doing.about(), doing.duty(), doing.persons(), doing.proof(), doing.occurred()));
            return draft.decision();
        };
    }

    private void checkOwed(Draft draft, String about, Duty duty, List<UUID> persons) {
        if (persons.isEmpty()) {
            draft.refuse(Refusal.of("law.nobody-named").at("/persons"));
        }
        for (int i = 0; i < persons.size(); i++) {
            UUID person = persons.get(i);
            draft.named(
                    memory.obligation(about, person, duty),
                    (owed, scope) -> scope.covers(owed.owner()) || draft.shows(person),
                    Refusal.of("law.not-owed", "duty", duty, "person", person).at("/persons/" + i));
        }
    }

    public Decider asking(Speaker speaker, Asking asking) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            checkOwed(draft, asking.about(), asking.duty(), asking.persons());
            if (!asking.duty().waivable()) {
                draft.refuse(
                        Refusal.of("law.not-waivable", "duty", asking.duty()).at("/duty"));
            }
            if (asking.reason().isBlank()) {
                draft.refuse(Refusal.of("law.reason-missing").at("/reason"));
            }
            if (!asking.expires().isAfter(recorded)) {
                draft.refuse(Refusal.of("law.expired-already").at("/expires"));
            }
            if (memory.findWaiver(asking.waiver()).isPresent()) {
                draft.refuse(
                        Refusal.of("law.known-already", "id", asking.waiver()).at("/waiver"));
            }
            draft.add(new LawFact.WaiverAsked(
                    asking.waiver(),
                    asking.about(),
                    asking.duty(),
                    asking.persons(),
                    asking.reason(),
                    asking.expires()));
            return draft.decision();
        };
    }

    public Decider agreeing(Speaker speaker, Agreeing agreeing) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            LawMemory.@Nullable Waiver waiver = draft.named(
                    memory.findWaiver(agreeing.waiver()),
                    (found, scope) -> scope.covers(found.by().party())
                            || found.asked().persons().stream().allMatch(draft::shows),
                    Refusal.of("law.no-such-waiver", "waiver", agreeing.waiver())
                            .at("/waiver"));
            if (waiver != null && waiver.agreed()) {
                draft.refuse(Refusal.of("law.waived-already").at("/waiver"));
            } else if (waiver != null && waiver.by().user().equals(speaker.user())) {
                draft.refuse(Refusal.of("law.same-person-twice").at("/waiver"));
            }
            draft.add(new LawFact.WaiverAgreed(agreeing.waiver()));
            return draft.decision();
        };
    }

    /** Says of every duty that ran out before {@code now} that it did, once; refuses if there is none. */
    public Decider sweeping(Speaker speaker, Instant now) {
        return recorded -> {
            List<LawFact.DutyOverdue> late = memory.runOut(now);
            if (late.isEmpty()) {
                return Decision.refuse(Refusal.of("law.nothing-overdue"));
            }
            Draft draft = new Draft(books, recorded, speaker);
            for (LawFact.DutyOverdue one : late) {
                draft.add(one);
                String owner = memory.obligation(one.about(), one.persons().getFirst(), one.duty())
                        .map(Obligation::owner)
                        .orElse(speaker.party());
                draft.breach(LawBreach.DUTY_OVERDUE, one.about(), owner)
                        .persons(one.persons())
                        .cites("duty:" + one.duty())
                        .open();
            }
            return draft.decision();
        };
    }
}
