package org.amana.transcription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.json.CanonicalJson;
import org.amana.register.Scans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Papers as far as a viewer may see them: nobody sees what another read before they have read it themselves. */
@Component
final class BroughtPapers implements Scans.Citing {

    private static final int LISTED = 200;

    private static final String PAPERS = """
            select p.paper_id, p.form, p.about, p.scan, p.party, p.role, p.recorded, p.leaf, s.state,
                exists (select 1 from paper_reading r where r.paper_id = p.paper_id and r.user_id = :user) as mine,
                exists (select 1 from place l where l.code = p.about) as place
            from paper p join paper_state s on s.paper_id = p.paper_id
            """;
    private static final String NEWEST =
            PAPERS + " where (:about = '' or p.about = :about) order by p.leaf desc limit :limit";
    private static final String ONE = PAPERS + " where p.paper_id = :paper";
    private static final String READINGS = """
            select distinct on (user_id) user_id, party, role, recorded, said, leaf
            from paper_reading where paper_id = :paper order by user_id, leaf desc
            """;
    private static final String ACTS = """
            select act_id, about, party, transcribed_by, occurred, confirmed, leaf from act
            where scan = :scan order by leaf
            """;
    private static final String CITED = "select exists (select 1 from paper where scan = :scan)";

    /** @param mine whether the viewer has read it */
    record One(
            UUID paper,
            String form,
            String about,
            String scan,
            String party,
            String role,
            Instant recorded,
            long leaf,
            String state,
            boolean mine,
            boolean place) {}

    /** @param said null while the viewer may not see it */
    record Reading(
            UUID user,
            String party,
            String role,
            Instant recorded,
            long leaf,
            @Nullable Map<String, String> said) {}

    /** @param handover of which handover it is an act, null if it is of none */
    record Act(
            UUID act,
            @Nullable UUID handover,
            String party,
            @Nullable String transcribedBy,
            Instant occurred,
            @Nullable Instant confirmed,
            long leaf) {}

    record Whole(One paper, List<Reading> readings, List<Act> acts) {

        Optional<Reading> of(UUID user) {
            return readings.stream()
                    .filter(reading -> reading.user().equals(user))
                    .findFirst();
        }

        /** The readings of the others, newest first. */
        List<Reading> others(UUID user) {
            return readings.stream()
                    .filter(reading -> !reading.user().equals(user))
                    .sorted((a, b) -> Long.compare(b.leaf(), a.leaf()))
                    .toList();
        }
    }

    private final Reads reads;

    BroughtPapers(Reads reads) {
        this.reads = reads;
    }

    /** @param about lift or place that they are about, empty for all */
    List<One> newest(Viewer viewer, String about) {
        return reads.as(
                viewer,
                db -> db.sql(NEWEST)
                        .param("user", viewer.user())
                        .param("about", about)
                        .param("limit", LISTED)
                        .query((row, n) -> one(row))
                        .list());
    }

    Optional<Whole> find(Viewer viewer, UUID paper) {
        return reads.as(
                viewer,
                db -> db.sql(ONE)
                        .param("user", viewer.user())
                        .param("paper", paper)
                        .query((row, n) -> one(row))
                        .optional()
                        .map(one -> new Whole(one, readings(db, one, viewer), acts(db, one.scan()))));
    }

    /** One's own reading is shown always, those of others once one has read oneself, or nobody needs to any more. */
    private static List<Reading> readings(JdbcClient db, One paper, Viewer viewer) {
        boolean open = paper.mine() || paper.state().equals(Paper.State.RECORDED.name());
        return db.sql(READINGS)
                .param("paper", paper.paper())
                .query((row, n) -> reading(row, open || viewer.user().equals(row.getObject("user_id", UUID.class))))
                .list();
    }

    private static Reading reading(ResultSet row, boolean shown) throws SQLException {
        return new Reading(
                row.getObject("user_id", UUID.class),
                row.getString("party"),
                row.getString("role"),
                row.getTimestamp("recorded").toInstant(),
                row.getLong("leaf"),
                shown ? said(row.getString("said")) : null);
    }

    private static Map<String, String> said(String json) {
        Map<String, String> said = new LinkedHashMap<>();
        for (PaperFact.Said one :
                CanonicalJson.mapper().readValue(json, new TypeReference<List<PaperFact.Said>>() {})) {
            said.put(one.question(), one.answer());
        }
        return said;
    }

    private static List<Act> acts(JdbcClient db, String scan) {
        return db.sql(ACTS).param("scan", scan).query((row, n) -> act(row)).list();
    }

    private static Act act(ResultSet row) throws SQLException {
        String about = row.getString("about");
        String handover = "handover:";
        return new Act(
                row.getObject("act_id", UUID.class),
                about.startsWith(handover) ? UUID.fromString(about.substring(handover.length())) : null,
                row.getString("party"),
                row.getString("transcribed_by"),
                row.getTimestamp("occurred").toInstant(),
                row.getTimestamp("confirmed") == null
                        ? null
                        : row.getTimestamp("confirmed").toInstant(),
                row.getLong("leaf"));
    }

    private static One one(ResultSet row) throws SQLException {
        return new One(
                row.getObject("paper_id", UUID.class),
                row.getString("form"),
                row.getString("about"),
                row.getString("scan"),
                row.getString("party"),
                row.getString("role"),
                row.getTimestamp("recorded").toInstant(),
                row.getLong("leaf"),
                row.getString("state"),
                row.getBoolean("mine"),
                row.getBoolean("place"));
    }

    @Override
    public boolean cites(JdbcClient database, String sha256) {
        return database.sql(CITED).param("scan", sha256).query(Boolean.class).single();
    }

    /** The questions that two answered differently, in the order of their codes. */
    static List<String> differing(Map<String, String> mine, Map<String, String> other) {
        TreeSet<String> asked = new TreeSet<>(mine.keySet());
        asked.addAll(other.keySet());
        List<String> differing = new ArrayList<>();
        for (String question : asked) {
            if (!Objects.equals(mine.get(question), other.get(question))) {
                differing.add(question);
            }
        }
        return differing;
    }
}
