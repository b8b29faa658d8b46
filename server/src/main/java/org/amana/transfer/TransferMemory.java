package org.amana.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Directory;
import org.springframework.stereotype.Component;

/** Campaigns and lifts in memory; read on the writer's thread only. */
@Component
public final class TransferMemory implements Memory, Directory.MorePlaces {

    /** An override that one person asked for. */
    record Exemption(CampaignFact.OverrideAsked asked, Speaker by, boolean agreed) {}

    /** @param party whom the notice tells */
    record Awaited(String lift, String party) {}

    private final Books books;
    private final Map<UUID, Campaign> campaigns = new HashMap<>();
    private final Map<String, Lift> lifts = new LinkedHashMap<>();
    private final Map<String, Lift> byPlace = new HashMap<>();
    private final Map<UUID, String> claimedBy = new HashMap<>();
    private final Map<UUID, Exemption> overrides = new HashMap<>();
    private final Map<UUID, Awaited> notices = new HashMap<>();
    private final Map<UUID, PlanState> plans = new HashMap<>();
    private final CampaignRows campaignRows = new CampaignRows();
    private final LiftRows liftRows = new LiftRows();
    private final PlanRows planRows = new PlanRows();

    TransferMemory(Books books) {
        this.books = books;
    }

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case CampaignFact fact -> {
                applyCampaign(fact, recorded, out);
                campaignRows.write(fact, knownCampaign(fact.campaign()), recorded, out);
            }
            case LiftFact fact -> applyLift(fact, recorded, out);
            case PlanFact fact -> {
                applyPlan(fact, recorded.header().speaker());
                planRows.write(fact, recorded, out);
            }
            case StoryFact fact -> {
                knownCampaign(fact.campaign()).tell(fact);
                StoryRows.write(fact, recorded, out);
            }
            case YardstickFact.Laid laid -> YardstickRows.write(laid, recorded, out);
            case CloseOutFact fact -> {
                Lift lift = known(fact.lift());
                lift.apply(fact);
                if (fact instanceof CloseOutFact.Closed closed) {
                    closed.notices()
                            .forEach(notice -> notices.put(notice.notice(), new Awaited(fact.lift(), notice.party())));
                }
                if (fact instanceof CloseOutFact.Delivered delivered) {
                    notices.remove(delivered.notice());
                }
                claim(lift);
                liftRows.closeOut(fact, lift, recorded, out);
            }
            default -> {}
        }
    }

    private void applyCampaign(CampaignFact fact, Recorded<?> recorded, Rows out) {
        if (fact instanceof CampaignFact.Opened opened) {
            campaigns.put(opened.campaign(), new Campaign(opened));
            return;
        }
        Campaign campaign = knownCampaign(fact.campaign());
        switch (fact) {
            case CampaignFact.Compared compared -> campaign.compare(compared);
            case CampaignFact.Nominated nominated -> {
                campaign.nominate(nominated, recorded.recorded());
                campaign.joined(partiesOf(nominated));
                // Whoever is to move somebody must be able to hear, assess and screen them first.
                books.letRead(
                        nominated.nominees().stream()
                                .map(CampaignFact.Nominee::person)
                                .toList(),
                        campaign.opened().authority(),
                        out);
            }
            case CampaignFact.Withdrawn withdrawn -> campaign.withdraw(withdrawn);
            case CampaignFact.CapacityOffered offered -> campaign.offer(offered);
            case CampaignFact.CapacityRefused refused -> campaign.refuse(refused);
            case CampaignFact.OverrideAsked asked ->
                overrides.put(
                        asked.override(), new Exemption(asked, recorded.header().speaker(), false));
            case CampaignFact.OverrideAgreed agreed -> agree(campaign, agreed.override());
            case CampaignFact.CategoriesSet weights -> campaign.weigh(weights);
            case CampaignFact.CategoryDecided decided -> campaign.decide(decided);
            case CampaignFact.Opened ignored -> {}
            case CampaignFact.GatesRun ignored -> {}
        }
    }

    /** Whoever is to receive those nominated, and whoever answers for them. */
    private Set<String> partiesOf(CampaignFact.Nominated nominated) {
        Set<String> parties = new HashSet<>(Set.of(nominated.receiver()));
        nominated.nominees().stream()
                .flatMap(one -> books.findPerson(one.person()).stream())
                .map(person -> person.account().authority())
                .filter(Objects::nonNull)
                .forEach(parties::add);
        return parties;
    }

    private void agree(Campaign campaign, UUID id) {
        Exemption override = overrides.get(id);
        if (override != null) {
            overrides.put(id, new Exemption(override.asked(), override.by(), true));
            campaign.exempt(override.asked());
        }
    }

    private void applyPlan(PlanFact fact, Speaker speaker) {
        switch (fact) {
            case PlanFact.Made made -> plans.put(made.plan(), new PlanState(made));
            case PlanFact.Approved approved -> {
                PlanState plan = knownPlan(approved.plan());
                plan.approve(speaker.user());
                if (plan.approved()) {
                    knownCampaign(approved.campaign()).putInForce(approved.plan());
                }
            }
            case PlanFact.CarriedOut carriedOut -> knownPlan(carriedOut.plan()).carryOut(carriedOut);
        }
    }

    private PlanState knownPlan(UUID id) {
        PlanState plan = plans.get(id);
        if (plan == null) {
            throw new IllegalStateException("the journal speaks of plan " + id + " before it was made");
        }
        return plan;
    }

    private void applyLift(LiftFact fact, Recorded<?> recorded, Rows out) {
        if (fact instanceof LiftFact.Planned planned) {
            Lift lift = new Lift(planned, recorded.recorded());
            lifts.put(planned.lift(), lift);
            byPlace.put(lift.place(), lift);
        }
        Lift lift = known(fact.lift());
        lift.apply(fact);
        claim(lift);
        knownCampaign(lift.planned().campaign()).joined(lift.parties());
        switch (fact) {
            case LiftFact.Frozen frozen -> letRead(frozen.persons(), lift, out);
            case LiftFact.Amended amended -> letRead(amended.lateAdds(), lift, out);
            case LiftFact.FoundAboard found -> letRead(found.persons(), lift, out);
            case LiftFact.BornAboard born -> letRead(born.persons(), lift, out);
            default -> {}
        }
        liftRows.write(fact, lift, recorded, out);
    }

    private void letRead(List<UUID> persons, Lift lift, Rows out) {
        lift.parties().forEach(party -> books.letRead(persons, party, out));
    }

    /** Who is on which open lift. Somebody seen aboard is there, whatever another lift has planned. */
    private void claim(Lift lift) {
        String code = lift.code();
        if (lift.state().planning()) {
            claimedBy.values().removeIf(code::equals);
            lift.listed().forEach(person -> claimedBy.putIfAbsent(person, code));
            return;
        }
        for (Line line : lift.lines()) {
            if (lift.state().open() && line.claims()) {
                claimedBy.put(line.person(), code);
            } else {
                claimedBy.remove(line.person(), code);
            }
        }
        if (!lift.state().open()) {
            claimedBy.values().removeIf(code::equals);
        }
    }

    private Campaign knownCampaign(UUID id) {
        Campaign campaign = campaigns.get(id);
        if (campaign == null) {
            throw new IllegalStateException("the journal speaks of campaign " + id + " before it opened");
        }
        return campaign;
    }

    private Lift known(String code) {
        Lift lift = lifts.get(code);
        if (lift == null) {
            throw new IllegalStateException("the journal speaks of lift " + code + " before it was planned");
        }
        return lift;
    }

    public Optional<Campaign> findCampaign(UUID id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    public Optional<Lift> findLift(String code) {
        return Optional.ofNullable(lifts.get(code));
    }

    /** The lift whose conveyance has this code as a place. */
    public Optional<Lift> findByPlace(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    @Override
    public boolean hasPlace(String code) {
        return byPlace.containsKey(code);
    }

    public Collection<Lift> lifts() {
        return Collections.unmodifiableCollection(lifts.values());
    }

    /** Code of the open lift on which a person is. */
    public Optional<String> liftOf(UUID person) {
        return Optional.ofNullable(claimedBy.get(person));
    }

    Optional<Exemption> findOverride(UUID id) {
        return Optional.ofNullable(overrides.get(id));
    }

    Optional<PlanState> findPlan(UUID id) {
        return Optional.ofNullable(plans.get(id));
    }

    /** The notice that was queued for a lift and has not been delivered. */
    Optional<Awaited> awaits(String lift, UUID notice) {
        return Optional.ofNullable(notices.get(notice))
                .filter(awaited -> awaited.lift().equals(lift));
    }

    /** How many people a receiver's place expects for a night, by all lifts that are not over or given up. */
    int expected(String receiver, String place, LocalDate night) {
        return lifts.values().stream()
                .filter(lift -> lift.state() != LiftState.ABORTED
                        && lift.planned().receiver().equals(receiver)
                        && lift.planned().destination().equals(place)
                        && lift.planned().night().equals(night))
                .mapToInt(lift -> lift.listed().size())
                .sum();
    }

    @Override
    public void clear() {
        campaigns.clear();
        lifts.clear();
        byPlace.clear();
        claimedBy.clear();
        overrides.clear();
        notices.clear();
        plans.clear();
    }

    @Override
    public List<String> tables() {
        return Stream.of(CampaignRows.TABLES, LiftRows.TABLES, PlanRows.TABLES, StoryRows.TABLES, YardstickRows.TABLES)
                .flatMap(List::stream)
                .toList();
    }
}
