package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.AccuracyView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often this gallery is wrong, by device and group, counted on what examiners decided and on nothing else. Where too few were
 * decided it says so and gives no share.
 */
@Component
final class AccuracyReads {

    /** What is counted. */
    enum Measure {
        /** Searches of people of whom no second record is known, that proposed somebody else. */
        WRONG,
        /** Searches made when two records were known to be of one body, that did not propose the other. */
        MISSED,
        /** Cases that turned out to be of two bodies. */
        DIFFERENT
    }

    /** By what people are told apart. */
    enum By {
        ALL,
        DEVICE,
        SEX,
        AGE;

        private String of(AccuracyView.Trial trial) {
            return switch (this) {
                case ALL -> "ALL";
                case DEVICE -> trial.device();
                case SEX -> trial.sex();
                case AGE -> trial.age();
            };
        }
    }

    /** From so many on a share is told: of fewer, the bounds would lie too far apart to say anything. */
    static final int LEAST = 30;

    private static final String WRONG = """
            select i.encounter_id, i.recorded as told, e.device, p.sex, p.earliest_birth, p.latest_birth,
                bool_or(coalesce(a.state = 'DIFFERENT', false)) as hit,
                (array_agg(a.matter_id order by c.score desc) filter (where a.state = 'DIFFERENT'))[1] as matter,
                max(c.score) filter (where a.state = 'DIFFERENT') as score
            from identification i
                join encounter e on e.encounter_id = i.encounter_id
                join person p on p.person_id = i.person_id
                left join identification_candidate c on c.search_id = i.search_id
                left join adjudication a on a.matter_id = c.matter_id
            where i.complete and i.purpose = 'IDENTITY' and not exists (
                select 1 from adjudication k where k.state = 'SAME' and (k.person_id = i.person_id or k.other_id = i.person_id))
            group by i.search_id, i.encounter_id, i.recorded, e.device, p.sex, p.earliest_birth, p.latest_birth
            having bool_and(a.state is null or a.state = 'DIFFERENT')
            """;
    private static final String MISSED = """
            select i.encounter_id, i.recorded as told, e.device, p.sex, p.earliest_birth, p.latest_birth,
                c.matter_id is null as hit, a.matter_id as matter, c.score
            from adjudication a
                join identification i on (i.person_id = a.person_id or i.person_id = a.other_id) and i.recorded > a.opened
                join encounter e on e.encounter_id = i.encounter_id
                join person p on p.person_id = i.person_id
                left join identification_candidate c on c.search_id = i.search_id and c.matter_id = a.matter_id
            where i.complete and i.purpose = 'IDENTITY' and a.state = 'SAME' and not exists (
                select 1 from enrolment_subject s where s.state = 'ERASED' and (s.person_id = a.person_id or s.person_id = a.other_id))
            """;
    private static final String DIFFERENT = """
            select a.encounter_id, a.closed as told, e.device, p.sex, p.earliest_birth, p.latest_birth,
                a.state = 'DIFFERENT' as hit, a.matter_id as matter, a.score
            from adjudication a
                join encounter e on e.encounter_id = a.encounter_id
                join person p on p.person_id = a.person_id
            where a.state in ('SAME', 'DIFFERENT')
            """;
    private static final String MEANT = "select distinct per_mille from identification limit 2";

    private static final List<Integer> BANDS = List.of(18, 30, 45, 60);

    private final Reads reads;

    AccuracyReads(Reads reads) {
        this.reads = reads;
    }

    AccuracyView view(Viewer viewer) {
        return reads.as(viewer, db -> {
            Map<Measure, List<AccuracyView.Trial>> trials = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                trials.put(measure, trials(db, measure));
            }
            List<Integer> meant =
                    db.sql(MEANT).query((row, n) -> row.getInt("per_mille")).list();
            List<AccuracyView.Dimension> dimensions = new ArrayList<>();
            for (By by : By.values()) {
                dimensions.add(new AccuracyView.Dimension(by.name(), groups(trials, by)));
            }
            return new AccuracyView(LEAST, meant.size() == 1 ? meant.getFirst() : null, dimensions);
        });
    }

    private static List<AccuracyView.Group> groups(Map<Measure, List<AccuracyView.Trial>> trials, By by) {
        Map<String, Map<Measure, int[]>> counted = new TreeMap<>();
        trials.forEach((measure, all) -> all.forEach(trial -> {
            int[] count = counted.computeIfAbsent(by.of(trial), of -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(measure, m -> new int[2]);
            count[0] += trial.hit() ? 1 : 0;
            count[1]++;
        }));
        return counted.entrySet().stream()
                .map(entry -> new AccuracyView.Group(
                        entry.getKey(),
                        List.of(Measure.values()).stream()
                                .map(measure -> rate(measure, entry.getValue().getOrDefault(measure, new int[2])))
                                .toList()))
                .toList();
    }

    private static AccuracyView.Rate rate(Measure measure, int[] count) {
        int hits = count[0];
        int of = count[1];
        if (of < LEAST) {
            return new AccuracyView.Rate(measure.name(), hits, of, null, null, null);
        }
        Interval interval = Interval.of(hits, of);
        return new AccuracyView.Rate(
                measure.name(), hits, of, 1000.0 * hits / of, 1000 * interval.low(), 1000 * interval.high());
    }

    /** What stands behind a number, the newest in front. */
    AccuracyView.Behind behind(Viewer viewer, Measure measure, By by, String of, boolean hits, int most) {
        return reads.as(viewer, db -> {
            List<AccuracyView.Trial> all = trials(db, measure).stream()
                    .filter(trial -> by.of(trial).equals(of) && (trial.hit() || !hits))
                    .sorted(Comparator.comparing(AccuracyView.Trial::when).reversed())
                    .toList();
            return new AccuracyView.Behind(
                    measure.name(), by.name(), of, hits, all.size(), all.subList(0, Math.min(most, all.size())));
        });
    }

    private static List<AccuracyView.Trial> trials(JdbcClient db, Measure measure) {
        String sql = switch (measure) {
            case WRONG -> WRONG;
            case MISSED -> MISSED;
            case DIFFERENT -> DIFFERENT;
        };
        return db.sql(sql).query((row, n) -> trial(row)).list();
    }

    private static AccuracyView.Trial trial(ResultSet row) throws SQLException {
        Instant when = EnrolmentReads.instant(row, "told");
        int score = row.getInt("score");
        return new AccuracyView.Trial(
                row.getBoolean("hit"),
                row.getString("encounter_id"),
                row.getString("matter"),
                row.wasNull() ? null : Integer.valueOf(score),
                row.getString("device"),
                row.getString("sex"),
                age(
                        row.getObject("earliest_birth", LocalDate.class),
                        row.getObject("latest_birth", LocalDate.class),
                        LocalDate.ofInstant(when, ZoneOffset.UTC)),
                when);
    }

    /** The band that both bounds of somebody's age lie in; unknown if they lie in two. */
    static String age(@Nullable LocalDate earliest, @Nullable LocalDate latest, LocalDate day) {
        if (earliest == null || latest == null) {
            return "UNKNOWN";
        }
        int oldest = band(Period.between(earliest, day).getYears());
        int youngest = band(Period.between(latest, day).getYears());
        return oldest == youngest && oldest > 0 ? "FROM_" + oldest : "UNKNOWN";
    }

    private static int band(int years) {
        return BANDS.stream().filter(from -> years >= from).reduce((a, b) -> b).orElse(0);
    }
}
