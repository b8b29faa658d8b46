package org.amana.demo.people;

import static org.amana.demo.people.ScenarioFiles.SOURCED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what moves and what binds it: conveyances, lanes, limits, the calendar and the curve. */
final class MoveReader {

    private final ScenarioFiles files;
    private final List<Problem> problems;

    MoveReader(ScenarioFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    List<Scenario.ConveyanceKind> conveyanceKinds() {
        return files.table(
                "conveyance-kinds.csv", "code,mode,name_en,name_ar,seats" + SOURCED, MoveReader::conveyanceKind);
    }

    List<Scenario.Conveyance> conveyances() {
        return files.table("conveyances.csv", "tail,kind,carrier" + SOURCED, MoveReader::conveyance);
    }

    List<Scenario.Lane> lanes() {
        return files.table(
                "lanes.csv", "code,mode,from,to,opens,closes,minutes,light,carrier" + SOURCED, MoveReader::lane);
    }

    List<Scenario.Limit> limits() {
        return files.table("limits.csv", "code,kind,place,from,to,per_day,carries_over" + SOURCED, MoveReader::limit);
    }

    List<Hazard> hazards() {
        return files.table("hazards.csv", "place,from,to,falls,follows" + SOURCED, MoveReader::hazard);
    }

    List<Scenario.CurvePoint> curve() {
        return files.table("curve.csv", "on,moved,tolerance" + SOURCED, MoveReader::curvePoint);
    }

    List<Scenario.Lift> lifts() {
        Map<String, List<Scenario.Origin>> origins = new LinkedHashMap<>();
        files.table(
                "calendar-origins.csv",
                "lift,place,persons" + SOURCED,
                row -> origins.computeIfAbsent(row.code("lift"), lift -> new ArrayList<>())
                        .add(new Scenario.Origin(row.code("place"), row.whole("persons"), row.provenance())));
        List<Scenario.Lift> lifts = files.table(
                "calendar.csv",
                "lift,night,lane,persons,departs,arrives,received,to,conveyances" + SOURCED,
                row -> new Scenario.Lift(
                        row.code("lift"),
                        row.date("night"),
                        row.code("lane"),
                        row.whole("persons"),
                        row.instant("departs"),
                        row.instant("arrives"),
                        row.instant("received"),
                        row.code("to"),
                        row.split("conveyances", " "),
                        List.copyOf(origins.getOrDefault(row.code("lift"), List.of())),
                        row.provenance()));
        lifts.forEach(lift -> origins.remove(lift.code()));
        origins.keySet()
                .forEach(lift -> problems.add(
                        new Problem("calendar-origins.csv", 0, "lift", "\"" + lift + "\" is not in calendar.csv")));
        return lifts;
    }

    private static Scenario.ConveyanceKind conveyanceKind(Row row) {
        return new Scenario.ConveyanceKind(
                row.code("code"),
                row.oneOf("mode", Scenario.Mode.class),
                row.title("name_en", "name_ar"),
                row.whole("seats"),
                row.provenance());
    }

    private static Scenario.Conveyance conveyance(Row row) {
        return new Scenario.Conveyance(row.code("tail"), row.code("kind"), row.code("carrier"), row.provenance());
    }

    private static Scenario.Lane lane(Row row) {
        return new Scenario.Lane(
                row.code("code"),
                row.oneOf("mode", Scenario.Mode.class),
                row.code("from"),
                row.code("to"),
                row.instant("opens"),
                row.optionalInstant("closes"),
                row.whole("minutes"),
                row.oneOf("light", Scenario.Light.class),
                row.code("carrier"),
                row.provenance());
    }

    private static Scenario.Limit limit(Row row) {
        Scenario.LimitKind kind = row.oneOf("kind", Scenario.LimitKind.class);
        boolean counts = kind == Scenario.LimitKind.HOST_HOLD || kind == Scenario.LimitKind.INTAKE;
        if (counts && row.optionalWhole("per_day") == null) {
            row.refuse("per_day", "is missing");
        }
        return new Scenario.Limit(
                row.code("code"),
                kind,
                row.optionalCode("place"),
                row.instant("from"),
                row.optionalInstant("to"),
                row.optionalWhole("per_day"),
                row.yes("carries_over"),
                row.provenance());
    }

    private static Hazard hazard(Row row) {
        int falls = row.whole("falls");
        if (falls < 0 || falls > Hazard.CERTAIN) {
            row.refuse("falls", "must be 0 to " + Hazard.CERTAIN);
        }
        return new Hazard(
                row.optionalCode("place"),
                row.instant("from"),
                row.optionalInstant("to"),
                falls,
                row.optional("follows") == null ? List.of() : row.split("follows", " "),
                row.provenance());
    }

    private static Scenario.CurvePoint curvePoint(Row row) {
        return new Scenario.CurvePoint(row.date("on"), row.whole("moved"), row.whole("tolerance"), row.provenance());
    }
}
