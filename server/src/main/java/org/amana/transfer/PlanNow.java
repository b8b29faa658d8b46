package org.amana.transfer;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which plan is the newest and how good it is, for whoever shows it beside other things and may read plans. */
@Component
public final class PlanNow {

    private static final double MILLION = 1_000_000;

    private static final String NEWEST = """
            select p.plan_id, p.campaign_id, p.recorded, p.objective, p.bound, p.people, p.moved,
                (select count(*)::int from plan_approval a where a.plan_id = p.plan_id) as approvals
            from plan p order by p.recorded desc, p.leaf desc limit 1
            """;

    /**
     * A plan as it stands.
     *
     * @param path of its board
     * @param objective escapes to be expected, weighted
     * @param gap share of it that a better plan may still save, in ten-thousandths; null where nothing was proven
     * @param people who can be planned; {@code moved} of them have a sortie
     */
    public record Newest(
            String path,
            Instant recorded,
            double objective,
            @Nullable Long gap,
            int people,
            int moved,
            boolean approved) {}

    /** Reads in the transaction it is given. */
    public Optional<Newest> newest(JdbcClient database) {
        return database.sql(NEWEST).query((rs, n) -> newest(new Row(rs))).optional();
    }

    private static Newest newest(Row row) throws SQLException {
        long objective = row.row().getLong("objective");
        @Nullable Long bound = row.row().getObject("bound", Long.class);
        boolean told = bound != null && (bound > 0 || objective == 0);
        return new Newest(
                "/campaigns/" + row.text("campaign_id") + "/plans/" + row.text("plan_id"),
                row.instant("recorded"),
                objective / MILLION,
                told ? PlanReads.gap(objective, bound) : null,
                row.figure("people"),
                row.figure("moved"),
                row.figure("approvals") >= PlanState.APPROVALS);
    }
}
