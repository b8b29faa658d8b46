package org.amana.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.transfer.pages.CampaignListView;
import org.amana.transfer.pages.CampaignView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the pages of campaigns show. */
@Component
final class CampaignPageReads {

    private static final String STOPPED = """
            with waiting as materialized (
                select n.person_id from nomination n
                where n.campaign_id = :campaign and n.withdrawn is null
                  and not exists (select 1 from manifest_line m join lift l on l.lift = m.lift
                    where m.person_id = n.person_id and l.campaign_id = :campaign and l.state <> 'ABORTED')
            )
            select f.gate, f.outcome, count(distinct f.person_id)::int as people
            from waiting w
                cross join lateral (select leaf from gate_finding
                    where person_id = w.person_id and campaign_id = :campaign order by leaf desc limit 1) newest
                join gate_finding f on f.person_id = w.person_id and f.campaign_id = :campaign and f.leaf = newest.leaf
            group by f.gate, f.outcome order by f.outcome, people desc, f.gate
            """;
    private static final String OVERRIDES = """
            select override_id, person_id, gate, asked_party, asked_by, asked, agreed_party, agreed_by, agreed, leaf
            from gate_override where campaign_id = :campaign order by asked, override_id
            """;
    private static final String OFFERS = """
            select distinct on (o.night, o.place, o.receiver) o.receiver, o.place, o.night, o.places, o.refusal, o.note,
                coalesce((select sum(l.listed) from lift l where l.destination = o.place and l.receiver = o.receiver
                    and l.night = o.night and l.state <> 'ABORTED'), 0)::int as taken
            from capacity_offer o where o.campaign_id = :campaign
            order by o.night, o.place, o.receiver, o.leaf desc
            """;
    private static final String PLACES = """
            select code from place where kind in ('PRISON', 'HUB', 'CAMP', 'HOSPITAL') order by name_en
            """;
    private static final String LIFTS = "select count(*)::int from lift where campaign_id = :campaign";

    private final CampaignReads campaigns;
    private final PlanReads plans;
    private final PlansUnderWay plansUnderWay;
    private final Reads reads;
    private final Access access;

    CampaignPageReads(
            CampaignReads campaigns, PlanReads plans, PlansUnderWay plansUnderWay, Reads reads, Access access) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.plansUnderWay = plansUnderWay;
        this.reads = reads;
        this.access = access;
    }

    CampaignListView list(Viewer viewer) {
        return new CampaignListView(campaigns.campaigns(viewer).stream()
                .map(one -> new CampaignListView.Row(
                        one.campaign().toString(), one.name(), one.objective(), one.authority(), one.opened()))
                .toList());
    }

    Optional<CampaignView> campaign(Viewer viewer, UUID id) {
        return campaigns.campaign(viewer, id).map(whole -> view(viewer, id, whole));
    }

    private CampaignView view(Viewer viewer, UUID id, CampaignReads.Whole whole) {
        boolean mayReadPlans = may(viewer, Right.PLAN_READ);
        List<CampaignView.Plan> made = mayReadPlans
                ? plans.plans(viewer, id).stream().map(CampaignPageReads::plan).toList()
                : List.of();
        @Nullable
        String underWay = mayReadPlans
                ? plansUnderWay
                        .now(viewer, id)
                        .map(one -> PlanProgressPages.path(id, one.plan()))
                        .orElse(null)
                : null;
        return reads.as(
                viewer,
                db -> new CampaignView(
                        head(whole.campaign()),
                        whole.comparison().stream()
                                .map(CampaignPageReads::option)
                                .toList(),
                        whole.nominated(),
                        mayReadPlans
                                ? db.sql(STOPPED)
                                        .param("campaign", id)
                                        .query((rs, n) -> {
                                            Row row = new Row(rs);
                                            return new CampaignView.Stopped(
                                                    row.text("gate"), row.text("outcome"), row.figure("people"));
                                        })
                                        .list()
                                : List.of(),
                        db.sql(OVERRIDES)
                                .param("campaign", id)
                                .query((rs, n) -> {
                                    Row row = new Row(rs);
                                    return new CampaignView.Override(
                                            row.text("override_id"),
                                            row.text("person_id"),
                                            row.text("gate"),
                                            row.text("asked_party"),
                                            row.text("asked_by"),
                                            row.instant("asked"),
                                            row.textOrNone("agreed_party"),
                                            row.textOrNone("agreed_by"),
                                            row.instantOrNone("agreed"),
                                            row.leaf());
                                })
                                .list(),
                        db.sql(OFFERS)
                                .param("campaign", id)
                                .query((rs, n) -> {
                                    Row row = new Row(rs);
                                    return new CampaignView.Offer(
                                            LiftPageReads.noon(row.day("night")),
                                            row.text("place"),
                                            row.text("receiver"),
                                            row.figure("places"),
                                            row.figure("taken"),
                                            row.textOrNone("refusal"),
                                            row.textOrNone("note"));
                                })
                                .list(),
                        made,
                        db.sql(LIFTS).param("campaign", id).query(Integer.class).single(),
                        may(viewer, Right.CAPACITY_WRITE) ? NewLiftReads.codes(db, PLACES) : List.of(),
                        underWay,
                        new CampaignView.May(
                                may(viewer, Right.LIFT_PLAN),
                                may(viewer, Right.LIFT_PLAN),
                                may(viewer, Right.CAPACITY_WRITE))));
    }

    private boolean may(Viewer viewer, Right right) {
        return access.decide(viewer, right) instanceof Access.Allowed;
    }

    private static CampaignView.Head head(CampaignReads.Campaign one) {
        return new CampaignView.Head(
                one.campaign().toString(),
                one.name(),
                one.objective(),
                one.authority(),
                one.document(),
                one.requester(),
                one.legalReview(),
                one.originState(),
                one.receivingState(),
                one.endState(),
                one.opened(),
                one.leaf());
    }

    private static CampaignView.Option option(CampaignReads.Option one) {
        return new CampaignView.Option(
                one.option(),
                one.dangerToHeld(),
                one.toHeldBecause(),
                one.dangerByEscape(),
                one.byEscapeBecause(),
                one.chosen(),
                one.saidBy(),
                one.occurred(),
                one.leaf());
    }

    private static CampaignView.Plan plan(PlanViews.Summary one) {
        return new CampaignView.Plan(
                one.plan().toString(),
                one.receiver(),
                one.destination(),
                LiftPageReads.noon(one.firstNight()),
                one.nights(),
                one.engine(),
                one.stop(),
                one.objective(),
                one.bound(),
                one.gap(),
                one.people(),
                one.moved(),
                one.leftOut(),
                one.approvals(),
                one.recorded(),
                one.leaf());
    }
}
