package org.amana.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.json.CanonicalJson;
import org.amana.register.HandoverFact;
import org.jspecify.annotations.Nullable;

/** Lays lifts, manifests and close-outs out as rows. */
final class LiftRows {

    static final List<String> TABLES = List.of(
            "lift",
            "lift_party",
            "lift_leg",
            "manifest_version",
            "manifest_line",
            "lift_handover",
            "lift_event",
            "close_out",
            "close_out_signature",
            "notice");

    private static final Rows.Upsert LIFT = new Rows.Upsert(
            """
            insert into lift (lift, campaign_id, sender, receiver, origin, destination, mandate, lane, night, state,
                version, listed, planned)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (lift) do update
            set state = excluded.state, version = excluded.version, listed = excluded.listed
            """,
            "text",
            "uuid",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "date",
            "text",
            "int4",
            "int4",
            "timestamptz");
    private static final Rows.Upsert LEG = new Rows.Upsert(
            """
            insert into lift_leg (lift, number, origin, destination, carrier, conveyance, tail, seats, departs, arrives,
                silence_minutes)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (lift, number) do update set destination = excluded.destination
            """, "text", "int4", "text", "text", "text", "text", "text", "int4", "timestamptz", "timestamptz", "int4");
    private static final Rows.Upsert PARTY = new Rows.Upsert(
            "insert into lift_party (lift, party) select * from unnest(?, ?) on conflict do nothing", "text", "text");
    private static final Rows.Upsert LINE =
            new Rows.Upsert("""
            insert into manifest_line (lift, person_id, origin, loading, ending, reason, report)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            on conflict (lift, person_id) do update
            set loading = excluded.loading, ending = excluded.ending, reason = excluded.reason, report = excluded.report
            """, "text", "uuid", "text", "text", "text", "text", "text");
    private static final String CLOSE = "update close_out set closed = ? where lift = ? and version = ?";
    private static final String SUPERSEDE = "update close_out set superseded_by = ? where lift = ? and version < ?"
            + " and closed is not null and superseded_by is null";
    private static final String DELIVER = "update notice set delivered = ?, proof = ? where lift = ? and notice_id = ?";

    private record Key(String lift, Object part) {}

    void write(LiftFact fact, Lift lift, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        lift(lift, out);
        lines(lift, fact, out);
        switch (fact) {
            case LiftFact.Planned ignored -> legs(lift, out);
            case LiftFact.Diverted ignored -> legs(lift, out);
            case LiftFact.WayBackOrdered ignored -> legs(lift, out);
            case LiftFact.ManifestChanged changed -> version(lift, changed.version(), null, changed, recorded, out);
            case LiftFact.Frozen frozen -> version(lift, frozen.version(), frozen.hash(), frozen, recorded, out);
            case LiftFact.Amended amended -> version(lift, amended.version(), amended.hash(), amended, recorded, out);
            case LiftFact.HandoverBegun begun ->
                out.into("lift_handover", "lift, handover_id, stage, leg, giver, receiver, recorded")
                        .row()
                        .text(begun.lift())
                        .uuid(begun.handover())
                        .text(begun.stage().name())
                        .int4(begun.leg())
                        .text(begun.giver())
                        .text(begun.receiver())
                        .instant(recorded.recorded());
            default -> {}
        }
        event(lift.code(), fact, recorded, out);
    }

    private static void lift(Lift lift, Rows out) {
        LiftFact.Planned planned = lift.planned();
        out.put(
                LIFT,
                lift.code(),
                lift.code(),
                planned.campaign(),
                planned.sender(),
                planned.receiver(),
                planned.origin(),
                planned.destination(),
                planned.mandate(),
                planned.lane().name(),
                planned.night(),
                lift.state().name(),
                lift.version(),
                lift.listed().size(),
                lift.since());
    }

    private static void legs(Lift lift, Rows out) {
        for (Leg leg : lift.legs()) {
            out.put(
                    LEG,
                    new Key(lift.code(), leg.number()),
                    lift.code(),
                    leg.number(),
                    leg.from(),
                    leg.to(),
                    leg.carrier(),
                    leg.conveyance(),
                    leg.tail(),
                    leg.seats(),
                    leg.departs(),
                    leg.arrives(),
                    leg.silenceMinutes());
        }
        lift.parties().forEach(party -> out.put(PARTY, new Key(lift.code(), party), lift.code(), party));
    }

    private static void lines(Lift lift, Fact fact, Rows out) {
        List<UUID> touched = switch (fact) {
            case LiftFact.Frozen frozen -> frozen.persons();
            case LiftFact.Amended amended -> both(amended);
            case LiftFact.LinesLoaded loaded ->
                loaded.lines().stream().map(LiftFact.Loaded::person).toList();
            case LiftFact.FoundAboard found -> found.persons();
            case LiftFact.BornAboard born -> born.persons();
            case LiftFact.LinesEnded ended ->
                ended.lines().stream().map(LiftFact.Ended::person).toList();
            default -> List.of();
        };
        touched.forEach(person -> line(lift, person, out));
    }

    private static List<UUID> both(LiftFact.Amended amended) {
        List<UUID> all = new ArrayList<>(amended.lateAdds());
        amended.heldBack().forEach(marked -> all.add(marked.person()));
        return all;
    }

    private static void line(Lift lift, UUID person, Rows out) {
        lift.findLine(person)
                .ifPresent(line -> out.put(
                        LINE,
                        new Key(lift.code(), person),
                        lift.code(),
                        person,
                        line.origin().name(),
                        line.loading().name(),
                        line.ending() == null ? null : line.ending().name(),
                        line.reason(),
                        line.report()));
    }

    private static void version(
            Lift lift, int version, @Nullable String hash, Fact fact, Recorded<?> recorded, Rows out) {
        out.into("manifest_version", "lift, version, leaf, kind, hash, persons, recorded")
                .row()
                .text(lift.code())
                .int4(version)
                .int8(recorded.leaf())
                .text(kind(fact))
                .text(hash)
                .uuids(lift.listed())
                .instant(recorded.recorded());
    }

    private static String kind(Fact fact) {
        FactKind kind = fact.getClass().getAnnotation(FactKind.class);
        return kind == null ? "" : kind.value();
    }

    private static void event(String lift, Fact fact, Recorded<?> recorded, Rows out) {
        out.into("lift_event", "lift, leaf, kind, said, party, role, recorded")
                .row()
                .text(lift)
                .int8(recorded.leaf())
                .text(kind(fact))
                .json(CanonicalJson.mapper().writeValueAsString(fact))
                .text(recorded.header().speaker().party())
                .text(recorded.header().speaker().role())
                .instant(recorded.recorded());
    }

    void closeOut(CloseOutFact fact, Lift lift, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Instant now = recorded.recorded();
        switch (fact) {
            case CloseOutFact.Proposed proposed -> {
                proposed(proposed, recorded, out);
                signature(lift.code(), proposed.version(), proposed.act(), now, out);
            }
            case CloseOutFact.Signed signed -> signature(lift.code(), signed.version(), signed.act(), now, out);
            case CloseOutFact.Closed closed -> {
                out.run(CLOSE, now, closed.lift(), closed.version());
                out.run(SUPERSEDE, closed.version(), closed.lift(), closed.version());
                closed.notices().forEach(notice -> notice(closed, notice, now, out));
                lift.closeOut(closed.version())
                        .ifPresent(p -> p.changes().forEach(changed -> line(lift, changed.person(), out)));
                lift(lift, out);
            }
            case CloseOutFact.Delivered delivered ->
                out.run(DELIVER, now, delivered.proof(), delivered.lift(), delivered.notice());
        }
        event(lift.code(), fact, recorded, out);
    }

    private static void proposed(CloseOutFact.Proposed proposed, Recorded<?> recorded, Rows out) {
        Map<String, Integer> figures = new TreeMap<>(proposed.figures());
        out.into("close_out", "lift, version, balanced, figures, sent, received, hash, reason, proposed, leaf")
                .row()
                .text(proposed.lift())
                .int4(proposed.version())
                .bool(proposed.balanced())
                .json(CanonicalJson.mapper().writeValueAsString(figures))
                .int4(proposed.sent())
                .int4(proposed.received())
                .text(proposed.hash())
                .text(proposed.reason())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void signature(String lift, int version, HandoverFact.Act act, Instant now, Rows out) {
        out.into(
                        "close_out_signature",
                        "lift, version, party, act_id, user_id, role, occurred, method, signature, scan,"
                                + " transcribed_by, recorded")
                .row()
                .text(lift)
                .int4(version)
                .text(act.party())
                .uuid(act.act())
                .uuid(act.user())
                .text(act.role())
                .instant(act.occurred().latest())
                .text(act.method().name())
                .text(act.signature())
                .text(act.scan())
                .text(act.transcribedBy())
                .instant(now);
    }

    private static void notice(CloseOutFact.Closed closed, CloseOutFact.Notice notice, Instant now, Rows out) {
        out.into("notice", "lift, notice_id, version, supersedes, party, due, queued")
                .row()
                .text(closed.lift())
                .uuid(notice.notice())
                .int4(closed.version())
                .int4(notice.supersedes())
                .text(notice.party())
                .instant(notice.due())
                .instant(now);
    }
}
