package org.amana.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.planner.NoValidPlan;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.transfer.plan.Solved;
import org.amana.transfer.plan.Stated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plans that an engine is thinking about, so that nobody's request waits for them. What is wrong with what was asked is said at once;
 * the rest goes on by itself until the plan is on record. A plan under way ends with the server: nothing was recorded, and whoever
 * wants it asks again.
 */
@Component
final class PlansUnderWay {

    private static final Logger LOG = LoggerFactory.getLogger(PlansUnderWay.class);
    private static final int KEPT = 64;

    /** Whether plans of a campaign are for a reader, though there be none yet. */
    private static final String FOR = """
            select exists (select 1 from campaign where campaign_id = :campaign
                and (amana_sees_all() or authority = any (amana_parties()::text[])))
            """;

    private final Commands commands;
    private final PlanningCampaigns planning;
    private final Reads reads;
    private final Map<UUID, UnderWay> known = new LinkedHashMap<>();

    PlansUnderWay(Commands commands, PlanningCampaigns planning, Reads reads) {
        this.commands = commands;
        this.planning = planning;
        this.reads = reads;
    }

    /**
     * Has a plan made. Asked again under the same key, it is the same plan, under way or on record.
     *
     * @param body what the caller's key stands for
     * @throws RequestException if what was asked cannot be planned, or another plan of the campaign is under way
     */
    void begin(Caller caller, Object body, Stated stated) {
        if (find(stated.plan()).isPresent()) {
            return;
        }
        switch (commands.look(caller, now -> planning.look(caller.speaker(), stated, now))) {
            // Decided all the same: under a key that stands already the earlier answer is given again.
            case PlanningCampaigns.Wrong wrong -> commands.record(caller, body, planning.refusing(wrong));
            case PlanningCampaigns.Seen seen -> {
                UnderWay begun = new UnderWay(
                        stated,
                        caller.speaker().party(),
                        seen.known().question().instance());
                if (keep(begun)) {
                    Thread.ofVirtual()
                            .name("plan " + stated.plan())
                            .start(() -> think(begun, caller, body, stated, seen.known()));
                }
            }
        }
    }

    private Optional<UnderWay> find(UUID plan) {
        synchronized (known) {
            return Optional.ofNullable(known.get(plan));
        }
    }

    /** Whether it is new. */
    private boolean keep(UnderWay begun) {
        synchronized (known) {
            if (known.containsKey(begun.plan())) {
                return false;
            }
            if (of(begun.campaign()).isPresent()) {
                throw RequestException.refused(
                        List.of(Refusal.of("transfer.plan.under-way").at("/campaign")));
            }
            if (known.size() >= KEPT) {
                known.values().stream()
                        .filter(UnderWay::over)
                        .map(UnderWay::plan)
                        .findFirst()
                        .ifPresent(known::remove);
            }
            known.put(begun.plan(), begun);
            return true;
        }
    }

    private Optional<UnderWay> of(UUID campaign) {
        synchronized (known) {
            return known.values().stream()
                    .filter(one -> one.campaign().equals(campaign) && !one.over())
                    .findFirst();
        }
    }

    private void think(UnderWay underWay, Caller caller, Object body, Stated stated, Rostering.Known seen) {
        try {
            Solved solved = planning.solve(seen, underWay);
            commands.record(caller, body, planning.recording(caller.speaker(), stated, seen, solved));
            underWay.recorded();
        } catch (NoValidPlan none) {
            underWay.refused(MakingPlans.impossible(none));
        } catch (RequestException refused) {
            underWay.refused(refused.reasons());
        } catch (NotRecordedException notNow) {
            underWay.refused(List.of(Refusal.of("request.not-recorded")));
        } catch (RuntimeException | Error failed) {
            LOG.error("plan {} failed", stated.plan(), failed);
            underWay.refused(List.of(Refusal.of("request.failed")));
        }
    }

    /** The plan under way, or over, if its campaign's plans are for this reader. */
    Optional<UnderWay> find(Viewer viewer, UUID campaign, UUID plan) {
        return find(plan).filter(one -> one.campaign().equals(campaign) && mayRead(viewer, campaign));
    }

    /** The plan of a campaign that is under way now, if its plans are for this reader. */
    Optional<UnderWay> now(Viewer viewer, UUID campaign) {
        return of(campaign).filter(one -> mayRead(viewer, campaign));
    }

    private boolean mayRead(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(FOR)
                        .param("campaign", campaign)
                        .query(Boolean.class)
                        .single());
    }

    /** What there is is enough. Only the party that asked may say so; to all others there is no such plan. */
    void enough(Caller caller, UUID campaign, UUID plan) {
        find(plan)
                .filter(one -> one.campaign().equals(campaign)
                        && one.party().equals(caller.speaker().party()))
                .orElseThrow(RequestException::notFound)
                .enough();
    }
}
