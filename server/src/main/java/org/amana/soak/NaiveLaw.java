package org.amana.soak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.justice.HoldFact;
import org.amana.law.Duty;
import org.amana.law.Lane;
import org.amana.law.LawFact;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Speaker;
import org.amana.register.PersonFact;
import org.amana.transfer.CampaignFact;
import org.jspecify.annotations.Nullable;

/**
 * What stands in somebody's way to a lift, read off the facts one gate after the other as the law has it. It shares nothing with
 * the gates but their names.
 */
final class NaiveLaw {

    /**
     * A reason why somebody must not be carried.
     *
     * @param never whether no two people may let it pass
     */
    record Stop(String code, boolean never) {

        boolean ofAge() {
            return code.startsWith("gate.age-screen.");
        }
    }

    private record Waiver(LawFact.WaiverAsked asked, boolean agreed) {}

    private record Exemption(CampaignFact.OverrideAsked asked, Speaker by, boolean agreed) {}

    private record Night(String receiver, String place, LocalDate night) {}

    final Map<UUID, PersonFact.AgeDetermined> ages = new HashMap<>();
    final Map<UUID, CampaignFact.Nominee> nominated = new HashMap<>();
    private final Map<UUID, PersonFact.Sex> sexes = new HashMap<>();
    private final Map<UUID, List<LawFact.AssessmentMade>> assessments = new HashMap<>();
    private final Map<UUID, LawFact.FitnessStated> fitness = new HashMap<>();
    private final Map<UUID, Set<Duty>> raised = new HashMap<>();
    private final Map<UUID, Set<Duty>> done = new HashMap<>();
    private final Map<UUID, Map<Duty, Instant>> waivedUntil = new HashMap<>();
    private final Map<UUID, Waiver> waivers = new HashMap<>();
    private final List<HoldFact.Placed> holds = new ArrayList<>();
    private final Map<UUID, Exemption> overrides = new HashMap<>();
    private final Map<Night, Integer> capacities = new HashMap<>();
    private CampaignFact.@Nullable Opened campaign;
    private boolean compared;

    void take(Recorded<?> recorded) {
        switch (recorded.fact()) {
            case PersonFact.Entered entered -> sexes.put(entered.person(), entered.sex());
            case PersonFact.AgeDetermined age -> ages.put(age.person(), age);
            case LawFact fact -> takeLaw(fact);
            case HoldFact.Placed placed -> holds.add(placed);
            case HoldFact.Lifted lifted -> holds.removeIf(hold -> hold.hold().equals(lifted.hold()));
            case CampaignFact fact -> takeCampaign(fact, recorded.header().speaker());
            default -> {}
        }
    }

    private void takeLaw(LawFact fact) {
        switch (fact) {
            case LawFact.AssessmentMade made ->
                assessments
                        .computeIfAbsent(made.person(), p -> new ArrayList<>())
                        .add(made);
            case LawFact.FitnessStated stated -> fitness.put(stated.person(), stated);
            case LawFact.DutiesRaised all ->
                all.persons()
                        .forEach(person -> all.owed()
                                .forEach(owed -> raised.computeIfAbsent(person, p -> new HashSet<>())
                                        .add(owed.duty())));
            case LawFact.DutyDone did ->
                did.persons()
                        .forEach(person -> done.computeIfAbsent(person, p -> new HashSet<>())
                                .add(did.duty()));
            case LawFact.WaiverAsked asked -> waivers.put(asked.waiver(), new Waiver(asked, false));
            case LawFact.WaiverAgreed agreed -> {
                @Nullable Waiver waiver = waivers.get(agreed.waiver());
                if (waiver != null) {
                    waiver.asked()
                            .persons()
                            .forEach(person -> waivedUntil
                                    .computeIfAbsent(person, p -> new EnumMap<>(Duty.class))
                                    .put(waiver.asked().duty(), waiver.asked().expires()));
                }
            }
            case LawFact.DutyOverdue ignored -> {}
            case LawFact.HealthScreened ignored -> {}
        }
    }

    private void takeCampaign(CampaignFact fact, Speaker by) {
        switch (fact) {
            case CampaignFact.Opened opened -> campaign = opened;
            case CampaignFact.Compared ignored -> compared = true;
            case CampaignFact.Nominated all -> all.nominees().forEach(one -> nominated.put(one.person(), one));
            case CampaignFact.Withdrawn withdrawn -> withdrawn.persons().forEach(nominated::remove);
            case CampaignFact.OverrideAsked asked -> overrides.put(asked.override(), new Exemption(asked, by, false));
            case CampaignFact.OverrideAgreed agreed -> agree(agreed.override(), by);
            case CampaignFact.CapacityOffered offered ->
                capacities.put(
                        new Night(offered.receiver(), offered.place(), offered.night()),
                        Integer.valueOf(offered.places()));
            case CampaignFact.CapacityRefused refused ->
                capacities.put(new Night(refused.receiver(), refused.place(), refused.night()), Integer.valueOf(-1));
            case CampaignFact.GatesRun ignored -> {}
            case CampaignFact.CategoriesSet ignored -> {}
            case CampaignFact.CategoryDecided ignored -> {}
        }
    }

    /** I7: an override is for what may be overridden, and of two people of two chains. */
    private void agree(UUID id, Speaker by) {
        @Nullable Exemption exemption = overrides.get(id);
        if (exemption == null || exemption.agreed()) {
            throw new Violation("I7", "an override was agreed to that nobody asked for: " + id);
        }
        if (exemption.by().party().equals(by.party()) || exemption.by().user().equals(by.user())) {
            throw new Violation("I7", "an override by one chain alone: " + exemption.asked());
        }
        overrides.put(id, new Exemption(exemption.asked(), exemption.by(), true));
    }

    private boolean overridden(UUID person, String code) {
        return overrides.values().stream()
                .anyMatch(e -> e.agreed()
                        && e.asked().person().equals(person)
                        && e.asked().code().equals(code));
    }

    /** The campaign that everybody here is nominated for, once it is open. */
    Optional<UUID> campaign() {
        return Optional.ofNullable(campaign).map(CampaignFact.Opened::campaign);
    }

    boolean optionsCompared() {
        return compared;
    }

    /** Ids of the overrides that were asked for and not agreed to, with the party that asked. */
    Map<UUID, String> overridesAsked() {
        Map<UUID, String> open = new HashMap<>();
        overrides.forEach((id, e) -> {
            if (!e.agreed()) {
                open.put(id, e.by().party());
            }
        });
        return open;
    }

    /**
     * What stops a person on a lift, overrides left out of account only where nobody may override.
     *
     * @param aboard everybody on the conveyance
     * @param expected how many people the receiver's place awaits that night
     */
    List<Stop> stops(NaiveLift lift, UUID person, Set<UUID> aboard, Instant now, boolean handover, int expected) {
        List<Stop> stops = all(lift, person, aboard, now);
        if (!handover) {
            receiver(lift, expected, stops);
        }
        stops.removeIf(stop -> !stop.never() && overridden(person, stop.code()));
        return stops;
    }

    private List<Stop> all(NaiveLift lift, UUID person, Set<UUID> aboard, Instant now) {
        List<Stop> stops = new ArrayList<>();
        Set<UUID> together =
                nominated.containsKey(person) ? Set.copyOf(nominated.get(person).together()) : Set.of();
        age(lift, person, together, stops);
        refoulement(person, now, stops);
        fitness(person, now, stops);
        duties(person, now, stops);
        Set<UUID> others = new HashSet<>(aboard);
        others.remove(person);
        holds(person, others, now, stops);
        if (lift.planned.lane() != Lane.FAMILY && is(person, PersonFact.Sex.FEMALE)) {
            if (others.stream().anyMatch(other -> is(other, PersonFact.Sex.MALE))) {
                stops.add(new Stop("gate.separation.woman-among-men", false));
            }
        }
        if (!others.containsAll(together)) {
            stops.add(new Stop("gate.family-unity.parted", false));
        }
        if (campaign == null || campaign.document() == null) {
            stops.add(new Stop("gate.basis.no-instrument", false));
        } else if (campaign.legalReview() == null) {
            stops.add(new Stop("gate.basis.no-review", false));
        } else if (!compared) {
            stops.add(new Stop("gate.basis.no-comparison", false));
        }
        return stops;
    }

    private boolean is(UUID person, PersonFact.Sex sex) {
        return sexes.get(person) == sex;
    }

    /** I6. Doubt counts as child. */
    private void age(NaiveLift lift, UUID person, Set<UUID> together, List<Stop> stops) {
        PersonFact.@Nullable AgeDetermined age = ages.get(person);
        boolean minor =
                age != null && lift.planned.night().isBefore(age.latestBirth().plusYears(18));
        boolean amongAdults =
                lift.planned.lane() == Lane.ADULT || lift.planned.lane() == Lane.FAMILY && together.isEmpty();
        if (amongAdults && age == null) {
            stops.add(new Stop("gate.age-screen.not-screened", true));
        }
        if (amongAdults && minor) {
            stops.add(new Stop("gate.age-screen.may-be-child", true));
        }
        if (lift.planned.lane() == Lane.CHILD && age != null && !minor) {
            stops.add(new Stop("gate.age-screen.adult-among-children", true));
        }
    }

    private void refoulement(UUID person, Instant now, List<Stop> stops) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<LawFact.AssessmentMade> made = assessments.getOrDefault(person, List.of());
        boolean risk = made.stream()
                .anyMatch(m -> m.finding() == LawFact.Finding.RISK_FOUND && !before(m.validUntil(), today));
        if (risk) {
            stops.add(new Stop("gate.refoulement.risk-found", true));
        } else if (made.isEmpty()) {
            stops.add(new Stop("gate.refoulement.not-assessed", false));
        } else if (before(made.getLast().validUntil(), today)) {
            stops.add(new Stop("gate.refoulement.assessed-too-long-ago", false));
        } else if (made.getLast().finding() == LawFact.Finding.CANNOT_BE_MADE) {
            stops.add(new Stop("gate.refoulement.cannot-be-assessed", false));
        }
    }

    private static boolean before(@Nullable LocalDate until, LocalDate today) {
        return until != null && until.isBefore(today);
    }

    private void fitness(UUID person, Instant now, List<Stop> stops) {
        LawFact.@Nullable FitnessStated stated = fitness.get(person);
        if (stated == null) {
            stops.add(new Stop("gate.fit-to-travel.not-examined", false));
        } else if (stated.fitness() == LawFact.Fitness.UNFIT) {
            stops.add(new Stop("gate.fit-to-travel.unfit", true));
        } else if (before(stated.validUntil(), now.atZone(ZoneOffset.UTC).toLocalDate())) {
            stops.add(new Stop("gate.fit-to-travel.examined-too-long-ago", false));
        }
    }

    private void duties(UUID person, Instant now, List<Stop> stops) {
        if (owes(person, Duty.TOLD_OF_DESTINATION, now)) {
            stops.add(new Stop("gate.told-of-destination.not-told", false));
        }
        if (owes(person, Duty.MEDICAL_FILE_READY, now) || owes(person, Duty.PROPERTY_READY, now)) {
            stops.add(new Stop("gate.files.not-ready", false));
        }
        Set<Duty> queued = raised.getOrDefault(person, Set.of());
        if (!queued.contains(Duty.CENTRAL_AGENCY_NOTIFIED) || !queued.contains(Duty.KIN_NOTIFIED)) {
            stops.add(new Stop("gate.notices.not-queued", false));
        }
    }

    private boolean owes(UUID person, Duty duty, Instant now) {
        @Nullable Instant until = waivedUntil.getOrDefault(person, Map.of()).get(duty);
        return !done.getOrDefault(person, Set.of()).contains(duty) && (until == null || !now.isBefore(until));
    }

    private void holds(UUID person, Set<UUID> others, Instant now, List<Stop> stops) {
        boolean mustStay = holds.stream()
                .anyMatch(hold -> hold.blocks() == HoldFact.Blocks.LEAVING_THE_JURISDICTION
                        && hold.person().equals(person)
                        && runs(hold, now)
                        && (campaign == null || !campaign.receivingState().equals(hold.jurisdiction())));
        if (mustStay) {
            stops.add(new Stop("gate.hold.must-not-leave", false));
        }
        boolean apart = holds.stream()
                .filter(hold -> hold.blocks() == HoldFact.Blocks.MIXING_WITH && runs(hold, now))
                .anyMatch(hold -> hold.person().equals(person) && others.contains(hold.other())
                        || person.equals(hold.other()) && others.contains(hold.person()));
        if (apart) {
            stops.add(new Stop("gate.separation.kept-apart", false));
        }
    }

    private static boolean runs(HoldFact.Placed hold, Instant now) {
        return !now.isBefore(hold.from()) && (hold.until() == null || now.isBefore(hold.until()));
    }

    private void receiver(NaiveLift lift, int expected, List<Stop> stops) {
        @Nullable
        Integer places =
                capacities.get(new Night(lift.planned.receiver(), lift.planned.destination(), lift.planned.night()));
        if (places != null && places < 0) {
            stops.add(new Stop("gate.receiver.refused", true));
        } else if (!lift.agreed && places == null) {
            stops.add(new Stop("gate.receiver.not-offered", false));
        } else if (!lift.agreed && places != null && expected > places) {
            stops.add(new Stop("gate.receiver.too-many", false));
        }
    }
}
