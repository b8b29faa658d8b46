package org.amana.demo.people;

import java.util.List;

/** The numbers of people: they add up, place by place and over all. */
final class PeopleRules {

    private final Scenario scenario;
    private final List<Problem> problems;

    PeopleRules(Scenario scenario, List<Problem> problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        heldAddUp();
        toMoveAddUp();
        groupsFit();
        nationalitiesAddUp();
        minorsFit();
        campFits();
        incidentsFallInTheWindow();
        incidentsTakePeopleFromSomewhere();
    }

    private void heldAddUp() {
        equal("holdings.csv", "held", scenario.total(Scenario.Group.HELD), scenario.figure("held-at-start"));
        for (int i = 0; i < scenario.holdings().size(); i++) {
            Scenario.Holding holding = scenario.holdings().get(i);
            boolean holds = scenario.places().stream()
                    .anyMatch(p -> p.code().equals(holding.place()) && p.kind().holds());
            if (holding.group() == Scenario.Group.HELD && !holds) {
                refuse("holdings.csv", i, "place", "\"" + holding.place() + "\" is not a site");
            }
        }
    }

    private void toMoveAddUp() {
        int toMove = scenario.figure("to-move");
        equal("holdings.csv", "to-move", scenario.total(Scenario.Group.TO_MOVE), toMove);
        equal(
                "calendar.csv",
                "persons",
                scenario.lifts().stream().mapToInt(Scenario.Lift::persons).sum(),
                toMove);
        equal("calendar.csv", "lift", scenario.lifts().size(), scenario.figure("lifts"));
    }

    private void groupsFit() {
        for (int i = 0; i < scenario.holdings().size(); i++) {
            Scenario.Holding holding = scenario.holdings().get(i);
            int held = scenario.holding(holding.place(), Scenario.Group.HELD);
            int staying = held - scenario.holding(holding.place(), Scenario.Group.TO_MOVE);
            if (holding.group() == Scenario.Group.TO_MOVE && staying < 0) {
                refuse("holdings.csv", i, "persons", "more are to move than are held");
            }
            if (holding.group() == Scenario.Group.MINORS && holding.persons() > staying) {
                refuse("holdings.csv", i, "persons", "more minors than people who stay");
            }
        }
    }

    private void nationalitiesAddUp() {
        int sum = 0;
        int stated = 0;
        for (Scenario.Nationality nationality : scenario.nationalities()) {
            sum += nationality.persons();
            if (!nationality.code().equals(scenario.settings().unstatedNationality())) {
                stated++;
            }
        }
        equal("nationalities.csv", "persons", sum, scenario.figure("to-move"));
        equal("nationalities.csv", "code", stated, scenario.figure("nationalities"));
    }

    private void minorsFit() {
        int firstLift =
                scenario.lifts().isEmpty() ? 0 : scenario.lifts().getFirst().persons();
        if (scenario.figure("minors-to-move") > scenario.figure("to-move") - firstLift) {
            refuse("figures.csv", -1, "minors-to-move", "more than are moved after the first lift");
        }
        if (scenario.figure("first-lift-iraqis") > firstLift) {
            refuse("figures.csv", -1, "first-lift-iraqis", "more than are on the first lift");
        }
    }

    private void campFits() {
        int residents = scenario.total(Scenario.Group.RESIDENTS);
        int households = scenario.total(Scenario.Group.HOUSEHOLDS);
        if (households > residents || (households == 0 && residents > 0)) {
            refuse("holdings.csv", -1, "households", households + " cannot hold " + residents + " residents");
        }
        if (scenario.figure("camp-syrians") + scenario.figure("camp-iraqis") > residents) {
            refuse("figures.csv", -1, "camp-syrians", "with camp-iraqis more than the residents");
        }
    }

    private void incidentsFallInTheWindow() {
        Scenario.Settings settings = scenario.settings();
        for (int i = 0; i < scenario.incidents().size(); i++) {
            Scenario.Incident incident = scenario.incidents().get(i);
            if (incident.at().isBefore(settings.begins()) || incident.at().isAfter(settings.ends())) {
                refuse("incidents.json", i, "at", "is outside the scenario's window");
            }
            if (i > 0 && incident.at().isBefore(scenario.incidents().get(i - 1).at())) {
                refuse("incidents.json", i, "at", "is earlier than the event before it");
            }
            IncidentKind.Effect effect = incident.kind().effect();
            if (effect.touchesSite() && incident.place() == null) {
                refuse("incidents.json", i, "place", "is missing");
            }
            if (effect.touchesLift() && incident.lift() == null) {
                refuse("incidents.json", i, "lift", "is missing");
            }
        }
    }

    private void incidentsTakePeopleFromSomewhere() {
        if (!problems.isEmpty()) {
            return;
        }
        try {
            ClosingAccount account = ClosingAccount.of(scenario);
            equal("incidents.json", "count", account.total(), scenario.figure("held-at-start"));
        } catch (IllegalStateException impossible) {
            refuse("incidents.json", -1, "count", String.valueOf(impossible.getMessage()));
        }
    }

    private void equal(String file, String field, int found, int wanted) {
        if (found != wanted) {
            refuse(file, -1, field, "comes to " + found + ", the scenario's figure is " + wanted);
        }
    }

    private void refuse(String file, int index, String field, String message) {
        problems.add(Problems.at(file, index, field, message));
    }
}
