package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/** The campaign that every lift belongs to: why, weighed how, and how many the receiver takes in which night. */
final class Campaign {

    static final String NOMINATIONS = "nominations";
    static final String ORIGIN_STATE = "SY";
    static final String RECEIVING_STATE = "IQ";

    private static final LocalTime NOON = LocalTime.NOON;
    private static final int SPARE_PLACES = 40;
    private static final Map<String, int[]> DANGERS = Map.of(
            "STAY", new int[] {4, 4},
            "MOVE", new int[] {2, 1},
            "RELEASE", new int[] {3, 3},
            "CIVILIAN_CARE", new int[] {3, 3});

    private final Stage stage;
    private final World world;
    private final UUID id;
    private final Map<String, LongAdder> failedGates = new ConcurrentHashMap<>();

    Campaign(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
        this.id = stage.id("campaign", world.scenario().settings().code());
    }

    UUID id() {
        return id;
    }

    /** How often which gate said no to somebody, by gate. */
    Map<String, LongAdder> failedGates() {
        return failedGates;
    }

    /** Says something to the transfer desk, and keeps what it found. */
    Said say(AmanaClient who, String path, Object body) {
        Said said = who.post("/api/v1/" + path, body, Said.class).body();
        stage.looseEnds().note(said.outcome());
        List<Said.Findings> findings = said.findings();
        // At nomination nothing has been done for anybody yet: what is missing then is a list of work, not a refusal.
        if (findings != null && !path.equals(NOMINATIONS)) {
            findings.forEach(one -> one.notPassed().stream()
                    .filter(Said.Result::failed)
                    .forEach(result -> failedGates
                            .computeIfAbsent(result.gate(), g -> new LongAdder())
                            .increment()));
        }
        return said;
    }

    /** The day on which the receiving state agreed. */
    Instant opens() {
        return world.scenario().limits().stream()
                .filter(limit -> limit.kind() == Scenario.LimitKind.CONSENT)
                .map(Scenario.Limit::from)
                .findFirst()
                .orElse(world.begins())
                .plus(Duration.ofHours(8));
    }

    void schedule() {
        stage.agenda().at(opens(), this::open);
        ZoneId zone = world.place(world.scenario().settings().receiver()).zone();
        LocalDate last = world.scenario().lifts().getLast().night();
        for (LocalDate night = LocalDate.ofInstant(opens(), zone); !night.isAfter(last); night = night.plusDays(1)) {
            LocalDate day = night;
            Instant saidAt = day.minusDays(1).atTime(NOON).atZone(zone).toInstant();
            Instant first = opens().plus(Duration.ofMinutes(10));
            stage.agenda().at(saidAt.isBefore(first) ? first : saidAt, () -> capacity(day));
        }
    }

    private void open() {
        AmanaClient cell = stage.crew().cell(Post.CELL);
        Words words = stage.words();
        say(
                cell,
                "campaigns",
                Body.of(
                        "campaign", id,
                        "name", words.of(world.scenario().settings().title()),
                        "objective", words.say("campaign.objective"),
                        "authority", stage.crew().cellParty(),
                        "document", Mandates.TRANSFER,
                        "requester", world.receiver(),
                        "legalReview", words.say("campaign.review"),
                        "originState", ORIGIN_STATE,
                        "receivingState", RECEIVING_STATE,
                        "endState", words.say("campaign.end-state"),
                        "custodians", List.of(world.holder())));
        List<Map<String, Object>> options = new ArrayList<>();
        for (String option : List.of("STAY", "MOVE", "RELEASE", "CIVILIAN_CARE")) {
            int[] dangers = DANGERS.getOrDefault(option, new int[2]);
            options.add(Body.of(
                    "option",
                    option,
                    "dangerToHeld",
                    dangers[0],
                    "toHeldBecause",
                    words.say("campaign." + option + ".held"),
                    "dangerByEscape",
                    dangers[1],
                    "byEscapeBecause",
                    words.say("campaign." + option + ".escape")));
        }
        say(
                cell,
                "campaigns/comparisons",
                Body.of(
                        "campaign",
                        id,
                        "options",
                        options,
                        "chosen",
                        "MOVE",
                        "saidBy",
                        words.say("campaign.said-by"),
                        "occurred",
                        stage.now().toString()));
    }

    /** Places for a night on which people are to come; on others a refusal with its reason. */
    private void capacity(LocalDate night) {
        int coming = world.scenario().lifts().stream()
                .filter(lift -> lift.night().equals(night))
                .mapToInt(Scenario.Lift::persons)
                .sum();
        String place = world.scenario().settings().receiver();
        AmanaClient receiver = stage.crew().at(world.receiver(), Post.REGISTRAR);
        Map<String, Object> body = Body.of(
                "offer",
                stage.id("capacity", night),
                "campaign",
                id,
                "place",
                place,
                "night",
                night.toString(),
                "places",
                coming > 0 ? coming + SPARE_PLACES : null,
                "reason",
                coming > 0 ? null : reason(night));
        say(receiver, coming > 0 ? "capacity-offers" : "capacity-offers/refusals", body);
        childrensPlaces().ifPresent(childrens -> {
            if (coming > 0) {
                say(
                        receiver,
                        "capacity-offers",
                        Body.of(
                                "offer", stage.id("capacity for children", night),
                                "campaign", id,
                                "place", childrens,
                                "night", night.toString(),
                                "places", SPARE_PLACES));
            }
        });
    }

    /** Where the receiver keeps children, if it has such a place. */
    Optional<String> childrensPlaces() {
        return world.scenario().places().stream()
                .filter(p -> p.kind() == Scenario.PlaceKind.JUVENILE_CENTRE)
                .map(Scenario.Place::code)
                .findFirst();
    }

    private String reason(LocalDate night) {
        ZoneId zone = world.place(world.scenario().settings().receiver()).zone();
        Instant evening = night.atTime(LocalTime.of(20, 0)).atZone(zone).toInstant();
        if (binds(Scenario.LimitKind.NO_FLYING, evening)) {
            return "WEATHER";
        }
        return binds(Scenario.LimitKind.HOST_HOLD, evening) ? "NO_SPACE" : "STAFF";
    }

    private boolean binds(Scenario.LimitKind kind, Instant when) {
        return world.scenario().limits().stream().anyMatch(limit -> {
            @Nullable Instant to = limit.to();
            return limit.kind() == kind && !when.isBefore(limit.from()) && (to == null || when.isBefore(to));
        });
    }
}
