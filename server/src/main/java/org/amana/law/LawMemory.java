package org.amana.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the law desk remembers; read on the writer's thread only, by its own deciders and by the gates. */
@Component
public final class LawMemory implements Memory {

    /** A waiver that one person asked for. */
    record Waiver(LawFact.WaiverAsked asked, Speaker by, boolean agreed) {}

    private final Map<UUID, List<LawFact.AssessmentMade>> assessments = new HashMap<>();
    private final Map<UUID, LawFact.FitnessStated> fitness = new HashMap<>();
    private final Map<String, Map<UUID, Map<Duty, Obligation>>> obligations = new LinkedHashMap<>();
    private final Map<UUID, String> arrivals = new HashMap<>();
    private final Map<UUID, Waiver> waivers = new HashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private final LawRows rows = new LawRows();

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        if (!(recorded.fact() instanceof LawFact fact)) {
            return;
        }
        switch (fact) {
            case LawFact.AssessmentMade made -> {
                ids.add(made.assessment());
                assessments
                        .computeIfAbsent(made.person(), p -> new ArrayList<>(1))
                        .add(made);
            }
            case LawFact.FitnessStated stated -> {
                ids.add(stated.statement());
                fitness.put(stated.person(), stated);
            }
            case LawFact.HealthScreened screened -> ids.add(screened.sheet());
            case LawFact.DutiesRaised raised -> raise(raised);
            case LawFact.DutyDone done -> change(done.about(), done.duty(), done.persons(), Obligation::asDone);
            case LawFact.WaiverAsked asked ->
                waivers.put(asked.waiver(), new Waiver(asked, recorded.header().speaker(), false));
            case LawFact.WaiverAgreed agreed -> agree(agreed.waiver());
            case LawFact.DutyOverdue late -> change(late.about(), late.duty(), late.persons(), Obligation::asOverdue);
        }
        rows.write(fact, this, recorded, out);
    }

    private void raise(LawFact.DutiesRaised raised) {
        if (raised.owed().stream().anyMatch(one -> one.duty() == Duty.MEDICAL_EXAMINATION)) {
            raised.persons().forEach(person -> arrivals.put(person, raised.about()));
        }
        Map<UUID, Map<Duty, Obligation>> subject =
                obligations.computeIfAbsent(raised.about(), about -> new LinkedHashMap<>());
        for (UUID person : raised.persons()) {
            Map<Duty, Obligation> owed = subject.computeIfAbsent(person, p -> new EnumMap<>(Duty.class));
            raised.owed()
                    .forEach(one -> owed.putIfAbsent(
                            one.duty(), new Obligation(one.duty(), raised.owner(), one.due(), false, null, false)));
        }
    }

    private void agree(UUID id) {
        @Nullable Waiver waiver = waivers.get(id);
        if (waiver != null) {
            LawFact.WaiverAsked asked = waiver.asked();
            waivers.put(id, new Waiver(asked, waiver.by(), true));
            change(asked.about(), asked.duty(), asked.persons(), o -> o.asWaived(asked.expires()));
        }
    }

    private void change(String about, Duty duty, List<UUID> persons, UnaryOperator<Obligation> how) {
        for (UUID person : persons) {
            obligations
                    .getOrDefault(about, Map.of())
                    .getOrDefault(person, Map.of())
                    .computeIfPresent(duty, (d, obligation) -> how.apply(obligation));
        }
    }

    boolean knows(UUID id) {
        return ids.contains(id);
    }

    Optional<Waiver> findWaiver(UUID id) {
        return Optional.ofNullable(waivers.get(id));
    }

    /**
     * The assessment that counts for a person and a receiving state: a risk once found stands while it is valid, whatever was
     * said after; else the latest.
     */
    public Optional<LawFact.AssessmentMade> assessment(UUID person, String receivingState, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<LawFact.AssessmentMade> here = assessments.getOrDefault(person, List.of()).stream()
                .filter(made -> made.receivingState().equals(receivingState))
                .toList();
        return here.stream()
                .filter(made -> made.finding() == LawFact.Finding.RISK_FOUND
                        && (made.validUntil() == null || !made.validUntil().isBefore(today)))
                .findFirst()
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.getLast()));
    }

    /** What a clinician said last of a person. */
    public Optional<LawFact.FitnessStated> fitness(UUID person) {
        return Optional.ofNullable(fitness.get(person));
    }

    /** How a duty towards a person stands, if it was ever raised. */
    public Optional<Obligation> obligation(String about, UUID person, Duty duty) {
        return Optional.ofNullable(obligations
                .getOrDefault(about, Map.of())
                .getOrDefault(person, Map.of())
                .get(duty));
    }

    /** The subject under which a party last owed a person an examination on arrival, if it is not done yet. */
    Optional<String> examinationOwed(UUID person, String owner) {
        return Optional.ofNullable(arrivals.get(person))
                .filter(about -> obligation(about, person, Duty.MEDICAL_EXAMINATION)
                        .filter(owed -> !owed.done() && owed.owner().equals(owner))
                        .isPresent());
    }

    /** Those towards whom a duty has run out and nobody has said so yet, by subject and duty. */
    List<LawFact.DutyOverdue> runOut(Instant now) {
        List<LawFact.DutyOverdue> late = new ArrayList<>();
        obligations.forEach((about, people) -> {
            Map<Obligation, List<UUID>> byDuty = new LinkedHashMap<>();
            people.forEach((person, owed) -> overdue(owed.values(), now)
                    .forEach(o ->
                            byDuty.computeIfAbsent(o, d -> new ArrayList<>()).add(person)));
            byDuty.forEach((o, persons) -> late.add(new LawFact.DutyOverdue(about, o.duty(), persons, o.due())));
        });
        return late;
    }

    private static List<Obligation> overdue(Collection<Obligation> owed, Instant now) {
        return owed.stream().filter(o -> !o.overdue() && o.late(now)).toList();
    }

    @Override
    public void clear() {
        assessments.clear();
        fitness.clear();
        obligations.clear();
        arrivals.clear();
        waivers.clear();
        ids.clear();
    }

    @Override
    public List<String> tables() {
        return LawRows.TABLES;
    }
}
