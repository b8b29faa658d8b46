package org.amana.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amana.access.Access;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.console.pages.HomeView;
import org.amana.console.pages.HomeView.Balance;
import org.amana.console.pages.WhyView;
import org.amana.platform.journal.Journal;
import org.amana.platform.pages.Frame;
import org.amana.platform.time.PlatformClock;
import org.amana.register.CountFact;
import org.amana.register.Discrepancies;
import org.amana.register.Evidence;
import org.amana.register.Moment;
import org.amana.transfer.LiftBoard;
import org.amana.transfer.LiftState;
import org.amana.transfer.PlanNow;
import org.amana.transfer.WayBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the home page shows, all of one moment, from the books that the viewer may see. */
@Component
final class HomeReads {

    /** What was recorded at the same instant is a few microseconds ahead of the clock. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final int LIFTS_SHOWN = 8;
    private static final int DISCREPANCIES_SHOWN = 4;
    private static final int MOST_CLAIMS = 1_000;

    private final Reads reads;
    private final Access access;
    private final NumberTable numbers;
    private final SiteMap map;
    private final LiftBoard lifts;
    private final WayBoard ways;
    private final PlanNow plans;
    private final Discrepancies discrepancies;
    private final Evidence evidence;
    private final Journal journal;
    private final HomeSnapshots snapshots;
    private final PlatformClock clock;

    HomeReads(
            Reads reads,
            Access access,
            NumberTable numbers,
            SiteMap map,
            LiftBoard lifts,
            WayBoard ways,
            PlanNow plans,
            Discrepancies discrepancies,
            Evidence evidence,
            Journal journal,
            PlatformClock clock) {
        this.reads = reads;
        this.access = access;
        this.numbers = numbers;
        this.map = map;
        this.lifts = lifts;
        this.ways = ways;
        this.plans = plans;
        this.discrepancies = discrepancies;
        this.evidence = evidence;
        this.journal = journal;
        this.snapshots = new HomeSnapshots(() -> journal.ledger().head().size());
        this.clock = clock;
    }

    /**
     * @param sight whether lifts and plans are shown, which are an attacker's business too
     * @param live where a browser hears of changes
     */
    HomeView now(Viewer viewer, Sight sight, String live) {
        return snapshots.of(
                new HomeSnapshots.Audience(viewer.scope(), viewer.is(Role.INSPECTOR), sight, live),
                () -> read(viewer, sight, live));
    }

    /** The same, with all that was recorded by now. */
    HomeView newest(Viewer viewer, Sight sight, String live) {
        return snapshots.newest(
                new HomeSnapshots.Audience(viewer.scope(), viewer.is(Role.INSPECTOR), sight, live),
                () -> read(viewer, sight, live));
    }

    private HomeView read(Viewer viewer, Sight sight, String live) {
        Instant at = clock.now();
        Moment moment = new Moment(at, at.plus(JUST_NOW));
        return reads.as(viewer, database -> {
            List<LiftBoard.Now> flying = lifts.newest(database, LIFTS_SHOWN);
            NumberTable.Table table = numbers.of(database, moment, flying);
            HomeView.@Nullable Lifts shown = sight.lifts() ? lifts(database, moment, flying, sight) : null;
            List<Discrepancies.Owed> owed = discrepancies.byOwner(database, moment.knownAt());
            return new HomeView(
                    at,
                    live,
                    table.sum(),
                    table.authorities(),
                    table.camps(),
                    shown,
                    map.of(
                            table.authorities(),
                            table.camps(),
                            shown == null ? List.of() : shown.rows(),
                            shown == null ? List.of() : lifts.legs(database),
                            sight.plans() ? ways.closed(database, today(at)) : List.of()),
                    discrepancies.newest(database, moment.knownAt(), DISCREPANCIES_SHOWN).stream()
                            .map(HomeReads::discrepancy)
                            .toList(),
                    discrepancies.soonest(database, moment.knownAt(), DISCREPANCIES_SHOWN).stream()
                            .map(HomeReads::discrepancy)
                            .toList(),
                    owed.stream().mapToInt(Discrepancies.Owed::open).sum(),
                    owed.stream().mapToInt(Discrepancies.Owed::overdue).sum(),
                    new HomeView.Ledger(journal.ledger().head().size()));
        });
    }

    /** What a figure is made of, place by place. */
    static WhyView why(HomeView home, WhyView.Figure figure) {
        List<WhyView.Term> terms = home.authorities().stream()
                .flatMap(authority -> authority.lines().stream()
                        .map(line -> new WhyView.Term(
                                authority.party(), line.place(), path(line), figure.of(line.figures()))))
                .filter(term -> term.figure() != 0)
                .sorted(Comparator.comparingInt(WhyView.Term::figure).reversed())
                .toList();
        return new WhyView(figure, figure.of(home.sum()), terms);
    }

    private static String path(HomeView.Line line) {
        if (line.place().isEmpty()) {
            return "";
        }
        return (line.lift() ? "/lifts/" : "/places/") + line.place();
    }

    Sight sightOf(Viewer viewer) {
        if (!may(viewer, Right.LIFT_READ)) {
            return Sight.PLACES;
        }
        return may(viewer, Right.PLAN_READ) ? Sight.PLANS : Sight.LIFTS;
    }

    private boolean may(Viewer viewer, Right right) {
        return access.decide(viewer, right) instanceof Access.Allowed;
    }

    private static LocalDate today(Instant at) {
        return at.atZone(Frame.HERE).toLocalDate();
    }

    private static HomeView.Discrepancy discrepancy(Discrepancies.Discrepancy open) {
        return new HomeView.Discrepancy(
                open.discrepancy().toString(),
                open.number(),
                open.due(),
                open.breach(),
                open.about(),
                open.owner(),
                open.expected(),
                open.observed(),
                open.persons().size());
    }

    private HomeView.Lifts lifts(JdbcClient database, Moment moment, List<LiftBoard.Now> newest, Sight sight) {
        List<LiftBoard.Moved> moved = lifts.moved(database);
        return new HomeView.Lifts(
                newest.stream().map(HomeReads::lift).toList(),
                moved.stream().mapToInt(LiftBoard.Moved::persons).sum(),
                lifts.overrides(database),
                curve(database, moment, moved),
                sight.plans() ? plans.newest(database).map(HomeReads::plan).orElse(null) : null);
    }

    private static HomeView.Plan plan(PlanNow.Newest plan) {
        return new HomeView.Plan(
                plan.path(),
                plan.recorded(),
                plan.objective(),
                plan.gap(),
                plan.people(),
                plan.moved(),
                plan.approved());
    }

    private static HomeView.Lift lift(LiftBoard.Now now) {
        boolean reached = now.state().compareTo(LiftState.DEPARTED) >= 0 && now.state() != LiftState.ABORTED;
        return new HomeView.Lift(
                now.lift(),
                now.origin(),
                now.destination(),
                now.state().name(),
                now.state() == LiftState.DEPARTED || now.inReception(),
                now.aboard(),
                reached ? now.accepted() : null,
                balance(now.state()),
                now.queried(),
                reached ? now.unanswered() : 0,
                now.notProduced(),
                now.foundAboard(),
                now.lastAct());
    }

    private static Balance balance(LiftState state) {
        return switch (state) {
            case CLOSED_BALANCED -> Balance.BALANCED;
            case CLOSED_IN_DISAGREEMENT -> Balance.DISAGREEMENT;
            default -> Balance.OPEN;
        };
    }

    /** What was published is shown beside what was moved, and is no part of it. */
    private HomeView.Curve curve(JdbcClient database, Moment moment, List<LiftBoard.Moved> moved) {
        List<HomeView.Point> steps = new ArrayList<>();
        int all = 0;
        for (LiftBoard.Moved night : moved) {
            all += night.persons();
            steps.add(new HomeView.Point(night.night(), all));
        }
        LocalDate today = today(moment.at());
        List<HomeView.Published> published = published(database, moment);
        LocalDate first = earliest(steps, published, today);
        return new HomeView.Curve(steps, published, first, today.isAfter(first) ? today : first.plusDays(1));
    }

    /** One point a day: of several published for one day, the one best graded, then the one published first. */
    private List<HomeView.Published> published(JdbcClient database, Moment moment) {
        Map<LocalDate, HomeView.Published> byDay = evidence.claims(database, null, moment, MOST_CLAIMS).stream()
                .filter(claim -> claim.measure() == CountFact.Measure.MOVED)
                .sorted(Comparator.comparing((Evidence.Claim claim) -> String.valueOf(claim.grade()))
                        .thenComparing(Evidence.Claim::published))
                .map(claim -> new HomeView.Published(
                        claim.asOf().atZone(Frame.HERE).toLocalDate(), claim.figure(), claim.source(), claim.grade()))
                .collect(Collectors.toMap(HomeView.Published::day, claim -> claim, (one, other) -> one, TreeMap::new));
        return List.copyOf(byDay.values());
    }

    private static LocalDate earliest(
            List<HomeView.Point> moved, List<HomeView.Published> published, LocalDate otherwise) {
        @Nullable LocalDate first = moved.isEmpty() ? null : moved.getFirst().day();
        @Nullable
        LocalDate said = published.stream()
                .map(HomeView.Published::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null || said == null) {
            return first == null ? (said == null ? otherwise : said) : first;
        }
        return first.isBefore(said) ? first : said;
    }
}
