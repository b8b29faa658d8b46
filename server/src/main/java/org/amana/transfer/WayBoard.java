package org.amana.transfer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which ways are not to be taken, as the plan says that two approved last in each campaign. */
@Component
public final class WayBoard {

    private static final String CLOSED = """
            with approved as (
                select distinct on (p.campaign_id) p.plan_id, p.first_night, p.stated
                from plan p join plan_approval a on a.plan_id = p.plan_id
                group by p.plan_id
                having count(*) >= 2
                order by p.campaign_id, max(a.recorded) desc
            )
            select way ->> 'from' as origin, way ->> 'to' as destination
            from approved, jsonb_array_elements(stated -> 'legs') as way
            group by way ->> 'from', way ->> 'to'
            having max((way -> 'sorties' -> 'perNight' ->> (cast(:night as date) - first_night))::int) = 0
            order by origin, destination
            """;

    /** From one place to another, by any conveyance. */
    public record Way(String origin, String destination) {}

    /** Ways on which no conveyance may go in the night that begins on this day. */
    public List<Way> closed(JdbcClient database, LocalDate night) {
        return database.sql(CLOSED)
                .param("night", night)
                .query((row, n) -> new Way(row.getString("origin"), row.getString("destination")))
                .list();
    }
}
