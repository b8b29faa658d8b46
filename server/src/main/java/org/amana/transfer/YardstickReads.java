package org.amana.transfer;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.pages.Frame;
import org.amana.transfer.YardstickFact.Reckoning;
import org.amana.transfer.pages.YardstickView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds what was moved against the yardstick that was laid, by figures that were reckoned once and are on record. */
@Component
final class YardstickReads {

    private static final String LAID = """
            select laid, recorded, party, leaf from campaign_yardstick where campaign_id = :campaign
            order by leaf desc limit 1
            """;
    private static final String MOVED = """
            select l.night, count(*)::int as people from manifest_line m join lift l on l.lift = m.lift
            where m.ending = 'ACCEPTED' and l.campaign_id = :campaign group by l.night order by l.night
            """;

    /** A lever, and the two lines between which it makes the difference. */
    private record Lever(String code, Reckoning before, Reckoning after) {}

    private static final List<Lever> LEVERS = List.of(
            new Lever("batching", Reckoning.PUBLISHED, Reckoning.OBSERVED),
            new Lever("reception", Reckoning.OBSERVED, Reckoning.RECEPTION),
            new Lever("consent", Reckoning.RECEPTION, Reckoning.CONSENT),
            new Lever("road", Reckoning.RECEPTION, Reckoning.ROAD),
            new Lever("clearing", Reckoning.RECEPTION, Reckoning.CLEARING));

    private final Reads reads;

    YardstickReads(Reads reads) {
        this.reads = reads;
    }

    /** The yardstick laid last, as it was laid. */
    Optional<YardstickFact.Laid> laid(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(LAID)
                        .param("campaign", campaign)
                        .query((rs, n) -> laid(new Row(rs)))
                        .optional());
    }

    Optional<YardstickView> view(Viewer viewer, UUID campaign, String name, Frame frame) {
        return reads.as(
                viewer,
                db -> db.sql(LAID)
                        .param("campaign", campaign)
                        .query((rs, n) -> {
                            Row row = new Row(rs);
                            return view(campaign, name, laid(row), row.instant("recorded"), row.leaf(), db, frame);
                        })
                        .optional());
    }

    private static YardstickFact.Laid laid(Row row) throws SQLException {
        return CanonicalJson.mapper().treeToValue(row.json("laid"), YardstickFact.Laid.class);
    }

    private static YardstickView view(
            UUID campaign,
            String name,
            YardstickFact.Laid laid,
            Instant recorded,
            long leaf,
            JdbcClient db,
            Frame frame) {
        Map<Reckoning, YardstickView.Line> lines = new EnumMap<>(Reckoning.class);
        laid.lines().forEach(line -> lines.put(line.reckoning(), line(laid, line)));
        YardstickView.@Nullable Line published = lines.get(Reckoning.PUBLISHED);
        YardstickView.@Nullable Line reception = lines.get(Reckoning.RECEPTION);
        List<Integer> moved = moved(db, campaign, laid.firstNight(), frame.now());
        return new YardstickView(
                campaign.toString(),
                name,
                LiftPageReads.noon(laid.firstNight()),
                laid.total(),
                List.copyOf(lines.values()),
                levers(lines),
                laid.least(),
                laid.most(),
                laid.judgedADay(),
                published == null ? 0 : queue(laid, published),
                reception == null ? 0 : queue(laid, reception),
                laid.peak(),
                moved,
                YardstickDrawing.of(laid, moved, frame.direction().equals("rtl")),
                laid.saidBy(),
                recorded,
                leaf);
    }

    private static YardstickView.Line line(YardstickFact.Laid laid, YardstickFact.Line line) {
        int finish = 0;
        int peak = 0;
        int before = 0;
        long days = 0;
        for (int night = 1; night <= line.moved().size(); night++) {
            int by = line.moved().get(night - 1);
            finish = finish == 0 && by >= laid.total() ? night : finish;
            peak = Math.max(peak, by - before);
            before = by;
            days += laid.total() - by;
        }
        return new YardstickView.Line(
                line.reckoning().name(),
                days,
                line.least(),
                finish,
                finish == 0 ? null : LiftPageReads.noon(laid.firstNight().plusDays(finish - 1L)),
                before,
                peak,
                line.breaches());
    }

    private static List<YardstickView.Lever> levers(Map<Reckoning, YardstickView.Line> lines) {
        List<YardstickView.Lever> levers = new ArrayList<>();
        for (Lever lever : LEVERS) {
            YardstickView.@Nullable Line before = lines.get(lever.before());
            YardstickView.@Nullable Line after = lines.get(lever.after());
            if (before != null && after != null) {
                boolean comparable = before.finish() > 0 && after.finish() > 0;
                levers.add(new YardstickView.Lever(
                        lever.code(),
                        before.peopleDays() - after.peopleDays(),
                        comparable ? before.finish() - after.finish() : null));
            }
        }
        return levers;
    }

    /** Whoever comes faster than they are heard waits for a judge. */
    private static long queue(YardstickFact.Laid laid, YardstickView.Line line) {
        return Math.max(0, laid.total() - (long) laid.judgedADay() * line.finish());
    }

    /** Accepted by receipt, by the end of each night up to now. */
    private static List<Integer> moved(JdbcClient db, UUID campaign, LocalDate first, Instant now) {
        record Night(LocalDate night, int people) {}
        List<Night> nights = db.sql(MOVED)
                .param("campaign", campaign)
                .query((rs, n) -> new Night(new Row(rs).day("night"), new Row(rs).figure("people")))
                .list();
        long until =
                Math.clamp(ChronoUnit.DAYS.between(first, now.atZone(Frame.HERE).toLocalDate()) + 1, 0, 366);
        List<Integer> moved = new ArrayList<>();
        for (long night = 0; night < until; night++) {
            LocalDate day = first.plusDays(night);
            moved.add(nights.stream()
                    .filter(one -> !one.night().isAfter(day))
                    .mapToInt(Night::people)
                    .sum());
        }
        return moved;
    }
}
