package org.amana.demo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.people.SyntheticPerson;
import org.amana.demo.people.SyntheticPerson.Health;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver does for those whom it has taken in: a clinician sees everybody, each is told why they are held, and most have
 * their things listed and a cell. A few wait for that, as they would.
 */
final class Admissions {

    private static final int CHUNK = 200;
    private static final int BAG_MISSING = 25;
    private static final int CELL_MISSING = 40;
    private static final int HURT = 20;
    private static final int REPORTED_OF_HURT = 3;
    private static final int NOTHING_BROUGHT = 4;
    private static final int SIGNATURES = 9;
    private static final int CELLS = 48;
    private static final Duration REPORT_MADE_AFTER = Duration.ofHours(1);
    private static final Set<String> ARABIC = Set.of(
            "IRQ", "SYR", "SAU", "EGY", "TUN", "MAR", "DZA", "LBY", "JOR", "LBN", "YEM", "PSE", "KWT", "SDN", "QAT",
            "BHR", "ARE", "OMN", "MRT");

    /** @param record under which the person was received */
    record Arrived(SyntheticPerson person, UUID record) {

        /** A throw of the dice that falls alike in every run: one of {@code sides}. */
        private int draw(String what, int sides) {
            return Math.floorMod((what + person.id()).hashCode(), sides);
        }
    }

    private final Stage stage;

    Admissions(Stage stage) {
        this.stage = stage;
    }

    void admit(List<Arrived> people) {
        Work.each(Work.chunks(people, CHUNK), this::admitSome);
        List<Arrived> reported = people.stream().filter(Admissions::reported).toList();
        if (!reported.isEmpty()) {
            stage.agenda().at(stage.now().plus(REPORT_MADE_AFTER), () -> reportsMade(reported));
        }
    }

    private void admitSome(List<Arrived> some) {
        stage.crew()
                .at(stage.world().receiver(), Post.CLINICIAN)
                .post(
                        "/api/v1/health-screens",
                        Body.of("screens", some.stream().map(this::screen).toList()),
                        Object.class);
        stage.crew()
                .at(stage.world().receiver(), Post.REGISTRAR)
                .post(
                        "/api/v1/admissions",
                        Body.of("admissions", some.stream().map(this::admission).toList()),
                        Object.class);
    }

    private static boolean hurt(Arrived one) {
        return one.draw("hurt", HURT) == 0;
    }

    private static boolean reported(Arrived one) {
        return hurt(one) && one.draw("report", REPORTED_OF_HURT) == 0;
    }

    private Map<String, Object> screen(Arrived one) {
        Set<Health> health = one.person().health();
        boolean care = health.contains(Health.TUBERCULOSIS) || health.contains(Health.LUNG_DISEASE);
        return sheet(
                one,
                "sheet",
                care || hurt(one) ? "NEEDS_CARE" : "FIT",
                marks(one),
                care ? say("admission.breathing") : null,
                reported(one) ? say("admission.report-to") : null,
                null);
    }

    private Map<String, Object> sheet(
            Arrived one,
            String occasion,
            String outcome,
            List<Map<String, Object>> marks,
            @Nullable String findings,
            @Nullable String reportTo,
            @Nullable String reportMade) {
        return Body.of(
                "sheet",
                stage.id("health " + occasion, one.record()),
                "person",
                one.record(),
                "occurred",
                stage.now().toString(),
                "clinician",
                say("admission.clinician"),
                "outcome",
                outcome,
                "consented",
                true,
                "marks",
                marks,
                "findings",
                findings,
                "reportTo",
                reportTo,
                "reportMade",
                reportMade);
    }

    private List<Map<String, Object>> marks(Arrived one) {
        List<Map<String, Object>> marks = new ArrayList<>();
        if (one.person().health().contains(Health.AMPUTATION)) {
            marks.add(Body.of("side", "FRONT", "part", "LEFT_LEG", "kind", "AMPUTATION"));
        }
        if (hurt(one)) {
            marks.add(Body.of("side", "BACK", "part", "CHEST", "kind", "BRUISE", "note", say("admission.bruise")));
            marks.add(Body.of("side", "FRONT", "part", "RIGHT_FOREARM", "kind", "ABRASION"));
        }
        return marks;
    }

    /** Every second report that was owed is made; the others still run against their clock. */
    private void reportsMade(List<Arrived> reported) {
        List<Map<String, Object>> made = reported.stream()
                .filter(one -> one.draw("made", 2) == 0)
                .map(one -> sheet(
                        one,
                        "report",
                        "NEEDS_CARE",
                        List.of(),
                        null,
                        say("admission.report-to"),
                        "R-" + one.draw("number", 9_000)))
                .toList();
        if (!made.isEmpty()) {
            stage.crew()
                    .at(stage.world().receiver(), Post.CLINICIAN)
                    .post("/api/v1/health-screens", Body.of("screens", made), Object.class);
        }
    }

    private Map<String, Object> admission(Arrived one) {
        return Body.of(
                "person", one.record(),
                "occurred", stage.now().toString(),
                "reasons", reasons(one),
                "property", one.draw("listed", BAG_MISSING) == 0 ? null : property(one),
                "cell", one.draw("cell", CELL_MISSING) == 0 ? null : cell(one));
    }

    private Map<String, Object> reasons(Arrived one) {
        String language = language(one.person().claimedNationality());
        return Body.of(
                "language",
                language,
                "by",
                say("admission.teller"),
                "interpreter",
                language.equals("ar") ? null : say("admission.interpreter"),
                "signed",
                signed(one, "reasons"));
    }

    private static String language(String nationality) {
        if (ARABIC.contains(nationality)) {
            return "ar";
        }
        return switch (nationality) {
            case "TUR" -> "tr";
            case "RUS", "UZB", "TJK", "KGZ", "KAZ" -> "ru";
            case "FRA", "BEL" -> "fr";
            case "DEU", "AUT" -> "de";
            default -> "en";
        };
    }

    private static String signed(Arrived one, String what) {
        return switch (one.draw(what, SIGNATURES)) {
            case 0 -> "REFUSED";
            case 1 -> "CANNOT_SIGN";
            default -> "SIGNED";
        };
    }

    private Map<String, Object> property(Arrived one) {
        List<Map<String, Object>> items = new ArrayList<>();
        if (one.draw("brought", NOTHING_BROUGHT) != 0) {
            items.add(Body.of("what", say("admission.clothes"), "count", 2));
            items.add(Body.of("what", say("admission.papers"), "count", 1));
        }
        return Body.of(
                "items",
                items,
                "bag",
                items.isEmpty() ? null : "K-%05d".formatted(one.draw("bag", 100_000)),
                "signed",
                signed(one, "property"),
                "witness",
                say("admission.teller"));
    }

    private static Map<String, Object> cell(Arrived one) {
        return Body.of(
                "section",
                "ABCD".substring(one.draw("section", 4)).substring(0, 1),
                "cell",
                String.valueOf(1 + one.draw("bed", CELLS)));
    }

    private String say(String code) {
        return stage.words().say(code);
    }
}
