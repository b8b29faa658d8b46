package org.amana.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.register.HandoverFact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a lift's papers may carry, and nothing else: who by number, tag and name, between whom, on what. A paper can be lost,
 * so what is read for it has no field for a reason, a finding, a hold or a statement of health.
 */
@Component
final class LiftPaperReads {

    private static final String LIFT = """
            select l.lift, l.sender, l.receiver, l.origin, l.destination, l.night, l.version,
                case when m.frozen > 0 then m.frozen else l.listed end as listed, m.frozen > 0 as frozen,
                (select v.hash from manifest_version v where v.lift = l.lift and v.version = l.version
                    and v.hash is not null order by v.leaf desc limit 1) as hash
            from lift l, lateral (
                select count(*) as frozen from manifest_line m where m.lift = l.lift
                    and m.origin in ('FROZEN', 'LATE_ADD') and m.loading <> 'HELD_BACK') as m
            where l.lift = :lift
            """;

    private static final String LEGS = """
            select number, origin, destination, carrier, conveyance, tail, seats, departs, arrives
            from lift_leg where lift = :lift order by number
            """;

    private static final String FROZEN = """
            select p.number, p.name_latin, p.name_arabic, p.tag
            from manifest_line m join person p on p.person_id = m.person_id
            where m.lift = :lift and m.origin in ('FROZEN', 'LATE_ADD') and m.loading <> 'HELD_BACK'
            order by p.number
            """;

    private static final String PLANNED = """
            select p.number, p.name_latin, p.name_arabic, p.tag
            from person p where p.person_id in (
                select unnest(v.persons) from manifest_version v join lift l on l.lift = v.lift and l.version = v.version
                where v.lift = :lift)
            order by p.number
            """;

    private static final String RECEIPTS = """
            select h.handover_id, h.stage, h.leg, h.giver, h.receiver, r.agreed
            from lift_handover h join handover r on r.handover_id = h.handover_id
            where h.lift = :lift order by h.recorded, h.handover_id
            """;

    private static final String RECEIPT_LINES = """
            select p.number, p.name_latin, p.name_arabic, p.tag, l.verdict, l.answered
            from handover_line l join person p on p.person_id = l.person_id
            where l.handover_id = :handover order by p.number
            """;

    private static final String ACTS = """
            select party, role, occurred, method, signature is not null as signed, transcribed_by, leaf
            from act where about = :about order by leaf
            """;

    /**
     * @param frozen whether it may be loaded from
     * @param hash what the manifest's text hashes to, null before it is frozen
     */
    record Head(
            String lift,
            String sender,
            String receiver,
            String origin,
            String destination,
            LocalDate night,
            int version,
            int listed,
            boolean frozen,
            @Nullable String hash) {}

    record Vehicle(
            int leg,
            String origin,
            String destination,
            String carrier,
            String conveyance,
            @Nullable String tail,
            int seats,
            Instant departs,
            Instant arrives) {}

    record Named(
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}

    record Manifest(Head head, List<Vehicle> vehicles, List<Named> persons) {}

    /** @param verdict null while the receiver has not answered */
    record Handed(
            Named person,
            HandoverFact.@Nullable Verdict verdict,
            @Nullable Instant answered) {}

    /** @param signed by the party's own key; otherwise this server attests it */
    record Act(
            String party,
            String role,
            Instant occurred,
            HandoverFact.Method method,
            boolean signed,
            @Nullable String transcribedBy,
            long leaf) {}

    record Receipt(
            UUID handover,
            String stage,
            int leg,
            String giver,
            String receiver,
            String agreed,
            List<Handed> lines,
            List<Act> acts) {

        /** The receiver's last act: the leaf that proves the receipt, if there is one yet. */
        Optional<Act> received() {
            return acts.stream().filter(act -> act.party().equals(receiver)).reduce((earlier, later) -> later);
        }
    }

    record Receipts(Head head, List<Receipt> receipts) {

        Receipts only(UUID handover) {
            return new Receipts(
                    head,
                    receipts.stream()
                            .filter(receipt -> receipt.handover().equals(handover))
                            .toList());
        }
    }

    Optional<Manifest> manifest(JdbcClient database, String lift) {
        return head(database, lift)
                .map(head -> new Manifest(
                        head,
                        database.sql(LEGS)
                                .param("lift", lift)
                                .query((row, n) -> vehicle(new Row(row)))
                                .list(),
                        database.sql(head.frozen() ? FROZEN : PLANNED)
                                .param("lift", lift)
                                .query((row, n) -> named(row))
                                .list()));
    }

    Optional<Receipts> receipts(JdbcClient database, String lift) {
        return head(database, lift)
                .map(head -> new Receipts(
                        head,
                        database.sql(RECEIPTS)
                                .param("lift", lift)
                                .query((row, n) -> receipt(database, new Row(row)))
                                .list()));
    }

    private static Optional<Head> head(JdbcClient database, String lift) {
        return database.sql(LIFT)
                .param("lift", lift)
                .query((result, n) -> {
                    Row row = new Row(result);
                    return new Head(
                            row.text("lift"),
                            row.text("sender"),
                            row.text("receiver"),
                            row.text("origin"),
                            row.text("destination"),
                            row.day("night"),
                            row.figure("version"),
                            row.figure("listed"),
                            row.flag("frozen"),
                            row.textOrNone("hash"));
                })
                .optional();
    }

    private static Vehicle vehicle(Row row) throws SQLException {
        return new Vehicle(
                row.figure("number"),
                row.text("origin"),
                row.text("destination"),
                row.text("carrier"),
                row.text("conveyance"),
                row.textOrNone("tail"),
                row.figure("seats"),
                row.instant("departs"),
                row.instant("arrives"));
    }

    private static Named named(ResultSet result) throws SQLException {
        Row row = new Row(result);
        return new Named(
                row.number("number"),
                row.textOrNone("name_latin"),
                row.textOrNone("name_arabic"),
                row.textOrNone("tag"));
    }

    private static Receipt receipt(JdbcClient database, Row row) throws SQLException {
        UUID handover = row.id("handover_id");
        return new Receipt(
                handover,
                row.text("stage"),
                row.figure("leg"),
                row.text("giver"),
                row.text("receiver"),
                row.text("agreed"),
                database.sql(RECEIPT_LINES)
                        .param("handover", handover)
                        .query((line, n) -> handed(line))
                        .list(),
                database.sql(ACTS)
                        .param("about", "handover:" + handover)
                        .query((act, n) -> act(new Row(act)))
                        .list());
    }

    private static Handed handed(ResultSet result) throws SQLException {
        Row row = new Row(result);
        @Nullable String verdict = row.textOrNone("verdict");
        return new Handed(
                named(result),
                verdict == null ? null : HandoverFact.Verdict.valueOf(verdict),
                row.instantOrNone("answered"));
    }

    private static Act act(Row row) throws SQLException {
        return new Act(
                row.text("party"),
                row.text("role"),
                row.instant("occurred"),
                HandoverFact.Method.valueOf(row.text("method")),
                row.flag("signed"),
                row.textOrNone("transcribed_by"),
                row.leaf());
    }
}
