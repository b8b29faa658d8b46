package org.amana.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of rows as a viewer of both lists may see them. */
@Component
public final class PairReads {

    private static final String PAIRS = """
            select p.*, one.cells as cells, other.cells as other_cells
            from row_pair p
            join source_record one on one.list_id = p.list_id and one.row_no = p.row_no
            join source_record other on other.list_id = p.other_list and other.row_no = p.other_row
            """;

    private static final String OF_LIST = PAIRS + """
            where (p.list_id = :list or p.other_list = :list)
                and (:status::text is null or p.status = :status)
            order by p.leaf offset :skip limit :limit
            """;

    private static final String OF_ID = PAIRS + "where p.pair_id = :pair";

    private static final String DECISIONS = """
            select pair_id, decision, rationale, decided_by, recorded from row_pair_decision
            where pair_id = any(:pairs) order by leaf
            """;

    /**
     * Pairs of which one row is of a list, in the order in which they were proposed.
     *
     * @param skip how many to leave out
     */
    public List<PairView> ofList(
            JdbcClient database, UUID list, LinkState.@Nullable Status status, int skip, int limit) {
        return withDecisions(
                database,
                database.sql(OF_LIST)
                        .param("list", list)
                        .param("status", status == null ? null : status.name())
                        .param("skip", skip)
                        .param("limit", limit)
                        .query((row, i) -> bare(row))
                        .list());
    }

    public Optional<PairView> find(JdbcClient database, UUID pair) {
        List<PairView> found = database.sql(OF_ID)
                .param("pair", pair)
                .query((row, i) -> bare(row))
                .list();
        return withDecisions(database, found).stream().findFirst();
    }

    private static PairView bare(ResultSet row) throws SQLException {
        return new PairView(
                row.getObject("pair_id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getInt("row_no"),
                RecordReads.texts(row, "cells"),
                row.getObject("other_list", UUID.class),
                row.getInt("other_row"),
                RecordReads.texts(row, "other_cells"),
                RecordReads.texts(row, "reasons"),
                row.getString("status"),
                List.of());
    }

    private static List<PairView> withDecisions(JdbcClient database, List<PairView> pairs) {
        Map<UUID, List<RecordView.Decision>> decisions = new HashMap<>();
        database.sql(DECISIONS)
                .param("pairs", pairs.stream().map(PairView::pair).toArray(UUID[]::new))
                .query(row -> {
                    decisions
                            .computeIfAbsent(row.getObject("pair_id", UUID.class), pair -> new ArrayList<>())
                            .add(new RecordView.Decision(
                                    row.getString("decision"),
                                    row.getString("rationale"),
                                    row.getString("decided_by"),
                                    IntakeReads.instant(row, "recorded")));
                });
        return pairs.stream()
                .map(p -> new PairView(
                        p.pair(),
                        p.list(),
                        p.row(),
                        p.cells(),
                        p.otherList(),
                        p.otherRow(),
                        p.otherCells(),
                        p.reasons(),
                        p.status(),
                        decisions.getOrDefault(p.pair(), List.of())))
                .toList();
    }
}
