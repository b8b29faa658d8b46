package org.amana.demo.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold between the files of a scenario: every code is known and stands once, every source exists. */
final class ScenarioRules {

    private final Scenario scenario;
    private final List<Problem> problems;
    private final Set<String> parties;
    private final Set<String> places;

    ScenarioRules(Scenario scenario, List<Problem> problems) {
        this.scenario = scenario;
        this.problems = problems;
        this.parties = codes(scenario.parties(), Scenario.Party::code);
        this.places = codes(scenario.places(), Scenario.Place::code);
    }

    /** Looks at codes first; sums over wrong codes would only repeat the same news. */
    void check() {
        codesStandOnce();
        sourcesExist();
        placesAndPartiesAreKnown();
        conveyancesAndLanesAreKnown();
        liftsAreKnown();
        incidentsAreKnown();
        nationalitiesAreKnown();
        if (problems.isEmpty()) {
            new PeopleRules(scenario, problems).check();
            new MoveRules(scenario, problems).check();
        }
    }

    private static <T> Set<String> codes(List<T> rows, Function<T, String> code) {
        return rows.stream().map(code).collect(Collectors.toSet());
    }

    private void codesStandOnce() {
        once("sources.csv", "id", scenario.sources(), Scenario.Source::id);
        once("parties.csv", "code", scenario.parties(), Scenario.Party::code);
        once("places.csv", "code", scenario.places(), Scenario.Place::code);
        once("aliases.csv", "alias", scenario.aliases(), Scenario.Alias::alias);
        once("holdings.csv", "group", scenario.holdings(), h -> h.place() + " " + h.group());
        once("conveyance-kinds.csv", "code", scenario.conveyanceKinds(), Scenario.ConveyanceKind::code);
        once("conveyances.csv", "tail", scenario.conveyances(), Scenario.Conveyance::tail);
        once("lanes.csv", "code", scenario.lanes(), Scenario.Lane::code);
        once("limits.csv", "code", scenario.limits(), Scenario.Limit::code);
        once("calendar.csv", "lift", scenario.lifts(), Scenario.Lift::code);
        once("claims.csv", "code", scenario.claims(), Scenario.Claim::code);
        once("nationalities.csv", "code", scenario.nationalities(), Scenario.Nationality::code);
        once("incidents.json", "code", scenario.incidents(), Scenario.Incident::code);
        once("lists.json", "file", scenario.lists(), ListSpec::file);
    }

    private <T> void once(String file, String field, List<T> rows, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!seen.add(code.apply(rows.get(i)))) {
                refuse(file, i, field, "\"" + code.apply(rows.get(i)) + "\" stands twice");
            }
        }
    }

    private void sourcesExist() {
        sourced("parties.csv", scenario.parties(), Scenario.Party::provenance);
        sourced("places.csv", scenario.places(), Scenario.Place::provenance);
        sourced("aliases.csv", scenario.aliases(), Scenario.Alias::provenance);
        sourced("control.csv", scenario.controls(), Scenario.Control::provenance);
        sourced("holdings.csv", scenario.holdings(), Scenario.Holding::provenance);
        sourced("capacity.csv", scenario.capacities(), Scenario.Capacity::provenance);
        sourced("clearing.csv", scenario.clearings(), Scenario.Clearing::provenance);
        sourced("conveyance-kinds.csv", scenario.conveyanceKinds(), Scenario.ConveyanceKind::provenance);
        sourced("conveyances.csv", scenario.conveyances(), Scenario.Conveyance::provenance);
        sourced("lanes.csv", scenario.lanes(), Scenario.Lane::provenance);
        sourced("limits.csv", scenario.limits(), Scenario.Limit::provenance);
        sourced("hazards.csv", scenario.hazards(), Hazard::provenance);
        Set<String> published = codes(scenario.sources(), Scenario.Source::id);
        for (int i = 0; i < scenario.hazards().size(); i++) {
            for (String source : scenario.hazards().get(i).follows()) {
                known("hazards.csv", i, "follows", source, published);
            }
        }
        sourced("calendar.csv", scenario.lifts(), Scenario.Lift::provenance);
        sourced("curve.csv", scenario.curve(), Scenario.CurvePoint::provenance);
        sourced("claims.csv", scenario.claims(), Scenario.Claim::provenance);
        sourced("nationalities.csv", scenario.nationalities(), Scenario.Nationality::provenance);
        sourced("nationality-claims.csv", scenario.nationalityClaims(), Scenario.NationalityClaim::provenance);
        sourced("figures.csv", List.copyOf(scenario.figures().values()), Scenario.Figure::provenance);
        sourced("incidents.json", scenario.incidents(), Scenario.Incident::provenance);
        sourced("lists.json", scenario.lists(), ListSpec::provenance);
    }

    private <T> void sourced(String file, List<T> rows, Function<T, Provenance> provenance) {
        Set<String> sources = codes(scenario.sources(), Scenario.Source::id);
        for (int i = 0; i < rows.size(); i++) {
            for (String source : provenance.apply(rows.get(i)).sources()) {
                known(file, i, "source", source, sources);
            }
        }
    }

    private void placesAndPartiesAreKnown() {
        place("aliases.csv", scenario.aliases(), Scenario.Alias::place);
        place("control.csv", scenario.controls(), Scenario.Control::place);
        party("control.csv", scenario.controls(), Scenario.Control::party);
        place("holdings.csv", scenario.holdings(), Scenario.Holding::place);
        place("capacity.csv", scenario.capacities(), Scenario.Capacity::place);
        place("clearing.csv", scenario.clearings(), Scenario.Clearing::place);
        place("clearing.csv", scenario.clearings(), Scenario.Clearing::to);
        place("limits.csv", scenario.limits(), Scenario.Limit::place);
        place("hazards.csv", scenario.hazards(), Hazard::place);
        place("claims.csv", scenario.claims(), Scenario.Claim::place);
        party("claims.csv", scenario.claims(), Scenario.Claim::party);
        party("lists.json", scenario.lists(), ListSpec::party);
        known("scenario.json", -1, "holder", scenario.settings().holder(), parties);
        known("scenario.json", -1, "receiver", scenario.settings().receiver(), places);
    }

    private void conveyancesAndLanesAreKnown() {
        Set<String> kinds = codes(scenario.conveyanceKinds(), Scenario.ConveyanceKind::code);
        for (int i = 0; i < scenario.conveyances().size(); i++) {
            known("conveyances.csv", i, "kind", scenario.conveyances().get(i).kind(), kinds);
        }
        party("conveyances.csv", scenario.conveyances(), Scenario.Conveyance::carrier);
        place("lanes.csv", scenario.lanes(), Scenario.Lane::from);
        place("lanes.csv", scenario.lanes(), Scenario.Lane::to);
        party("lanes.csv", scenario.lanes(), Scenario.Lane::carrier);
    }

    private void liftsAreKnown() {
        Set<String> lanes = codes(scenario.lanes(), Scenario.Lane::code);
        Set<String> tails = codes(scenario.conveyances(), Scenario.Conveyance::tail);
        for (int i = 0; i < scenario.lifts().size(); i++) {
            Scenario.Lift lift = scenario.lifts().get(i);
            known("calendar.csv", i, "lane", lift.lane(), lanes);
            known("calendar.csv", i, "to", lift.to(), places);
            for (String tail : lift.conveyances()) {
                known("calendar.csv", i, "conveyances", tail, tails);
            }
            originsAreKnown(lift);
        }
    }

    /** Origins are kept with their lift, so a problem names the lift in place of the row. */
    private void originsAreKnown(Scenario.Lift lift) {
        Set<String> sources = codes(scenario.sources(), Scenario.Source::id);
        for (Scenario.Origin origin : lift.origins()) {
            known("calendar-origins.csv", -1, "place of " + lift.code(), origin.place(), places);
            for (String source : origin.provenance().sources()) {
                known("calendar-origins.csv", -1, "source of " + lift.code(), source, sources);
            }
        }
    }

    private void incidentsAreKnown() {
        Set<String> lifts = codes(scenario.lifts(), Scenario.Lift::code);
        Map<String, Integer> earlier = new HashMap<>();
        for (int i = 0; i < scenario.incidents().size(); i++) {
            Scenario.Incident incident = scenario.incidents().get(i);
            if (incident.lift() != null) {
                known("incidents.json", i, "lift", incident.lift(), lifts);
            }
            String follows = incident.follows();
            if (follows != null) {
                known("incidents.json", i, "follows", follows, earlier.keySet());
                if (incident.count() > earlier.getOrDefault(follows, Integer.MAX_VALUE)) {
                    refuse("incidents.json", i, "count", "is more than in the event that it follows");
                }
            }
            earlier.put(incident.code(), incident.count());
        }
        place("incidents.json", scenario.incidents(), Scenario.Incident::place);
        place("incidents.json", scenario.incidents(), Scenario.Incident::to);
        party("incidents.json", scenario.incidents(), Scenario.Incident::party);
    }

    private void nationalitiesAreKnown() {
        Set<String> nationalities = codes(scenario.nationalities(), Scenario.Nationality::code);
        Set<String> given = codes(
                scenario.names().given().stream().filter(g -> g.sex() == Sex.M).toList(), NameTokens.Given::culture);
        Set<String> families = codes(scenario.names().families(), NameTokens.Family::culture);
        for (int i = 0; i < scenario.nationalities().size(); i++) {
            String culture = scenario.nationalities().get(i).culture();
            if (!given.contains(culture) || !families.contains(culture)) {
                refuse("nationalities.csv", i, "culture", "\"" + culture + "\" has no names");
            }
        }
        for (int i = 0; i < scenario.nationalityClaims().size(); i++) {
            String code = scenario.nationalityClaims().get(i).nationality();
            if (code != null) {
                known("nationality-claims.csv", i, "nationality", code, nationalities);
            }
        }
        known("scenario.json", -1, "homeNationality", scenario.settings().homeNationality(), nationalities);
    }

    private <T> void place(String file, List<T> rows, Function<T, @Nullable String> place) {
        for (int i = 0; i < rows.size(); i++) {
            String code = place.apply(rows.get(i));
            if (code != null) {
                known(file, i, "place", code, places);
            }
        }
    }

    private <T> void party(String file, List<T> rows, Function<T, @Nullable String> party) {
        for (int i = 0; i < rows.size(); i++) {
            String code = party.apply(rows.get(i));
            if (code != null) {
                known(file, i, "party", code, parties);
            }
        }
    }

    private void known(String file, int index, String field, String code, Set<String> all) {
        if (!all.contains(code)) {
            refuse(file, index, field, "\"" + code + "\" is not known");
        }
    }

    private void refuse(String file, int index, String field, String message) {
        problems.add(Problems.at(file, index, field, message));
    }
}
