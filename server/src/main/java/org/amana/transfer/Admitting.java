package org.amana.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.law.Duty;
import org.amana.law.Obligations;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A receiver admits those it has accepted: property, reasons, a place to sleep; each part when it is done, for one or for many. */
@Component
public final class Admitting {

    public record Request(List<One> admissions) {}

    /** What was done for one person; parts that were not are null. */
    public record One(
            UUID person,
            Occurred occurred,
            AdmissionFact.@Nullable Property property,
            AdmissionFact.@Nullable Reasons reasons,
            AdmissionFact.@Nullable Cell cell) {}

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final List<Duty> OWED = List.of(Duty.REASONS_GIVEN, Duty.MEDICAL_EXAMINATION);
    private static final String PROOF = "admission";

    private final Desk desk;
    private final AdmissionMemory memory;
    private final Obligations obligations;

    Admitting(Desk desk, AdmissionMemory memory, Obligations obligations) {
        this.desk = desk;
        this.memory = memory;
        this.obligations = obligations;
    }

    /** Begins the admission of people just accepted, within the command that accepts them; the clocks of two duties run from here. */
    void open(Draft draft, Lift lift, Occurred occurred, List<UUID> accepted) {
        String receiver = lift.planned().receiver();
        obligations.raise(draft, about(lift.code()), receiver, OWED, accepted);
        draft.add(new AdmissionFact.Opened(
                lift.code(),
                receiver,
                lift.planned().destination(),
                occurred,
                draft.recorded().plus(Duty.MEDICAL_EXAMINATION.clock()),
                accepted));
    }

    private static String about(String lift) {
        return "lift:" + lift;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> {
            if (request.admissions().isEmpty()) {
                draft.refuse(Refusal.of("transfer.nobody-named").at("/admissions"));
            }
            Set<UUID> named = new HashSet<>();
            for (int i = 0; i < request.admissions().size(); i++) {
                One one = request.admissions().get(i);
                String pointer = "/admissions/" + i;
                if (!named.add(one.person())) {
                    draft.refuse(Refusal.of("transfer.admission.named-twice", "person", one.person())
                            .at(pointer + "/person"));
                }
                admit(draft, one, pointer);
            }
            reasonsGiven(draft, request);
        });
    }

    private void admit(Draft draft, One one, String pointer) {
        @Nullable
        Admission admission = draft.named(
                memory.find(one.person()),
                (found, scope) -> scope.covers(found.opened().party()),
                Refusal.of("transfer.no-such-admission", "person", one.person()).at(pointer + "/person"));
        if (admission == null) {
            return;
        }
        desk.spokenBy(draft, draft.speaker().party(), List.of(admission.opened().party()));
        draft.plausible(one.occurred(), pointer + "/occurred");
        if (one.property() == null && one.reasons() == null && one.cell() == null) {
            draft.refuse(Refusal.of("transfer.admission.nothing-said").at(pointer));
        }
        check(draft, one, pointer);
        draft.add(new AdmissionFact.Done(
                one.person(), admission.opened().lift(), one.occurred(), one.property(), one.reasons(), one.cell()));
    }

    private static void check(Draft draft, One one, String pointer) {
        AdmissionFact.@Nullable Property property = one.property();
        if (property != null) {
            boolean listed = property.items().stream().allMatch(item -> !Desk.blank(item.what()) && item.count() > 0);
            if (!listed || Desk.blank(property.witness())) {
                draft.refuse(
                        Refusal.of("transfer.admission.property-incomplete").at(pointer + "/property"));
            }
            if (property.items().isEmpty() != Desk.blank(property.bag())) {
                draft.refuse(Refusal.of("transfer.admission.bag-does-not-fit").at(pointer + "/property/bag"));
            }
        }
        AdmissionFact.@Nullable Reasons reasons = one.reasons();
        if (reasons != null) {
            if (!LANGUAGE.matcher(reasons.language()).matches() || !KNOWN.contains(reasons.language())) {
                draft.refuse(Refusal.of("transfer.admission.language-unknown", "language", reasons.language())
                        .at(pointer + "/reasons/language"));
            }
            if (Desk.blank(reasons.by())) {
                draft.refuse(Refusal.of("transfer.admission.by-missing").at(pointer + "/reasons/by"));
            }
        }
        AdmissionFact.@Nullable Cell cell = one.cell();
        if (cell != null && Desk.blank(cell.section())) {
            draft.refuse(Refusal.of("transfer.admission.section-missing").at(pointer + "/cell/section"));
        }
    }

    /** The duty to give reasons is done, by those of each lift together. */
    private void reasonsGiven(Draft draft, Request request) {
        if (draft.refused()) {
            return;
        }
        List<One> told = request.admissions().stream()
                .filter(one -> one.reasons() != null)
                .toList();
        told.stream()
                .map(one -> lift(one.person()))
                .distinct()
                .forEach(lift -> obligations.settle(
                        draft,
                        about(lift),
                        Duty.REASONS_GIVEN,
                        told.stream()
                                .filter(one -> lift(one.person()).equals(lift))
                                .map(One::person)
                                .toList(),
                        PROOF,
                        told.getLast().occurred()));
    }

    private String lift(UUID person) {
        return memory.find(person).map(found -> found.opened().lift()).orElse("");
    }
}
