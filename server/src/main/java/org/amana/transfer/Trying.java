package org.amana.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.Access;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.replan.Change;
import org.amana.planner.replan.Replan;
import org.amana.planner.replan.Replanned;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.TrialView;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Tries a plan under other limits and chances. Nothing is recorded; nights that are over or have lifts stay as they are. */
@Component
final class Trying {

    private static final String TAILS = "tails.";
    private static final String CHANCE = "chance.";
    private static final int AS_STATED = 100;
    private static final int MOST = 100_000;
    private static final double UNLIMITED = 1_000_000;
    private static final double TEN_THOUSAND = 10_000;
    /** An officer who turns a figure waits no longer; what is recorded afterwards is planned without a clock. */
    private static final Limits AT_ONCE = Limits.within(Duration.ofMillis(900));

    private final PlanQuestions questions;
    private final PlanWords words;
    private final Access access;

    Trying(PlanQuestions questions, PlanWords words, Access access) {
        this.questions = questions;
        this.words = words;
        this.access = access;
    }

    /** What the fields of a form or an address try. */
    static Trial trial(MultiValueMap<String, String> fields) {
        LiftForm form = new LiftForm(fields, Instant.EPOCH);
        Map<String, Integer> tails = new HashMap<>();
        Map<String, Integer> chances = new HashMap<>();
        for (String field : fields.keySet()) {
            if (field.startsWith(TAILS)) {
                tails.put(field.substring(TAILS.length()), figure(form, field, 0));
            } else if (field.startsWith(CHANCE)) {
                chances.put(field.substring(CHANCE.length()), figure(form, field, AS_STATED));
            }
        }
        return new Trial(tails, figure(form, "escorts", 0), figure(form, "intake", 0), chances);
    }

    private static int figure(LiftForm form, String field, int otherwise) {
        @Nullable Integer figure = form.figureOrNone(field);
        return figure == null ? otherwise : Math.clamp(figure, -MOST, MOST);
    }

    /** Nights that are over, or have a lift. */
    static int gone(PlanBook.Entry entry, Instant now) {
        long over = entry.stated()
                .firstNight()
                .until(now.atZone(Frame.HERE).toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
        int made = entry.whole().sorties().stream()
                .filter(sortie -> sortie.lift() != null)
                .mapToInt(PlanViews.Sortie::night)
                .max()
                .orElse(0);
        return (int) Math.clamp(Math.max(over, made), 0, entry.stated().nights());
    }

    TrialView view(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, Trial trial, Frame frame) {
        return new TrialView(
                head,
                gone(entry, frame.now()),
                entry.stated().nights(),
                fields(entry, trial, frame),
                places(entry, trial),
                query(trial),
                null,
                null,
                access.decide(viewer, Right.LIFT_PLAN) instanceof Access.Allowed);
    }

    /** With the bound of what is tried. */
    TrialView bound(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, Trial trial, Frame frame) {
        TrialView view = view(viewer, head, entry, trial, frame);
        if (!view.open()) {
            return view;
        }
        known(entry, trial);
        Instance changed = rest(trial.on(entry.instance()), entry, view.gone()).rest();
        OptionalDouble bound = questions.bound(changed);
        return with(
                view,
                new TrialView.Bound(before(entry, view.gone()), bound.isPresent() ? bound.getAsDouble() : null),
                null);
    }

    /** With a plan of what is tried. */
    TrialView plan(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, Trial trial, Frame frame) {
        long ticket = questions.ticket(viewer.user());
        TrialView view = view(viewer, head, entry, trial, frame);
        if (!view.open()) {
            return view;
        }
        known(entry, trial);
        Replan rest = rest(trial.on(entry.instance()), entry, view.gone());
        double before = before(entry, view.gone());
        PlanCheck old = PlanChecker.check(rest.rest(), rest.later());
        @Nullable Double asItStands = old.valid() ? (Double) old.objective() : null;
        try {
            Replanned planned = questions.replan(rest, AT_ONCE, viewer.user(), ticket);
            return with(view, null, outcome(entry, rest, planned, before, asItStands, frame));
        } catch (NoValidPlan none) {
            return with(
                    view,
                    null,
                    new TrialView.Outcome(none.reasons(), before, asItStands, 0, null, null, "", 0, 0, 0, List.of()));
        }
    }

    /** A field of something that the plan does not speak of is no mistake of the planner's. */
    private static void known(PlanBook.Entry entry, Trial trial) {
        boolean vehicles = trial.tails().keySet().stream()
                .allMatch(type -> entry.stated().vehicles().stream()
                        .anyMatch(vehicle -> vehicle.type().equals(type)));
        boolean places = trial.chances().entrySet().stream()
                .allMatch(one -> entry.stated().site(one.getKey()).isPresent() && one.getValue() >= 0);
        if (!vehicles || !places) {
            throw RequestException.notFound();
        }
    }

    private static Replan rest(Instance instance, PlanBook.Entry entry, int gone) {
        return Replan.after(instance, entry.plan(), gone);
    }

    private static double before(PlanBook.Entry entry, int gone) {
        Replan asPlanned = rest(entry.instance(), entry, gone);
        return PlanChecker.check(asPlanned.rest(), asPlanned.later()).objective();
    }

    private TrialView.Outcome outcome(
            PlanBook.Entry entry,
            Replan rest,
            Replanned replanned,
            double before,
            @Nullable Double asItStands,
            Frame frame) {
        Planned planned = replanned.planned();
        List<TrialView.Change> changes = new ArrayList<>();
        for (Change one : replanned.changes()) {
            Stated.Way way = PlanBoards.way(entry.stated(), one.leg());
            int night = one.night() + rest.night();
            changes.add(new TrialView.Change(
                    night,
                    LiftPageReads.noon(entry.stated().day(night)),
                    words.way(way.from(), way.to(), way.vehicle(), frame),
                    one.sortiesBefore(),
                    one.peopleBefore(),
                    one.sortiesAfter(),
                    one.peopleAfter()));
        }
        OptionalDouble gap = planned.gap();
        return new TrialView.Outcome(
                List.of(),
                before,
                asItStands,
                planned.objective(),
                planned.bound().isPresent() ? planned.bound().getAsDouble() : null,
                gap.isPresent() ? (long) Math.ceil(gap.getAsDouble() * TEN_THOUSAND) : null,
                planned.stop().name(),
                replanned.sortiesChanged(),
                rest.later().missions().size(),
                replanned.staying(),
                changes);
    }

    private static TrialView with(
            TrialView view, TrialView.@Nullable Bound bound, TrialView.@Nullable Outcome outcome) {
        return new TrialView(
                view.head(),
                view.gone(),
                view.nights(),
                view.fields(),
                view.places(),
                view.query(),
                bound,
                outcome,
                view.mayMake());
    }

    List<TrialView.Field> fields(PlanBook.Entry entry, Trial trial, Frame frame) {
        List<TrialView.Field> fields = new ArrayList<>();
        Instance instance = entry.instance();
        fields.add(new TrialView.Field(
                "intake", words.limit("INTAKE", "", frame), trial.intake(), range(instance.intakePerNight(), frame)));
        instance.vehicles()
                .forEach(vehicle -> fields.add(new TrialView.Field(
                        TAILS + vehicle.id(),
                        words.vehicle(vehicle.id(), frame),
                        trial.tails().getOrDefault(vehicle.id(), 0),
                        range(vehicle.tails(), frame))));
        if (instance.escortTripsPerNight().stream().anyMatch(there -> there < UNLIMITED)) {
            fields.add(new TrialView.Field(
                    "escorts",
                    words.limit("ESCORT", "", frame),
                    trial.escorts(),
                    range(
                            instance.escortTripsPerNight().stream()
                                    .map(Double::intValue)
                                    .toList(),
                            frame)));
        }
        return fields;
    }

    private static String range(List<Integer> perNight, Frame frame) {
        int least = perNight.stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = perNight.stream().mapToInt(Integer::intValue).max().orElse(0);
        return least == most ? frame.figure(least) : frame.say("transfer.trial.range", "least", least, "most", most);
    }

    static List<TrialView.Place> places(PlanBook.Entry entry, Trial trial) {
        return entry.stated().sites().stream()
                .filter(site -> trial.chances().containsKey(site.place()) || peopled(entry, site.place()))
                .map(site -> new TrialView.Place(
                        CHANCE + site.place(),
                        site.place(),
                        trial.chances().getOrDefault(site.place(), AS_STATED),
                        site.hazards().stream()
                                .mapToInt(hazard -> hazard.chance().falls())
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** A place in which nobody of the plan ever waits costs nothing, whatever its chance. */
    private static boolean peopled(PlanBook.Entry entry, String code) {
        return entry.outlook().places().stream()
                .anyMatch(place -> place.place().equals(code) && PlanBoards.peopled(place));
    }

    private static String query(Trial trial) {
        Map<String, Integer> said = new TreeMap<>();
        said.put("intake", trial.intake());
        said.put("escorts", trial.escorts());
        trial.tails().forEach((type, more) -> said.put(TAILS + type, more));
        trial.chances().forEach((place, percent) -> said.put(CHANCE + place, percent));
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    /** What is tried, as it would be stated for a plan of its own. */
    static Stated stated(PlanBook.Entry entry, Trial trial, UUID plan, Instant now, String who) {
        int gone = gone(entry, now);
        Function<String, String> section = category -> entry.instance().categories().stream()
                .filter(one -> one.id().equals(category))
                .map(one -> one.section())
                .findFirst()
                .orElse("");
        Map<String, Integer> arrived = new HashMap<>();
        entry.plan().missions().stream()
                .filter(mission -> mission.night() <= gone
                        && PlanBoards.way(entry.stated(), mission.leg())
                                .to()
                                .equals(entry.stated().destination()))
                .flatMap(mission -> mission.load().stream())
                .forEach(load -> arrived.merge(section.apply(load.category()), load.count(), Integer::sum));
        return trial.on(entry.stated(), plan, gone, arrived, who);
    }
}
