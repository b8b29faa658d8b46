package org.amana.demo.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;

/** The published figures, each written down on the day that it was published, beside the rolls and never in them. */
final class Claims {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final int FULL_DATE = 10;

    private final Stage stage;
    private final Scenario scenario;
    private final ZoneId zone;

    Claims(Stage stage) {
        this.stage = stage;
        this.scenario = stage.world().scenario();
        this.zone = stage.world().place(scenario.settings().receiver()).zone();
    }

    void schedule() {
        for (Scenario.Claim claim : scenario.claims()) {
            Instant published = noon(published(claim.published()));
            stage.agenda().at(published, () -> {
                say(claim, published, claim.value());
                Integer high = claim.valueHigh();
                if (high != null) {
                    say(claim, published, high);
                }
            });
        }
    }

    private void say(Scenario.Claim claim, Instant published, int figure) {
        AmanaClient cell = stage.crew().cell(Post.CELL);
        String about = claim.place() == null ? "party:" + claim.party() : "place:" + claim.place();
        Map<String, Object> body = Body.of(
                "claim", stage.id("claim", claim.code() + figure),
                "about", about,
                "measure", measure(claim.measure()),
                "figure", figure,
                "asOf", noon(claim.asOf()).toString(),
                "published", published.toString(),
                "source", source(claim),
                "method", claim.method(),
                "grade", claim.grade(),
                "note", claim.provenance().note());
        cell.post("/api/v1/claims", body, Object.class);
    }

    /** Who published it and where; a claim that rests on several names each. */
    private String source(Scenario.Claim claim) {
        return claim.provenance().sources().stream()
                .map(id -> scenario.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst()
                        .map(source -> source.where().isEmpty()
                                ? source.publisher()
                                : source.publisher() + " (" + source.where() + ")")
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }

    private static String measure(String written) {
        return switch (written) {
            case "held", "residents" -> "PRESENT";
            case "moved", "received", "expected", "escaped", "recaptured", "minors", "households" ->
                written.toUpperCase(Locale.ROOT);
            case "left-camp" -> "LEFT";
            default -> "OTHER";
        };
    }

    private Instant noon(LocalDate day) {
        return day.atTime(NOON).atZone(zone).toInstant();
    }

    /** Of a claim that names only its month, the last day of it: it was out by then. */
    private static LocalDate published(String written) {
        return written.length() == FULL_DATE
                ? LocalDate.parse(written)
                : YearMonth.parse(written.substring(0, FULL_DATE - 3)).atEndOfMonth();
    }
}
