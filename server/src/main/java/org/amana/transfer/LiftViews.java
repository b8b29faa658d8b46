package org.amana.transfer;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is shown of lifts. */
final class LiftViews {

    private LiftViews() {}

    /** @param listed how many people are on the manifest now */
    record Summary(
            String lift,
            UUID campaign,
            String sender,
            String receiver,
            String origin,
            String destination,
            String mandate,
            String lane,
            LocalDate night,
            String state,
            int version,
            int listed) {}

    record ManifestLine(
            UUID person,
            String number,
            @Nullable String nameLatin,
            @Nullable String nameArabic,
            @Nullable String tag,
            String origin,
            String loading,
            @Nullable String ending,
            @Nullable String reason,
            @Nullable String report) {}

    record Version(int version, String kind, @Nullable String hash, Instant recorded, long leaf) {}

    record Handover(
            UUID handover,
            String stage,
            int leg,
            String giver,
            String receiver,
            @Nullable String agreed,
            Instant recorded) {}

    record Event(long leaf, String kind, JsonNode said, String party, String role, Instant recorded) {}

    record CloseOut(
            int version,
            boolean balanced,
            JsonNode figures,
            int sent,
            int received,
            String hash,
            @Nullable String reason,
            Instant proposed,
            @Nullable Instant closed,
            @Nullable Integer supersededBy,
            long leaf) {}

    record Whole(
            Summary summary,
            List<Leg> legs,
            List<ManifestLine> lines,
            List<Version> versions,
            List<Handover> handovers,
            List<Event> events,
            List<CloseOut> closeOuts) {}

    /** @param parts register numbers in each part of the balance */
    record Balanced(String lift, String state, Map<String, Integer> figures, Map<String, List<String>> parts) {}

    record Finding(
            UUID person,
            String gate,
            String moment,
            String outcome,
            String code,
            Map<String, String> arguments,
            List<String> restsOn,
            boolean overridable,
            Instant recorded,
            long leaf) {

        static Finding of(Row row) throws SQLException {
            return new Finding(
                    row.id("person_id"),
                    row.text("gate"),
                    row.text("moment"),
                    row.text("outcome"),
                    row.text("code"),
                    row.arguments("arguments"),
                    row.texts("rests_on"),
                    row.flag("overridable"),
                    row.instant("recorded"),
                    row.leaf());
        }
    }

    record Notice(
            String lift,
            UUID notice,
            int version,
            @Nullable Integer supersedes,
            String party,
            Instant due,
            Instant queued) {}
}
