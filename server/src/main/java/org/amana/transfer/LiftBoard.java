package org.amana.transfer;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how lifts stand, for whoever shows them beside other things. Each method reads in the transaction it is given. */
@Component
public final class LiftBoard {

    private static final String NEWEST = """
            select l.lift, l.origin, l.destination, l.sender, l.receiver, l.state, l.night, l.listed,
                count(m.person_id) filter (where m.loading = 'BOARDED') as aboard,
                count(m.person_id) filter (where m.ending = 'ACCEPTED') as accepted,
                count(m.person_id) filter (where m.ending = 'QUERIED') as queried,
                count(m.person_id) filter (where m.loading = 'BOARDED' and m.ending is null) as unanswered,
                count(m.person_id) filter (where m.loading = 'NOT_PRODUCED') as not_produced,
                count(m.person_id) filter (where m.origin = 'FOUND_ABOARD') as found_aboard,
                (select max(e.recorded) from lift_event e where e.lift = l.lift) as last_act
            from lift l left join manifest_line m on m.lift = l.lift
            group by l.lift
            order by l.state in ('CLOSED_BALANCED', 'CLOSED_IN_DISAGREEMENT', 'ABORTED'), l.night desc, l.lift desc
            limit :limit
            """;

    private static final String MOVED = """
            select l.night, count(*) as persons
            from manifest_line m join lift l on l.lift = m.lift
            where m.ending = 'ACCEPTED'
            group by l.night order by l.night
            """;

    private static final String LEGS = """
            select g.lift, g.origin, g.destination, g.conveyance
            from lift_leg g join lift l on l.lift = g.lift
            where l.state in ('DEPARTED', 'ARRIVED', 'HANDED_OVER')
            order by g.lift, g.number
            """;

    private static final Pattern ROAD =
            Pattern.compile("\\b(bus|truck|lorry|car|van|ambulance|convoy|road)", Pattern.CASE_INSENSITIVE);

    private static final String OVERRIDES = "select count(*) from gate_override where agreed is not null";

    /**
     * A lift as it stands.
     *
     * @param lift its number
     * @param listed how many are on the manifest
     * @param unanswered how many are aboard of whom the receiver has said nothing
     * @param lastAct when the last act was recorded, null if there was none
     */
    public record Now(
            String lift,
            String origin,
            String destination,
            String sender,
            String receiver,
            LiftState state,
            LocalDate night,
            int listed,
            int aboard,
            int accepted,
            int queried,
            int unanswered,
            int notProduced,
            int foundAboard,
            @Nullable Instant lastAct) {

        /** Code of the place in which people are while it moves. */
        public String place() {
            return lift.toLowerCase(Locale.ROOT);
        }

        /** Whether it has landed: whoever is in the carrier's books still waits to be received. */
        public boolean inReception() {
            return state == LiftState.ARRIVED
                    || state == LiftState.HANDED_OVER
                    || state == LiftState.CLOSED_IN_DISAGREEMENT;
        }
    }

    /**
     * A leg of a lift that is under way.
     *
     * @param road whether its conveyance is named as one that goes on the ground; what is not is taken to fly
     */
    public record Leg(String lift, String origin, String destination, boolean road) {}

    /** How many were accepted from the lifts of a night. */
    public record Moved(LocalDate night, int persons) {}

    /** Lifts that are not closed, then those closed last. */
    public List<Now> newest(JdbcClient database, int limit) {
        return database.sql(NEWEST)
                .param("limit", limit)
                .query((row, n) -> now(new Row(row)))
                .list();
    }

    /** The legs of all lifts under way, in their order. */
    public List<Leg> legs(JdbcClient database) {
        return database.sql(LEGS)
                .query((row, n) -> new Leg(
                        row.getString("lift"),
                        row.getString("origin"),
                        row.getString("destination"),
                        ROAD.matcher(row.getString("conveyance")).find()))
                .list();
    }

    /** People accepted by receipt, by the night of their lift. */
    public List<Moved> moved(JdbcClient database) {
        return database.sql(MOVED)
                .query((row, n) -> new Moved(row.getObject("night", LocalDate.class), row.getInt("persons")))
                .list();
    }

    /** How many failed gates two people let pass. */
    public int overrides(JdbcClient database) {
        return database.sql(OVERRIDES).query(Integer.class).single();
    }

    private static Now now(Row row) throws SQLException {
        return new Now(
                row.text("lift"),
                row.text("origin"),
                row.text("destination"),
                row.text("sender"),
                row.text("receiver"),
                LiftState.valueOf(row.text("state")),
                row.day("night"),
                row.figure("listed"),
                row.figure("aboard"),
                row.figure("accepted"),
                row.figure("queried"),
                row.figure("unanswered"),
                row.figure("not_produced"),
                row.figure("found_aboard"),
                row.instantOrNone("last_act"));
    }
}
