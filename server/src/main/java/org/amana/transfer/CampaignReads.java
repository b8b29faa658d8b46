package org.amana.transfer;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Campaigns, nominations, overrides and capacity, for one who may see them. */
@Component
final class CampaignReads {

    record Campaign(
            UUID campaign,
            String name,
            String objective,
            String authority,
            @Nullable String document,
            String requester,
            @Nullable String legalReview,
            String originState,
            String receivingState,
            String endState,
            Instant opened,
            long leaf) {}

    record Option(
            String option,
            int dangerToHeld,
            String toHeldBecause,
            int dangerByEscape,
            String byEscapeBecause,
            boolean chosen,
            String saidBy,
            Instant occurred,
            long leaf) {}

    /** @param overridden how many failed gates two people let pass, each for one person */
    record Whole(Campaign campaign, List<Option> comparison, int nominated, int overridden) {}

    record Nomination(
            UUID person,
            String number,
            String receiver,
            String destination,
            String lane,
            LocalDate day,
            Instant since) {}

    record Override(
            UUID override,
            UUID person,
            String gate,
            String code,
            String reason,
            String askedParty,
            String askedBy,
            Instant asked,
            @Nullable String agreedParty,
            @Nullable String agreedBy,
            @Nullable Instant agreed,
            long leaf) {}

    record Overrides(int agreed, List<Override> overrides) {}

    record Capacity(
            UUID offer,
            String receiver,
            String place,
            LocalDate night,
            int places,
            @Nullable String refusal,
            @Nullable String note,
            @Nullable Instant until,
            Instant recorded) {}

    private static final String CAMPAIGNS = """
            select campaign_id, name, objective, authority, document, requester, legal_review, origin_state,
                receiving_state, end_state, opened, leaf
            from campaign order by opened, campaign_id
            """;
    private static final String COMPARISON = """
            select option, danger_to_held, to_held_because, danger_by_escape, by_escape_because, chosen, said_by, occurred,
                leaf
            from campaign_comparison where campaign_id = :campaign order by leaf, option
            """;
    private static final String NOMINATED =
            "select count(*)::int from nomination where campaign_id = :campaign and withdrawn is null";
    private static final String OVERRIDDEN =
            "select count(*)::int from gate_override where campaign_id = :campaign and agreed is not null";
    private static final String NOMINATIONS = """
            select n.person_id, p.number, n.receiver, n.destination, n.lane, n.day, n.since
            from nomination n join person p on p.person_id = n.person_id
            where n.campaign_id = :campaign and n.withdrawn is null and p.number > :after
            order by p.number limit :limit
            """;
    private static final String FINDINGS = """
            select person_id, gate, moment, outcome, code, arguments, rests_on, overridable, recorded, leaf
            from gate_finding f
            where person_id = :person and campaign_id = :campaign
                and leaf = (select max(leaf) from gate_finding l
                    where l.person_id = f.person_id and l.campaign_id = f.campaign_id)
            order by gate
            """;
    private static final String OVERRIDES = """
            select override_id, person_id, gate, code, reason, asked_party, asked_by, asked, agreed_party, agreed_by,
                agreed, leaf
            from gate_override order by asked, override_id
            """;
    private static final String CAPACITY = """
            select offer_id, receiver, place, night, places, refusal, note, until, recorded
            from capacity_offer where night between :from and :to order by night, place, recorded, leaf
            """;

    private final Reads reads;

    CampaignReads(Reads reads) {
        this.reads = reads;
    }

    List<Campaign> campaigns(Viewer viewer) {
        return reads.as(
                viewer,
                db -> db.sql(CAMPAIGNS)
                        .query((row, n) -> campaign(new Row(row)))
                        .list());
    }

    Optional<Whole> campaign(Viewer viewer, UUID id) {
        return campaigns(viewer).stream()
                .filter(campaign -> campaign.campaign().equals(id))
                .findFirst()
                .map(campaign -> reads.as(
                        viewer,
                        db -> new Whole(
                                campaign,
                                db.sql(COMPARISON)
                                        .param("campaign", id)
                                        .query((row, n) -> option(new Row(row)))
                                        .list(),
                                db.sql(NOMINATED)
                                        .param("campaign", id)
                                        .query(Integer.class)
                                        .single(),
                                db.sql(OVERRIDDEN)
                                        .param("campaign", id)
                                        .query(Integer.class)
                                        .single())));
    }

    List<Nomination> nominations(Viewer viewer, UUID campaign, int after, int limit) {
        return reads.as(
                viewer,
                db -> db.sql(NOMINATIONS)
                        .param("campaign", campaign)
                        .param("after", after)
                        .param("limit", limit)
                        .query((row, n) -> nomination(new Row(row)))
                        .list());
    }

    List<LiftViews.Finding> findings(Viewer viewer, UUID campaign, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(FINDINGS)
                        .param("campaign", campaign)
                        .param("person", person)
                        .query((row, n) -> LiftViews.Finding.of(new Row(row)))
                        .list());
    }

    Overrides overrides(Viewer viewer) {
        List<Override> all = reads.as(
                viewer,
                db -> db.sql(OVERRIDES)
                        .query((row, n) -> override(new Row(row)))
                        .list());
        int agreed = (int) all.stream().filter(one -> one.agreed() != null).count();
        return new Overrides(agreed, all);
    }

    List<Capacity> capacity(Viewer viewer, LocalDate from, LocalDate to) {
        return reads.as(
                viewer,
                db -> db.sql(CAPACITY)
                        .param("from", from)
                        .param("to", to)
                        .query((row, n) -> capacity(new Row(row)))
                        .list());
    }

    private static Campaign campaign(Row row) throws SQLException {
        return new Campaign(
                row.id("campaign_id"),
                row.text("name"),
                row.text("objective"),
                row.text("authority"),
                row.textOrNone("document"),
                row.text("requester"),
                row.textOrNone("legal_review"),
                row.text("origin_state"),
                row.text("receiving_state"),
                row.text("end_state"),
                row.instant("opened"),
                row.leaf());
    }

    private static Option option(Row row) throws SQLException {
        return new Option(
                row.text("option"),
                row.figure("danger_to_held"),
                row.text("to_held_because"),
                row.figure("danger_by_escape"),
                row.text("by_escape_because"),
                row.flag("chosen"),
                row.text("said_by"),
                row.instant("occurred"),
                row.leaf());
    }

    private static Nomination nomination(Row row) throws SQLException {
        return new Nomination(
                row.id("person_id"),
                row.number("number"),
                row.text("receiver"),
                row.text("destination"),
                row.text("lane"),
                row.day("day"),
                row.instant("since"));
    }

    private static Override override(Row row) throws SQLException {
        return new Override(
                row.id("override_id"),
                row.id("person_id"),
                row.text("gate"),
                row.text("code"),
                row.text("reason"),
                row.text("asked_party"),
                row.text("asked_by"),
                row.instant("asked"),
                row.textOrNone("agreed_party"),
                row.textOrNone("agreed_by"),
                row.instantOrNone("agreed"),
                row.leaf());
    }

    private static Capacity capacity(Row row) throws SQLException {
        return new Capacity(
                row.id("offer_id"),
                row.text("receiver"),
                row.text("place"),
                row.day("night"),
                row.figure("places"),
                row.textOrNone("refusal"),
                row.textOrNone("note"),
                row.instantOrNone("until"),
                row.instant("recorded"));
    }
}
