package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.people.Hazard;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Each evening, and when something befalls a site or a lane opens, the joint cell has the nights to come planned, for whoever
 * is nominated by then. The movements keep to the published calendar; what the engine proposes is on the record beside it.
 */
final class EveningPlans {

    /** What the server says of one plan. */
    record Made(
            UUID plan,
            String hash,
            String engine,
            String stop,
            long objective,
            @Nullable Long bound,
            int people,
            int sorties,
            int waiting,
            int leftOut,
            int changed) {

        /** Whether the time was up before the search was done, so that a longer one might find better. */
        boolean isCutShort() {
            return stop.equals("TIME_UP");
        }
    }

    private static final String PATH = "/api/v1/campaigns/plans";
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final LocalTime NOON = LocalTime.NOON;
    /** So long after something the cell has it planned anew. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    private static final Set<IncidentKind> ASK_AGAIN = EnumSet.of(
            IncidentKind.SILENT, IncidentKind.GUARDS_LEFT, IncidentKind.CONTROL_CHANGE, IncidentKind.SUPPLIES_OUT);
    private static final int AHEAD = 4;
    private static final String ONE_CATEGORY = "nobody-decided";
    private static final String PUBLIC_RECORD = "calendar";

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final Bounds bounds;
    private final ZoneId zone;
    private final List<Made> made = new ArrayList<>();

    EveningPlans(Stage stage, Campaign campaign, Bounds bounds) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.bounds = bounds;
        this.zone = world.place(world.scenario().settings().receiver()).zone();
    }

    List<Made> made() {
        return made;
    }

    void schedule() {
        Instant weighed = campaign.opens().plus(5, ChronoUnit.MINUTES);
        stage.agenda().at(weighed, this::weigh);
        LocalDate last = bounds.first().plusDays(bounds.nights() - 1L);
        for (LocalDate day = bounds.first(); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate tomorrow = day.plusDays(1);
            Instant evening = day.atTime(EVENING).atZone(zone).toInstant();
            if (evening.isAfter(weighed)) {
                stage.agenda().at(evening, () -> plan("", tomorrow, last));
            }
        }
        happenings().forEach((code, when) -> {
            LocalDate night = LocalDate.ofInstant(when, zone)
                    .plusDays(LocalTime.ofInstant(when, zone).isBefore(NOON) ? 0 : 1);
            if (when.isAfter(weighed) && !night.isBefore(bounds.first()) && night.isBefore(last)) {
                stage.agenda().at(when.plus(AFTERWARDS), () -> plan(code, night, last));
            }
        });
    }

    /** What the evening's plan could not know: what befalls a site of it, and a lane that opens. */
    private Map<String, Instant> happenings() {
        Map<String, Instant> happenings = new LinkedHashMap<>();
        for (Scenario.Incident incident : world.scenario().incidents()) {
            boolean ofAPlan =
                    bounds.sites().stream().anyMatch(site -> site.place().equals(incident.place()));
            if (ofAPlan && ASK_AGAIN.contains(incident.kind())) {
                happenings.put(incident.code(), incident.at());
            }
        }
        for (Scenario.Lane lane : world.scenario().lanes()) {
            if (!happenings.containsValue(lane.opens())) {
                happenings.put(lane.code(), lane.opens());
            }
        }
        return happenings;
    }

    /** The scenario knows of nobody's category: all weigh the same, and the campaign says so. */
    private void weigh() {
        campaign.say(
                stage.crew().cell(Post.CELL),
                "campaigns/categories",
                Body.of(
                        "campaign", campaign.id(),
                        "undecided", ONE_CATEGORY,
                        "saidBy", stage.words().say("campaign.said-by"),
                        "categories",
                                List.of(Body.of(
                                        "category", ONE_CATEGORY,
                                        "weight", 1,
                                        "seats", 1,
                                        "escortsPerHundred", 0,
                                        "enrolMinutes", 0))));
    }

    private void plan(String after, LocalDate first, LocalDate last) {
        int nights = (int) Math.min(AHEAD, ChronoUnit.DAYS.between(first, last) + 1);
        int from = (int) ChronoUnit.DAYS.between(bounds.first(), first) + 1;
        List<Map<String, Object>> sites = new ArrayList<>();
        List<Map<String, Object>> legs = new ArrayList<>();
        for (Bounds.Site site : bounds.sites()) {
            @Nullable String custodian = world.scenario().controller(site.place(), stage.now());
            if (custodian != null) {
                sites.add(site(site.place(), custodian, first, nights));
                bounds.fleet().forEach(kind -> legs.add(leg(site.place(), kind, from, nights)));
            }
        }
        Map<String, Object> question = Body.of(
                "plan", stage.id("plan", after.isEmpty() ? first.toString() : first + " " + after),
                "campaign", campaign.id(),
                "receiver", world.receiver(),
                "destination", world.scenario().settings().receiver(),
                "firstNight", first.toString(),
                "nights", nights,
                "sites", sites,
                "vehicles",
                        bounds.fleet().stream()
                                .map(kind -> vehicle(kind, nights))
                                .toList(),
                "legs", legs,
                "intake", figures(bounds.intake().subList(from - 1, from - 1 + nights), "limits.csv"),
                "convoys", figures(Collections.nCopies(nights, bounds.convoys()), PUBLIC_RECORD),
                "busesPerConvoy", bounds.busesPerConvoy());
        Made plan = stage.prints()
                .meanwhile(() -> stage.crew()
                        .cell(Post.CELL)
                        .post(PATH, question, Made.class)
                        .body());
        made.add(plan);
        approve(plan, Post.CELL, "plan.approved-by");
        approve(plan, Post.SECOND, "plan.approved-by.second");
    }

    private void approve(Made plan, Post post, String by) {
        campaign.say(
                stage.crew().cell(post),
                "campaigns/plans/approvals",
                Body.of("plan", plan.plan(), "approvedBy", stage.words().say(by)));
    }

    private static Map<String, Object> figures(List<Integer> perNight, String source) {
        return Body.of("perNight", perNight, "source", source);
    }

    private Map<String, Object> site(String place, String custodian, LocalDate first, int nights) {
        List<Map<String, Object>> hazards = new ArrayList<>();
        for (int night = 1; night <= nights; night++) {
            Instant evening =
                    first.plusDays(night - 1L).atTime(EVENING).atZone(zone).toInstant();
            hazards.add(Body.of("first", night, "last", night, "chance", chance(place, evening)));
        }
        return Body.of(
                "place", place,
                "custodian", custodian,
                "hub", false,
                "hazards", hazards,
                "after",
                        chance(
                                place,
                                first.plusDays(nights)
                                        .atTime(EVENING)
                                        .atZone(zone)
                                        .toInstant()));
    }

    /** The highest of what can be known to hold then, with who published what it follows from; else the figure for every day. */
    private Map<String, Object> chance(String place, Instant when) {
        Scenario scenario = world.scenario();
        Optional<Hazard> said = scenario.hazards().stream()
                .filter(hazard -> hazard.at(place, when) && hazard.knownAt(stage.now()))
                .max(Comparator.comparingInt(Hazard::falls));
        return Body.of(
                "falls", said.map(Hazard::falls).orElse(scenario.figure("site-falls-a-day")),
                "escapes", scenario.figure("escape-share"),
                "source",
                        said.map(hazard -> String.join(" ", "hazards.csv", String.join(" ", hazard.follows()))
                                        .strip())
                                .orElse("figures.csv"));
    }

    private static Map<String, Object> vehicle(Bounds.Kind kind, int nights) {
        return Body.of(
                "type", kind.code(),
                "seats", kind.seats(),
                "convoy", kind.mode() == Scenario.Mode.ROAD,
                "tails", figures(Collections.nCopies(nights, kind.tails()), "conveyances.csv"));
    }

    private Map<String, Object> leg(String place, Bounds.Kind kind, int from, int nights) {
        List<Integer> sorties = new ArrayList<>();
        for (int night = from; night < from + nights; night++) {
            boolean open =
                    kind.mode() == Scenario.Mode.AIR ? bounds.flies().get(night - 1) : night >= bounds.roadFrom();
            sorties.add(open ? kind.tails() : 0);
        }
        return Body.of(
                "leg",
                place + ' ' + kind.code(),
                "from",
                place,
                "to",
                world.scenario().settings().receiver(),
                "vehicle",
                kind.code(),
                "sortiesPerTail",
                1,
                "busyNights",
                1,
                "risk",
                0,
                "riskSource",
                PUBLIC_RECORD,
                "sorties",
                figures(sorties, "lanes.csv, limits.csv"));
    }
}
