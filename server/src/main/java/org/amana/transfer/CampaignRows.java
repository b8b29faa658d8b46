package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.law.GateResult;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.json.CanonicalJson;
import org.amana.transfer.plan.CategoryWeight;

/** Lays campaigns, nominations, gate findings, overrides and capacity offers out as rows. */
final class CampaignRows {

    static final List<String> TABLES = List.of(
            "campaign",
            "campaign_comparison",
            "campaign_category",
            "category_decision",
            "nomination",
            "gate_finding",
            "gate_override",
            "capacity_offer");

    private static final String CAMPAIGN = "campaign_id, name, objective, authority, document, requester, legal_review,"
            + " origin_state, receiving_state, end_state, opened, leaf, custodians";
    private static final Rows.Upsert NOMINATION =
            new Rows.Upsert("""
            insert into nomination (campaign_id, person_id, receiver, destination, lane, day, together, since, withdrawn)
            select c, p, r, d, l, y, string_to_array(t, ',')::uuid[], n, w
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as given (c, p, r, d, l, y, t, n, w)
            on conflict (person_id, campaign_id) do update
            set receiver = excluded.receiver, destination = excluded.destination, lane = excluded.lane,
                day = excluded.day, together = excluded.together, since = excluded.since, withdrawn = excluded.withdrawn
            """, "uuid", "uuid", "text", "text", "text", "date", "text", "timestamptz", "text");
    private static final String AGREE = "update gate_override set agreed_party = ?, agreed_user = ?, agreed_by = ?,"
            + " agreed = ? where override_id = ?";
    private static final String FINDING = "person_id, leaf, gate, campaign_id, lift, moment, outcome, code, arguments,"
            + " rests_on, overridable, recorded";
    private static final String OVERRIDE = "override_id, campaign_id, person_id, gate, code, reason, asked_party,"
            + " asked_user, asked_by, asked, leaf";
    private static final String CAPACITY =
            "offer_id, campaign_id, receiver, place, night, places, refusal, note, until, recorded, leaf";

    private record Nominee(UUID campaign, UUID person) {}

    void write(CampaignFact fact, Campaign campaign, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case CampaignFact.Opened opened -> opened(opened, recorded, out);
            case CampaignFact.Compared compared -> compared(compared, recorded, out);
            case CampaignFact.Nominated nominated ->
                nominated.nominees().forEach(one -> nomination(campaign, one.person(), out));
            case CampaignFact.Withdrawn gone -> gone.persons().forEach(person -> nomination(campaign, person, out));
            case CampaignFact.GatesRun run ->
                run.findings()
                        .forEach(findings ->
                                findings.notPassed().forEach(r -> finding(run, findings.person(), r, recorded, out)));
            case CampaignFact.OverrideAsked asked -> asked(asked, recorded, out);
            case CampaignFact.OverrideAgreed agreed ->
                out.run(
                        AGREE,
                        recorded.header().speaker().party(),
                        recorded.header().speaker().user(),
                        agreed.agreedBy(),
                        recorded.recorded(),
                        agreed.override());
            case CampaignFact.CapacityOffered offered ->
                out.into("capacity_offer", CAPACITY)
                        .row()
                        .uuid(offered.offer())
                        .uuid(offered.campaign())
                        .text(offered.receiver())
                        .text(offered.place())
                        .date(offered.night())
                        .int4(offered.places())
                        .none()
                        .none()
                        .instant(offered.until())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
            case CampaignFact.CapacityRefused refused -> refused(refused, recorded, out);
            case CampaignFact.CategoriesSet weights ->
                weights.categories().forEach(one -> weight(weights, one, recorded, out));
            case CampaignFact.CategoryDecided decided ->
                decided.decided().forEach(one -> decided(decided, one, recorded, out));
        }
    }

    private static void opened(CampaignFact.Opened opened, Recorded<?> recorded, Rows out) {
        out.into("campaign", CAMPAIGN)
                .row()
                .uuid(opened.campaign())
                .text(opened.name())
                .text(opened.objective())
                .text(opened.authority())
                .text(opened.document())
                .text(opened.requester())
                .text(opened.legalReview())
                .text(opened.originState())
                .text(opened.receivingState())
                .text(opened.endState())
                .instant(recorded.recorded())
                .int8(recorded.leaf())
                .texts(opened.custodians());
    }

    private static void compared(CampaignFact.Compared compared, Recorded<?> recorded, Rows out) {
        for (CampaignFact.Weighed weighed : compared.options()) {
            out.into(
                            "campaign_comparison",
                            "campaign_id, leaf, option, danger_to_held, to_held_because, danger_by_escape,"
                                    + " by_escape_because, chosen, said_by, occurred, recorded")
                    .row()
                    .uuid(compared.campaign())
                    .int8(recorded.leaf())
                    .text(weighed.option().name())
                    .int4(weighed.dangerToHeld())
                    .text(weighed.toHeldBecause())
                    .int4(weighed.dangerByEscape())
                    .text(weighed.byEscapeBecause())
                    .bool(weighed.option() == compared.chosen())
                    .text(compared.saidBy())
                    .instant(compared.occurred().latest())
                    .instant(recorded.recorded());
        }
    }

    private static void nomination(Campaign campaign, UUID person, Rows out) {
        UUID id = campaign.opened().campaign();
        campaign.lastNomination(person)
                .ifPresent(n -> out.put(
                        NOMINATION,
                        new Nominee(id, person),
                        id,
                        person,
                        n.receiver(),
                        n.nominee().destination(),
                        n.nominee().lane().name(),
                        n.day(),
                        String.join(
                                ",",
                                n.nominee().together().stream()
                                        .map(UUID::toString)
                                        .toList()),
                        n.since(),
                        n.withdrawn()));
    }

    private static void finding(
            CampaignFact.GatesRun run, UUID person, GateResult result, Recorded<?> recorded, Rows out) {
        out.into("gate_finding", FINDING)
                .row()
                .uuid(person)
                .int8(recorded.leaf())
                .text(result.gate())
                .uuid(run.campaign())
                .text(run.lift())
                .text(run.moment().name())
                .text(result.outcome().name())
                .text(result.code())
                .json(CanonicalJson.mapper().writeValueAsString(result.arguments()))
                .texts(result.restsOn())
                .bool(result.overridable())
                .instant(recorded.recorded());
    }

    private static void asked(CampaignFact.OverrideAsked asked, Recorded<?> recorded, Rows out) {
        out.into("gate_override", OVERRIDE)
                .row()
                .uuid(asked.override())
                .uuid(asked.campaign())
                .uuid(asked.person())
                .text(asked.gate())
                .text(asked.code())
                .text(asked.reason())
                .text(recorded.header().speaker().party())
                .uuid(recorded.header().speaker().user())
                .text(asked.askedBy())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void weight(CampaignFact.CategoriesSet weights, CategoryWeight one, Recorded<?> recorded, Rows out) {
        out.into(
                        "campaign_category",
                        "campaign_id, leaf, category, weight, seats, escorts_per_hundred, enrol_minutes, undecided,"
                                + " said_by, recorded")
                .row()
                .uuid(weights.campaign())
                .int8(recorded.leaf())
                .text(one.category())
                .int4(one.weight())
                .int4(one.seats())
                .int4(one.escortsPerHundred())
                .int4(one.enrolMinutes())
                .bool(one.category().equals(weights.undecided()))
                .text(weights.saidBy())
                .instant(recorded.recorded());
    }

    private static void decided(
            CampaignFact.CategoryDecided fact, CampaignFact.Decided one, Recorded<?> recorded, Rows out) {
        out.into("category_decision", "person_id, campaign_id, leaf, category, reason, decided_by, review_on, recorded")
                .row()
                .uuid(one.person())
                .uuid(fact.campaign())
                .int8(recorded.leaf())
                .text(one.category())
                .text(one.reason())
                .text(fact.decidedBy())
                .date(fact.reviewOn())
                .instant(recorded.recorded());
    }

    private static void refused(CampaignFact.CapacityRefused refused, Recorded<?> recorded, Rows out) {
        out.into("capacity_offer", CAPACITY)
                .row()
                .uuid(refused.offer())
                .uuid(refused.campaign())
                .text(refused.receiver())
                .text(refused.place())
                .date(refused.night())
                .int4(0)
                .text(refused.reason().name())
                .text(refused.note())
                .none()
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }
}
