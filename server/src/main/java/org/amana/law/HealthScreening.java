package org.amana.law;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A clinician examines people who have arrived; each gets a sheet of their own, sealed before it is decided upon. */
@Component
final class HealthScreening {

    record Request(List<Screen> screens) {}

    /**
     * @param clinician who examined
     * @param reportTo independent authority to which signs of ill-treatment are to be reported; null if nothing is
     * @param reportMade number of the report that was made to it; null if it is still owed
     */
    record Screen(
            UUID sheet,
            UUID person,
            Occurred occurred,
            String clinician,
            HealthSheet.Outcome outcome,
            boolean consented,
            @Nullable String interpreter,
            @Nullable List<Mark> marks,
            @Nullable String said,
            @Nullable String findings,
            @Nullable String reportTo,
            @Nullable String reportMade) {}

    /** @param x where on the outline, from its left; null for the middle of the part */
    record Mark(
            HealthSheet.Side side,
            BodyPart part,
            @Nullable Integer x,
            @Nullable Integer y,
            HealthSheet.Kind kind,
            @Nullable String note) {}

    /** Without delay, says Mandela 71; a day is this house's measure of it. */
    private static final Duration REPORT_WITHIN = Duration.ofHours(24);

    private static final String PROOF = "health-sheet";

    private final Books books;
    private final LawMemory memory;
    private final ClinicSeal seal;

    HealthScreening(Books books, LawMemory memory, ClinicSeal seal) {
        this.books = books;
        this.memory = memory;
        this.seal = seal;
    }

    /** What an idempotency key stands for, without telling what was written. */
    Map<String, String> blinded(Object request) {
        return Map.of("blinded", seal.blind(request));
    }

    /** Seals every sheet at once, and decides upon them sealed. */
    Decider decider(Speaker speaker, Request request) {
        List<Sealing> all = new ArrayList<>();
        for (int i = 0; i < request.screens().size(); i++) {
            all.add(sealing(request.screens().get(i), "/screens/" + i));
        }
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (all.isEmpty()) {
                draft.refuse(Refusal.of("law.nobody-named").at("/screens"));
            }
            Set<UUID> named = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                record(draft, all.get(i), named, "/screens/" + i);
            }
            settle(draft, all.stream().map(Sealing::fact).toList());
            return draft.decision();
        };
    }

    /** @param wrong what is wrong with the sheet itself; the fact is not recorded then */
    private record Sealing(LawFact.HealthScreened fact, List<Refusal> wrong) {}

    private Sealing sealing(Screen one, String pointer) {
        List<Refusal> wrong = new ArrayList<>(wrong(one, pointer));
        String sealed = seal.seal(one.sheet(), one.person(), sheet(one)).orElse("");
        if (sealed.isEmpty()) {
            wrong.add(Refusal.of("law.sheet-too-long").at(pointer));
        }
        return new Sealing(new LawFact.HealthScreened(one.sheet(), one.person(), one.occurred(), sealed), wrong);
    }

    private static List<Refusal> wrong(Screen one, String pointer) {
        List<Refusal> refusals = new ArrayList<>();
        if (one.clinician().isBlank()) {
            refusals.add(Refusal.of("law.clinician-missing").at(pointer + "/clinician"));
        }
        if (!one.outcome().fits(one.consented())) {
            refusals.add(Refusal.of("law.consent-does-not-fit").at(pointer + "/consented"));
        }
        if (one.reportMade() != null && one.reportTo() == null) {
            refusals.add(Refusal.of("law.report-to-whom").at(pointer + "/reportTo"));
        }
        for (Mark mark : marks(one)) {
            if (outside(mark.x(), BodyPart.WIDTH) || outside(mark.y(), BodyPart.HEIGHT)) {
                refusals.add(Refusal.of("law.mark-outside").at(pointer + "/marks"));
            }
        }
        return refusals;
    }

    private static boolean outside(@Nullable Integer place, int size) {
        return place != null && (place < 0 || place > size);
    }

    private static List<Mark> marks(Screen one) {
        return one.marks() == null ? List.of() : one.marks();
    }

    private static HealthSheet sheet(Screen one) {
        @Nullable String whom = one.reportTo();
        boolean made = one.reportMade() != null;
        return new HealthSheet(
                one.clinician(),
                one.outcome(),
                one.consented(),
                one.interpreter(),
                marks(one).stream().map(HealthScreening::mark).toList(),
                one.said(),
                one.findings(),
                whom == null
                        ? null
                        : new HealthSheet.Report(
                                whom, made ? null : one.occurred().latest().plus(REPORT_WITHIN), one.reportMade()));
    }

    private static HealthSheet.Mark mark(Mark mark) {
        return new HealthSheet.Mark(
                mark.side(),
                mark.part(),
                mark.x() == null ? mark.part().x(mark.side()) : mark.x(),
                mark.y() == null ? mark.part().y() : mark.y(),
                mark.kind(),
                mark.note());
    }

    private void record(Draft draft, Sealing sealing, Set<UUID> named, String pointer) {
        LawFact.HealthScreened fact = sealing.fact();
        sealing.wrong().forEach(draft::refuse);
        draft.person(fact.person(), pointer + "/person");
        draft.plausible(fact.occurred(), pointer + "/occurred");
        boolean twice = !named.add(fact.sheet()) || !named.add(fact.person());
        if (twice || memory.knows(fact.sheet())) {
            draft.refuse(Refusal.of("law.known-already", "id", fact.sheet()).at(pointer + "/sheet"));
        }
        draft.add(fact);
    }

    /** The examination that was owed on arrival is done; of the proof no more is said than that it is sealed. */
    private void settle(Draft draft, List<LawFact.HealthScreened> facts) {
        Map<String, List<LawFact.HealthScreened>> owed = new LinkedHashMap<>();
        facts.forEach(fact -> memory.examinationOwed(
                        fact.person(), draft.speaker().party())
                .ifPresent(about ->
                        owed.computeIfAbsent(about, a -> new ArrayList<>()).add(fact)));
        owed.forEach((about, those) -> draft.add(new LawFact.DutyDone(
                about,
                Duty.MEDICAL_EXAMINATION,
                those.stream().map(LawFact.HealthScreened::person).toList(),
                PROOF,
                those.getLast().occurred())));
    }
}
