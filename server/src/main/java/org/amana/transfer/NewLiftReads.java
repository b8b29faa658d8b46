package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.NewLiftView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a new lift is chosen from: where people nominated stand, what is offered by night, legs known from lifts before. */
@Component
final class NewLiftReads {

    private static final int NIGHTS_AHEAD = 14;
    private static final String OFFERS = """
            select distinct on (o.night, o.place, o.receiver) o.receiver, o.place, o.night, o.places, o.refusal,
                coalesce((select sum(l.listed) from lift l where l.destination = o.place and l.receiver = o.receiver
                    and l.night = o.night and l.state <> 'ABORTED'), 0)::int as taken
            from capacity_offer o where o.campaign_id = :campaign and o.night between :from and :to
            order by o.night, o.place, o.receiver, o.leaf desc
            """;
    private static final String LEGS = """
            select origin, destination, carrier, conveyance, max(seats) as seats, max(silence_minutes) as silence,
                max(departs) as newest
            from lift_leg group by origin, destination, carrier, conveyance order by newest desc limit 30
            """;
    private static final String ORIGINS = """
            select a.party as authority, a.place, count(*)::int as people
            from nomination n
                join stay s on s.person_id = n.person_id and s.closed_known = 'infinity' and s.until = 'infinity'
                join account a on a.account_id = s.account_id
            where n.campaign_id = :campaign and n.withdrawn is null and a.kind = 'HELD'
                and not exists (select 1 from lift l where lower(l.lift) = a.place)
            group by a.party, a.place order by people desc
            """;
    private static final String MANDATES = """
            select mandate, max(planned) as newest from lift where campaign_id = :campaign
            group by mandate order by newest desc
            """;
    private static final String PLACES = "select code from place where kind <> 'CONVEYANCE' order by name_en";
    private static final String PARTIES = "select code from party order by name_en";
    private static final String COUNT = "select count(*)::int from lift";

    private final Reads reads;

    NewLiftReads(Reads reads) {
        this.reads = reads;
    }

    NewLiftView of(Viewer viewer, UUID campaign, String name, Instant now) {
        LocalDate today = now.atZone(Frame.HERE).toLocalDate();
        return reads.as(
                viewer,
                db -> new NewLiftView(
                        campaign.toString(),
                        name,
                        "L-%03d-P".formatted(db.sql(COUNT).query(Integer.class).single() + 1),
                        db.sql(OFFERS)
                                .param("campaign", campaign)
                                .param("from", today.minusDays(1))
                                .param("to", today.plusDays(NIGHTS_AHEAD))
                                .query((rs, n) -> {
                                    Row row = new Row(rs);
                                    LocalDate night = row.day("night");
                                    return new NewLiftView.Offer(
                                            row.text("receiver"),
                                            row.text("place"),
                                            LiftPageReads.noon(night),
                                            night.toString(),
                                            row.figure("places"),
                                            row.figure("taken"),
                                            row.textOrNone("refusal"));
                                })
                                .list(),
                        db.sql(LEGS)
                                .query((rs, n) -> {
                                    Row row = new Row(rs);
                                    return new NewLiftView.KnownLeg(
                                            row.text("origin"),
                                            row.text("destination"),
                                            row.text("carrier"),
                                            row.text("conveyance"),
                                            row.figure("seats"),
                                            row.figure("silence"));
                                })
                                .list(),
                        db.sql(ORIGINS)
                                .param("campaign", campaign)
                                .query((rs, n) -> {
                                    Row row = new Row(rs);
                                    return new NewLiftView.Origin(
                                            row.text("authority"), row.text("place"), row.figure("people"));
                                })
                                .list(),
                        db.sql(MANDATES)
                                .param("campaign", campaign)
                                .query((rs, n) -> new Row(rs).text("mandate"))
                                .list(),
                        codes(db, PLACES),
                        codes(db, PARTIES)));
    }

    static List<String> codes(JdbcClient database, String sql) {
        return database.sql(sql).query((rs, n) -> new Row(rs).text("code")).list();
    }
}
