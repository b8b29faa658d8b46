package org.amana.transfer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts between the parties of a lift: handovers with both acts, counts by two, signatures under a close-out, notices. */
@Component
final class LiftActs {

    /** What was done on one lift. */
    record Done(
            List<LiftView.Handover> handovers,
            List<LiftView.Count> counts,
            Map<Integer, List<LiftView.Act>> signatures,
            List<LiftView.Notice> notices,
            List<LiftView.Named> corrected) {}

    private static final String HANDOVERS = """
            select h.handover_id, h.stage, h.leg, h.giver, h.receiver, r.agreed, h.recorded,
                count(l.person_id)::int as lines,
                (count(*) filter (where l.verdict = 'ACCEPTED'))::int as accepted,
                (count(*) filter (where l.verdict = 'QUERIED'))::int as queried,
                (count(*) filter (where l.verdict = 'RETURNED'))::int as returned,
                (count(l.person_id) filter (where l.verdict is null))::int as waiting
            from lift_handover h
                left join handover r on r.handover_id = h.handover_id
                left join handover_line l on l.handover_id = h.handover_id
            where h.lift = :lift
            group by h.handover_id, h.stage, h.leg, h.giver, h.receiver, r.agreed, h.recorded
            order by h.recorded, h.handover_id
            """;
    private static final String ACTS = """
            select h.handover_id, a.party, a.role, a.device, a.occurred, a.method, a.signature is not null as signed,
                a.transcribed_by, a.leaf
            from lift_handover h join act a on a.about = 'handover:' || h.handover_id
            where h.lift = :lift order by a.leaf
            """;
    private static final String COUNTS = """
            select kind, occurred_latest, first_counter, first_figure, second_counter, second_figure, roll, clears, leaf
            from count_taken where place = :place and kind in ('AT_LOADING', 'AT_UNLOADING') order by leaf
            """;
    private static final String SIGNATURES = """
            select s.version, s.party, s.role, null::text as device, s.occurred, s.method, s.signature is not null as signed,
                s.transcribed_by, c.leaf
            from close_out_signature s join close_out c on c.lift = s.lift and c.version = s.version
            where s.lift = :lift order by s.recorded, s.act_id
            """;
    private static final String NOTICES =
            "select notice_id, party, due, delivered, proof from notice where lift = :lift order by queued, party, notice_id";

    /** Whoever is named in a correction of an entry that this lift made. */
    private static final String CORRECTED = """
            with wrong as (
                select distinct unnest(w.cites) as cite
                from manifest_line m
                    join custody_entry o on o.person_id = m.person_id and ('lift:' || m.lift) = any (o.cites)
                    join custody_entry w on w.person_id = o.person_id and w.corrects = o.seq
                where m.lift = :lift
            )
            select distinct p.person_id, p.number, p.name_latin, p.name_arabic, p.tag
            from wrong
                join correction c on 'correction:' || c.correction_id = wrong.cite
                join person p on p.person_id = any (c.persons)
            order by p.number
            """;

    private final Reads reads;

    LiftActs(Reads reads) {
        this.reads = reads;
    }

    Done of(Viewer viewer, String lift) {
        return reads.as(viewer, db -> {
            Map<UUID, List<LiftView.Act>> acts = new LinkedHashMap<>();
            db.sql(ACTS).param("lift", lift).query(rs -> {
                Row row = new Row(rs);
                acts.computeIfAbsent(row.id("handover_id"), h -> new ArrayList<>())
                        .add(act(row));
            });
            Map<Integer, List<LiftView.Act>> signatures = new LinkedHashMap<>();
            db.sql(SIGNATURES).param("lift", lift).query(rs -> {
                Row row = new Row(rs);
                signatures
                        .computeIfAbsent(row.figure("version"), v -> new ArrayList<>())
                        .add(act(row));
            });
            return new Done(
                    db.sql(HANDOVERS)
                            .param("lift", lift)
                            .query((row, n) -> handover(new Row(row), acts))
                            .list(),
                    db.sql(COUNTS)
                            .param("place", Lift.placeOf(lift))
                            .query((row, n) -> count(new Row(row)))
                            .list(),
                    signatures,
                    db.sql(NOTICES)
                            .param("lift", lift)
                            .query((row, n) -> notice(new Row(row)))
                            .list(),
                    db.sql(CORRECTED)
                            .param("lift", lift)
                            .query((row, n) -> AdmissionReads.named(row))
                            .list());
        });
    }

    private static LiftView.Act act(Row row) throws SQLException {
        return new LiftView.Act(
                row.text("party"),
                row.text("role"),
                row.textOrNone("device"),
                row.instant("occurred"),
                row.text("method"),
                row.flag("signed"),
                row.textOrNone("transcribed_by"),
                row.leaf());
    }

    private static LiftView.Handover handover(Row row, Map<UUID, List<LiftView.Act>> acts) throws SQLException {
        UUID id = row.id("handover_id");
        return new LiftView.Handover(
                id.toString(),
                row.text("stage"),
                row.figure("leg"),
                row.text("giver"),
                row.text("receiver"),
                row.textOrNone("agreed"),
                row.instant("recorded"),
                row.figure("lines"),
                row.figure("accepted"),
                row.figure("queried"),
                row.figure("returned"),
                row.figure("waiting"),
                acts.getOrDefault(id, List.of()));
    }

    private static LiftView.Count count(Row row) throws SQLException {
        @Nullable Integer second = row.figureOrNone("second_figure");
        return new LiftView.Count(
                row.text("kind").equals("AT_UNLOADING"),
                row.instant("occurred_latest"),
                row.text("first_counter"),
                row.figure("first_figure"),
                row.textOrNone("second_counter"),
                second,
                row.figure("roll"),
                row.flag("clears"),
                row.leaf());
    }

    private static LiftView.Notice notice(Row row) throws SQLException {
        return new LiftView.Notice(
                row.id("notice_id").toString(),
                row.text("party"),
                row.instant("due"),
                row.instantOrNone("delivered"),
                row.textOrNone("proof"));
    }
}
