package org.amana.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which counts were taken, as they were taken. */
@Component
final class CountsTaken {

    private static final String COLUMNS = """
            count_id, place, kind, occurred_earliest, occurred_latest, first_counter, first_figure,
                second_counter, second_figure, recognised, unknown, roll, clears, recorded, leaf
            """;

    private static final String OF_PLACE = "select " + COLUMNS + """
            from count_taken
            where place = :place and occurred_latest <= :at and recorded <= :known
            order by occurred_latest desc, leaf desc limit :limit
            """;

    private static final String LAST_OF_EACH = "select distinct on (place) " + COLUMNS + """
            from count_taken
            where occurred_latest <= :at and recorded <= :known
            order by place, occurred_latest desc, leaf desc
            """;

    /** Those of a place, newest first. */
    List<RollBesides.Counted> of(JdbcClient database, String place, Moment moment, int limit) {
        return moment.bind(database.sql(OF_PLACE))
                .param("place", place)
                .param("limit", limit)
                .query((row, i) -> RollBesides.counted(row))
                .list();
    }

    /** The last one of each place. */
    List<RollBesides.Counted> lastOfEach(JdbcClient database, Moment moment) {
        return moment.bind(database.sql(LAST_OF_EACH))
                .query((row, i) -> RollBesides.counted(row))
                .list();
    }
}
