package org.amana.transfer;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans, for one who may see them. */
@Component
final class PlanReads {

    private static final long TEN_THOUSAND = 10_000;
    /** Two millionths of the objective. */
    private static final long PROVEN = 500_000;

    private static final String PLANS = """
            select plan_id, receiver, destination, first_night, nights, known_at, recorded, instance_hash, engine, stop,
                objective, bound, people, moved, left_out, cardinality(changed) as changed, leaf, stated,
                (select count(*)::int from plan_approval a where a.plan_id = plan.plan_id) as approvals
            from plan where campaign_id = :campaign and (:plan::uuid is null or plan_id = :plan::uuid)
            order by recorded, plan_id
            """;
    private static final String SORTIES = """
            select s.number, s.night, s.leg, s.segregation, s.load, s.people,
                (select l.lift from plan_lift l where l.plan_id = s.plan_id and l.sortie = s.number
                    order by l.leaf desc limit 1) as lift
            from plan_sortie s where s.plan_id = :plan order by s.number
            """;
    private static final String CLASSES = """
            select place, segregation, category, gate, people from plan_class where plan_id = :plan
            order by place, segregation, category, gate
            """;
    private static final String LEFT_OUT = """
            select reason, count(*)::int as people from plan_person where plan_id = :plan and reason is not null
            group by reason order by reason
            """;
    private static final String APPROVALS =
            "select party, role, approved_by, recorded, leaf from plan_approval where plan_id = :plan order by leaf";
    private static final String LEFT_BEHIND = """
            select b.person_id, p.number, b.sortie, b.code
            from plan_left_behind b join person p on p.person_id = b.person_id
            where b.plan_id = :plan order by b.leaf, b.sortie, p.number
            """;
    private static final String PERSONS = """
            select n.person_id, p.number, n.sortie, n.reason
            from plan_person n join person p on p.person_id = n.person_id
            where n.plan_id = :plan and (:sortie::int is null or n.sortie = :sortie::int)
                and (:reason::text is null or n.reason = :reason::text) and p.number > :after
            order by p.number, n.sortie limit :limit
            """;
    private static final String IN_FORCE = """
            select p.plan_id from plan p join plan_approval a on a.plan_id = p.plan_id
            where p.campaign_id = :campaign
            group by p.plan_id having count(*) >= :approvals order by max(a.leaf) desc limit 1
            """;
    private static final String INSTANCE =
            "select instance from plan where campaign_id = :campaign and plan_id = :plan";
    private static final String CATEGORIES = """
            select category, weight, seats, escorts_per_hundred, enrol_minutes, undecided, said_by, recorded, leaf
            from campaign_category c where campaign_id = :campaign
                and leaf = (select max(leaf) from campaign_category l where l.campaign_id = c.campaign_id)
            order by category
            """;

    private final Reads reads;
    private final Texts texts;

    PlanReads(Reads reads, Texts texts) {
        this.reads = reads;
        this.texts = texts;
    }

    List<PlanViews.Summary> plans(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(PLANS)
                        .param("campaign", campaign)
                        .param("plan", null)
                        .query((row, n) -> summary(new Row(row)))
                        .list());
    }

    Optional<PlanViews.Whole> plan(Viewer viewer, UUID campaign, UUID plan, Language language) {
        return reads.as(
                viewer,
                db -> db.sql(PLANS)
                        .param("campaign", campaign)
                        .param("plan", plan)
                        .query((row, n) -> whole(db, new Row(row), plan, language))
                        .optional());
    }

    private PlanViews.Whole whole(JdbcClient db, Row row, UUID plan, Language language) throws SQLException {
        PlanViews.Summary summary = summary(row);
        List<PlanViews.Sortie> sorties = db.sql(SORTIES)
                .param("plan", plan)
                .query((r, n) -> sortie(new Row(r)))
                .list();
        return new PlanViews.Whole(
                summary,
                nights(sorties, summary.firstNight()),
                sorties,
                db.sql(CLASSES)
                        .param("plan", plan)
                        .query((r, n) -> personClass(new Row(r)))
                        .list(),
                db.sql(LEFT_OUT)
                        .param("plan", plan)
                        .query((r, n) -> leftOut(new Row(r), language))
                        .list(),
                db.sql(APPROVALS)
                        .param("plan", plan)
                        .query((r, n) -> approval(new Row(r)))
                        .list(),
                db.sql(LEFT_BEHIND)
                        .param("plan", plan)
                        .query((r, n) -> leftBehind(new Row(r)))
                        .list(),
                row.json("stated"));
    }

    /** Loads per night and leg, added up from the sorties. */
    private static List<PlanViews.Night> nights(List<PlanViews.Sortie> sorties, LocalDate first) {
        Map<Integer, Map<String, PlanViews.Leg>> byNight = new TreeMap<>();
        for (PlanViews.Sortie sortie : sorties) {
            byNight.computeIfAbsent(sortie.night(), n -> new TreeMap<>())
                    .merge(
                            sortie.leg(),
                            new PlanViews.Leg(sortie.leg(), 1, sortie.people()),
                            (a, b) -> new PlanViews.Leg(a.leg(), a.sorties() + 1, a.people() + b.people()));
        }
        List<PlanViews.Night> nights = new ArrayList<>();
        byNight.forEach((night, legs) -> nights.add(new PlanViews.Night(
                night,
                first.plusDays(night - 1L),
                legs.values().stream().mapToInt(PlanViews.Leg::sorties).sum(),
                legs.values().stream().mapToInt(PlanViews.Leg::people).sum(),
                List.copyOf(legs.values()))));
        return nights;
    }

    /** @param after register number without its check digit after which to go on */
    List<PlanViews.Named> persons(
            Viewer viewer,
            UUID campaign,
            UUID plan,
            @Nullable Integer sortie,
            @Nullable String reason,
            int after,
            int limit) {
        return plans(viewer, campaign).stream().noneMatch(one -> one.plan().equals(plan))
                ? List.of()
                : reads.as(
                        viewer,
                        db -> db.sql(PERSONS)
                                .param("plan", plan)
                                .param("sortie", sortie)
                                .param("reason", reason)
                                .param("after", after)
                                .param("limit", limit)
                                .query((row, n) -> named(new Row(row)))
                                .list());
    }

    /** The plan that two approved last. */
    Optional<UUID> inForce(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(IN_FORCE)
                        .param("campaign", campaign)
                        .param("approvals", PlanState.APPROVALS)
                        .query(UUID.class)
                        .optional());
    }

    /** The question as the engine was given it: its hash is the one recorded. */
    Optional<String> instance(Viewer viewer, UUID campaign, UUID plan) {
        return reads.as(
                viewer,
                db -> db.sql(INSTANCE)
                        .param("campaign", campaign)
                        .param("plan", plan)
                        .query(String.class)
                        .optional());
    }

    List<PlanViews.Category> categories(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(CATEGORIES)
                        .param("campaign", campaign)
                        .query((row, n) -> category(new Row(row)))
                        .list());
    }

    private static PlanViews.Summary summary(Row row) throws SQLException {
        long objective = row.row().getLong("objective");
        @Nullable Long bound = row.row().getObject("bound", Long.class);
        return new PlanViews.Summary(
                row.id("plan_id"),
                row.text("receiver"),
                row.text("destination"),
                row.day("first_night"),
                row.figure("nights"),
                row.instant("known_at"),
                row.instant("recorded"),
                row.text("instance_hash"),
                row.text("engine"),
                row.text("stop"),
                objective,
                bound,
                bound == null ? null : gap(objective, bound),
                row.figure("people"),
                row.figure("moved"),
                row.figure("left_out"),
                row.figure("changed"),
                row.figure("approvals"),
                row.leaf());
    }

    /** What the engine calls proven is no gap: sums are off by that much. */
    static long gap(long objective, long bound) {
        long open = objective - bound;
        return open <= Math.max(1, objective / PROVEN) ? 0 : Math.ceilDiv(open * TEN_THOUSAND, objective);
    }

    private static PlanViews.Sortie sortie(Row row) throws SQLException {
        return new PlanViews.Sortie(
                row.figure("number"),
                row.figure("night"),
                row.text("leg"),
                row.text("segregation"),
                row.json("load"),
                row.figure("people"),
                row.textOrNone("lift"));
    }

    private static PlanViews.PersonClass personClass(Row row) throws SQLException {
        return new PlanViews.PersonClass(
                row.text("place"),
                row.text("segregation"),
                row.text("category"),
                row.figure("gate"),
                row.figure("people"));
    }

    private PlanViews.LeftOut leftOut(Row row, Language language) throws SQLException {
        String reason = row.text("reason");
        return new PlanViews.LeftOut(reason, texts.say(language, words(reason), Map.of()), row.figure("people"));
    }

    /** What a gate says of one person names them; here it is said of many. */
    static String words(String reason) {
        return reason.startsWith("gate.") ? "transfer.left-out." + reason : reason;
    }

    private static PlanViews.Approval approval(Row row) throws SQLException {
        return new PlanViews.Approval(
                row.text("party"), row.text("role"), row.text("approved_by"), row.instant("recorded"), row.leaf());
    }

    private static PlanViews.LeftBehind leftBehind(Row row) throws SQLException {
        return new PlanViews.LeftBehind(
                row.id("person_id"), row.number("number"), row.figure("sortie"), row.text("code"));
    }

    private static PlanViews.Named named(Row row) throws SQLException {
        return new PlanViews.Named(
                row.id("person_id"), row.number("number"), row.figure("sortie"), row.textOrNone("reason"));
    }

    private static PlanViews.Category category(Row row) throws SQLException {
        return new PlanViews.Category(
                row.text("category"),
                row.figure("weight"),
                row.figure("seats"),
                row.figure("escorts_per_hundred"),
                row.figure("enrol_minutes"),
                row.flag("undecided"),
                row.text("said_by"),
                row.instant("recorded"),
                row.leaf());
    }
}
