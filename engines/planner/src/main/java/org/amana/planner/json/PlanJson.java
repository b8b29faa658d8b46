package org.amana.planner.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amana.planner.Escorts;
import org.amana.planner.Load;
import org.amana.planner.Manifest;
import org.amana.planner.Mission;
import org.amana.planner.NamedMission;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;
import org.amana.planner.Problem;

/** The formats of plans, people and manifests. */
final class PlanJson {

    static final String PLAN = "planner-plan/1";
    static final String PEOPLE = "planner-people/1";
    static final String MANIFEST = "planner-manifest/1";

    private PlanJson() {}

    static Plan readPlan(JsonObject o) {
        Formats.expect(o, PLAN);
        return new Plan(o.textOr("instance", "unnamed"), o.objects("missions", PlanJson::mission));
    }

    private static Mission mission(JsonObject o) {
        return new Mission(
                o.integer("night"),
                o.text("leg"),
                o.text("segregation"),
                o.objects("load", l -> new Load(l.text("category"), l.text("gate"), l.integer("count"))));
    }

    static PeopleList readPeople(JsonObject o) {
        o.textOr("format", PEOPLE);
        o.textOr("instance", "unnamed");
        return new PeopleList(
                o.objects("people", PlanJson::person),
                o.textLists("keepApart"),
                o.has("together") ? o.textLists("together") : List.of());
    }

    private static PersonHeld person(JsonObject o) {
        return new PersonHeld(o.text("id"), o.text("node"), o.text("category"), o.text("gate"));
    }

    static Manifest readManifest(JsonObject o) {
        o.textOr("format", MANIFEST);
        o.textOr("instance", "unnamed");
        return new Manifest(o.objects("missions", PlanJson::named));
    }

    /** Escorts are a field of ours: a manifest of somebody else need not have it. */
    private static NamedMission named(JsonObject o) {
        return new NamedMission(
                o.integer("night"),
                o.text("leg"),
                o.text("segregation"),
                o.texts("people"),
                o.has("escorts") ? o.object("escorts", PlanJson::escorts) : null);
    }

    private static Escorts escorts(JsonObject o) {
        return new Escorts(
                o.integer("needed"),
                o.objects(
                        "shares",
                        s -> new Escorts.Share(s.text("category"), s.integer("people"), s.number("escorts"))));
    }

    static List<Problem> problems(PeopleList people) {
        List<Problem> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < people.people().size(); i++) {
            String id = people.people().get(i).id();
            if (!ids.add(id)) {
                found.add(new Problem("$.people[" + i + "]", "\"" + id + "\" stands there twice"));
            }
        }
        groups(found, ids, "$.keepApart", people.keepApart());
        groups(found, ids, "$.together", people.together());
        return found;
    }

    private static void groups(List<Problem> found, Set<String> ids, String field, List<List<String>> groups) {
        for (int g = 0; g < groups.size(); g++) {
            Set<String> group = new HashSet<>();
            for (String id : groups.get(g)) {
                String at = field + "[" + g + "]";
                if (!ids.contains(id)) {
                    found.add(new Problem(at, "unknown person \"" + id + "\""));
                }
                if (!group.add(id)) {
                    found.add(new Problem(at, "\"" + id + "\" stands there twice"));
                }
            }
        }
    }

    static String write(Plan plan) {
        return file(PLAN, "\"instance\":" + PlannerJson.row(plan.instance()) + ",\n", "missions", plan.missions());
    }

    static String write(Manifest manifest) {
        return file(MANIFEST, "", "missions", manifest.missions());
    }

    static String write(PeopleList people) {
        String groups = "\"keepApart\":" + PlannerJson.rows(people.keepApart()) + ",\n";
        return file(PEOPLE, groups, "people", people.people());
    }

    private static String file(String format, String middle, String field, List<?> rows) {
        return "{\n\"format\":" + PlannerJson.row(format) + ",\n" + middle + "\"" + field + "\":"
                + PlannerJson.rows(rows) + "\n}\n";
    }
}
