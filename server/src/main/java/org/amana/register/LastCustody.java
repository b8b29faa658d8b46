package org.amana.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from where those were lost who cannot be produced, and whether they were held or lived there. */
@Component
public final class LastCustody {

    /** Counted before anything is named: thousands of numbers sort sooner than as many names. */
    private static final String LOST = Standing.LOST + """
            , tally as materialized (
                select account_id, lost_from, count(*) as persons from standing group by account_id, lost_from
            )
            select b.party, d.place, d.kind as was, sum(t.persons) as persons
            from tally t join book b on b.account_id = t.account_id
            left join account d on d.account_id = t.lost_from
            group by b.party, d.place, d.kind
            order by b.party, d.place
            """;

    /**
     * People lost from one place.
     *
     * @param authority the last custodian, who still answers
     * @param place null if the entry before was of no place
     * @param was in what kind of account they stood before
     */
    public record Lost(
            String authority,
            @Nullable String place,
            @Nullable AccountKind was,
            int persons) {

        /** Whether they lived there, so that they have left and not escaped. */
        public boolean resident() {
            return was == AccountKind.RESIDENT || was == AccountKind.ACCOMPANYING;
        }
    }

    /** @param database within a transaction under the viewer's scope */
    public List<Lost> of(JdbcClient database, Moment moment) {
        List<Lost> lost = new ArrayList<>();
        Standing.ask(database, LOST, new Whose(null, null, null), moment).query(row -> {
            @Nullable String was = row.getString("was");
            lost.add(new Lost(
                    row.getString("party"),
                    row.getString("place"),
                    was == null ? null : AccountKind.valueOf(was),
                    row.getInt("persons")));
        });
        return lost;
    }
}
