package org.amana.transfer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lifts as they stand in the rows, for one who may see them. */
@Component
final class LiftReads {

    private static final String LIFTS = """
            select lift, campaign_id, sender, receiver, origin, destination, mandate, lane, night, state, version, listed
            from lift
            where (:campaign::uuid is null or campaign_id = :campaign::uuid) and (:state::text is null or state = :state)
                and lift > :after
            order by lift limit :limit
            """;
    private static final String LIFT = """
            select lift, campaign_id, sender, receiver, origin, destination, mandate, lane, night, state, version, listed
            from lift where lift = :lift
            """;
    private static final String LEGS = """
            select number, origin, destination, carrier, conveyance, tail, seats, departs, arrives, silence_minutes
            from lift_leg where lift = :lift order by number
            """;
    private static final String LINES = """
            select m.person_id, p.number, p.name_latin, p.name_arabic, p.tag, m.origin, m.loading, m.ending, m.reason,
                m.report
            from manifest_line m join person p on p.person_id = m.person_id
            where m.lift = :lift order by p.number
            """;
    private static final String PLANNED_LINES = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, 'PLANNED' as origin, 'OPEN' as loading,
                null::text as ending, null::text as reason, null::text as report
            from lift l join manifest_version v on v.lift = l.lift and v.version = l.version
            join person p on p.person_id = any (v.persons)
            where l.lift = :lift order by p.number
            """;
    private static final String VERSIONS =
            "select version, kind, hash, recorded, leaf from manifest_version where lift = :lift order by version, leaf";
    private static final String HANDOVERS = """
            select h.handover_id, h.stage, h.leg, h.giver, h.receiver, r.agreed, h.recorded
            from lift_handover h left join handover r on r.handover_id = h.handover_id
            where h.lift = :lift order by h.recorded, h.handover_id
            """;
    private static final String EVENTS =
            "select leaf, kind, said, party, role, recorded from lift_event where lift = :lift order by leaf";
    private static final String CLOSE_OUTS = """
            select version, balanced, figures, sent, received, hash, reason, proposed, closed, superseded_by, leaf
            from close_out where lift = :lift order by version
            """;
    private static final String FINDINGS = """
            select person_id, gate, moment, outcome, code, arguments, rests_on, overridable, recorded, leaf
            from gate_finding where lift = :lift order by leaf, person_id, gate
            """;
    private static final String NOTICES = """
            select lift, notice_id, version, supersedes, party, due, queued, delivered, proof from notice
            where delivered is null order by due, notice_id limit :limit
            """;

    private final Reads reads;

    LiftReads(Reads reads) {
        this.reads = reads;
    }

    List<LiftViews.Summary> lifts(
            Viewer viewer, @Nullable UUID campaign, @Nullable String state, String after, int limit) {
        return reads.as(
                viewer,
                db -> db.sql(LIFTS)
                        .param("campaign", campaign)
                        .param("state", state)
                        .param("after", after)
                        .param("limit", limit)
                        .query((row, n) -> summary(new Row(row)))
                        .list());
    }

    Optional<LiftViews.Whole> lift(Viewer viewer, String lift) {
        return reads.as(
                viewer,
                db -> db.sql(LIFT)
                        .param("lift", lift)
                        .query((row, n) -> summary(new Row(row)))
                        .optional()
                        .map(summary -> whole(db, summary)));
    }

    private static LiftViews.Whole whole(JdbcClient db, LiftViews.Summary summary) {
        String lift = summary.lift();
        List<LiftViews.ManifestLine> lines = lines(db, LINES, lift);
        return new LiftViews.Whole(
                summary,
                db.sql(LEGS)
                        .param("lift", lift)
                        .query((row, n) -> leg(new Row(row)))
                        .list(),
                lines.isEmpty() ? lines(db, PLANNED_LINES, lift) : lines,
                db.sql(VERSIONS)
                        .param("lift", lift)
                        .query((row, n) -> version(new Row(row)))
                        .list(),
                db.sql(HANDOVERS)
                        .param("lift", lift)
                        .query((row, n) -> handover(new Row(row)))
                        .list(),
                db.sql(EVENTS)
                        .param("lift", lift)
                        .query((row, n) -> event(new Row(row)))
                        .list(),
                db.sql(CLOSE_OUTS)
                        .param("lift", lift)
                        .query((row, n) -> closeOut(new Row(row)))
                        .list());
    }

    private static List<LiftViews.ManifestLine> lines(JdbcClient db, String sql, String lift) {
        return db.sql(sql)
                .param("lift", lift)
                .query((row, n) -> line(new Row(row)))
                .list();
    }

    /** The sets of the balance, by name: the answer to "why is it this?". */
    Optional<LiftViews.Balanced> balance(Viewer viewer, String lift) {
        return lift(viewer, lift).map(whole -> {
            Map<String, List<String>> parts = new TreeMap<>();
            for (LiftViews.ManifestLine line : whole.lines()) {
                put(parts, line.origin(), line.number());
                boolean listed = line.origin().equals("FROZEN") || line.origin().equals("LATE_ADD");
                if (listed && !line.loading().equals("OPEN")) {
                    put(parts, line.loading(), line.number());
                }
                if (line.ending() != null) {
                    put(parts, line.ending(), line.number());
                }
            }
            Map<String, Integer> figures = new LinkedHashMap<>();
            parts.forEach((part, numbers) -> figures.put(part, numbers.size()));
            return new LiftViews.Balanced(lift, whole.summary().state(), figures, parts);
        });
    }

    private static void put(Map<String, List<String>> parts, String part, String number) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(number);
    }

    List<LiftViews.Finding> findings(Viewer viewer, String lift) {
        return reads.as(
                viewer,
                db -> db.sql(FINDINGS)
                        .param("lift", lift)
                        .query((row, n) -> LiftViews.Finding.of(new Row(row)))
                        .list());
    }

    /** Who has still to be told of a close-out. */
    List<LiftViews.Notice> notices(Viewer viewer, int limit) {
        return reads.as(
                viewer,
                db -> db.sql(NOTICES)
                        .param("limit", limit)
                        .query((row, n) -> notice(new Row(row)))
                        .list());
    }

    private static LiftViews.Summary summary(Row row) throws SQLException {
        return new LiftViews.Summary(
                row.text("lift"),
                row.id("campaign_id"),
                row.text("sender"),
                row.text("receiver"),
                row.text("origin"),
                row.text("destination"),
                row.text("mandate"),
                row.text("lane"),
                row.day("night"),
                row.text("state"),
                row.figure("version"),
                row.figure("listed"));
    }

    private static Leg leg(Row row) throws SQLException {
        return new Leg(
                row.figure("number"),
                row.text("origin"),
                row.text("destination"),
                row.text("carrier"),
                row.text("conveyance"),
                row.textOrNone("tail"),
                row.figure("seats"),
                row.instant("departs"),
                row.instant("arrives"),
                row.figure("silence_minutes"));
    }

    private static LiftViews.ManifestLine line(Row row) throws SQLException {
        return new LiftViews.ManifestLine(
                row.id("person_id"),
                row.number("number"),
                row.textOrNone("name_latin"),
                row.textOrNone("name_arabic"),
                row.textOrNone("tag"),
                row.text("origin"),
                row.text("loading"),
                row.textOrNone("ending"),
                row.textOrNone("reason"),
                row.textOrNone("report"));
    }

    private static LiftViews.Version version(Row row) throws SQLException {
        return new LiftViews.Version(
                row.figure("version"), row.text("kind"), row.textOrNone("hash"), row.instant("recorded"), row.leaf());
    }

    private static LiftViews.Handover handover(Row row) throws SQLException {
        return new LiftViews.Handover(
                row.id("handover_id"),
                row.text("stage"),
                row.figure("leg"),
                row.text("giver"),
                row.text("receiver"),
                row.textOrNone("agreed"),
                row.instant("recorded"));
    }

    private static LiftViews.Event event(Row row) throws SQLException {
        return new LiftViews.Event(
                row.leaf(),
                row.text("kind"),
                row.json("said"),
                row.text("party"),
                row.text("role"),
                row.instant("recorded"));
    }

    private static LiftViews.CloseOut closeOut(Row row) throws SQLException {
        return new LiftViews.CloseOut(
                row.figure("version"),
                row.flag("balanced"),
                row.json("figures"),
                row.figure("sent"),
                row.figure("received"),
                row.text("hash"),
                row.textOrNone("reason"),
                row.instant("proposed"),
                row.instantOrNone("closed"),
                row.figureOrNone("superseded_by"),
                row.leaf());
    }

    private static LiftViews.Notice notice(Row row) throws SQLException {
        return new LiftViews.Notice(
                row.text("lift"),
                row.id("notice_id"),
                row.figure("version"),
                row.figureOrNone("supersedes"),
                row.text("party"),
                row.instant("due"),
                row.instant("queued"));
    }
}
