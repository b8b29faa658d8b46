package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what was stated for a plan, each with the field that it is about. */
public final class StatedProblems {

    private static final int MOST_NIGHTS = 90;
    private static final int MOST_ROWS = 500;
    private static final int MOST_FIGURE = 1_000_000;
    private static final int MOST_ROUNDS = 2_000;
    private static final int CERTAIN = 10_000;

    private final Stated stated;
    private final List<Refusal> found = new ArrayList<>();

    private StatedProblems(Stated stated) {
        this.stated = stated;
    }

    /**
     * All problems, in the order of the fields; empty if a question can be built.
     *
     * @param categories those that the campaign has weighed
     */
    public static List<Refusal> of(Stated stated, Set<String> categories) {
        StatedProblems problems = new StatedProblems(stated);
        problems.within(stated.nights(), 1, MOST_NIGHTS, "/nights");
        if (!problems.found.isEmpty()) {
            return List.copyOf(problems.found);
        }
        problems.sites();
        problems.vehicles();
        problems.legs(categories);
        problems.limits();
        problems.sections(categories);
        problems.clearings();
        return List.copyOf(problems.found);
    }

    private void sites() {
        rows("/sites", stated.sites(), Stated.Site::place);
        for (int i = 0; i < stated.sites().size(); i++) {
            Stated.Site site = stated.sites().get(i);
            String at = "/sites/" + i;
            if (site.place().equals(stated.destination())) {
                found.add(Refusal.of("transfer.plan.site-is-destination", "place", site.place())
                        .at(at + "/place"));
            }
            hazards(site, at);
            if (site.capacity() != null) {
                figures(site.capacity(), at + "/capacity");
            }
        }
    }

    private void hazards(Stated.Site site, String at) {
        int[] said = new int[stated.nights() + 1];
        long falls = site.after().falls();
        for (int h = 0; h < site.hazards().size(); h++) {
            Stated.Hazard hazard = site.hazards().get(h);
            String where = at + "/hazards/" + h;
            within(hazard.first(), 1, stated.nights(), where + "/first");
            within(hazard.last(), hazard.first(), stated.nights(), where + "/last");
            chance(hazard.chance(), where + "/chance");
            for (int t = Math.max(1, hazard.first()); t <= Math.min(stated.nights(), hazard.last()); t++) {
                said[t]++;
                falls += hazard.chance().falls();
            }
        }
        for (int t = 1; t <= stated.nights(); t++) {
            if (said[t] != 1) {
                String code = said[t] == 0 ? "transfer.plan.hazard-missing" : "transfer.plan.hazard-twice";
                found.add(Refusal.of(code, "place", site.place(), "night", t).at(at + "/hazards"));
                break;
            }
        }
        chance(site.after(), at + "/after");
        if (falls > CERTAIN) {
            found.add(Refusal.of("transfer.plan.falls-more-than-once", "place", site.place(), "sum", falls)
                    .at(at + "/hazards"));
        }
    }

    private void chance(Stated.Chance chance, String at) {
        within(chance.falls(), 0, CERTAIN, at + "/falls");
        within(chance.escapes(), 0, CERTAIN, at + "/escapes");
        source(chance.source(), at);
    }

    private void vehicles() {
        rows("/vehicles", stated.vehicles(), Stated.Vehicle::type);
        for (int i = 0; i < stated.vehicles().size(); i++) {
            Stated.Vehicle vehicle = stated.vehicles().get(i);
            within(vehicle.seats(), 1, MOST_FIGURE, "/vehicles/" + i + "/seats");
            figures(vehicle.tails(), "/vehicles/" + i + "/tails");
        }
    }

    private void legs(Set<String> categories) {
        rows("/legs", stated.legs(), Stated.Way::leg);
        Set<String> types = new HashSet<>();
        stated.vehicles().forEach(vehicle -> types.add(vehicle.type()));
        for (int i = 0; i < stated.legs().size(); i++) {
            Stated.Way leg = stated.legs().get(i);
            String at = "/legs/" + i;
            if (stated.site(leg.from()).isEmpty()) {
                unknown("place", leg.from(), at + "/from");
            }
            boolean arrives = leg.to().equals(stated.destination());
            if (!arrives
                    && (leg.to().equals(leg.from())
                            || stated.site(leg.to()).filter(Stated.Site::hub).isEmpty())) {
                found.add(Refusal.of("transfer.plan.leads-nowhere", "place", leg.to())
                        .at(at + "/to"));
            }
            if (!types.contains(leg.vehicle())) {
                unknown("vehicle", leg.vehicle(), at + "/vehicle");
            }
            within(leg.sortiesPerTail(), 1, MOST_FIGURE, at + "/sortiesPerTail");
            within(leg.busyNights(), 1, MOST_NIGHTS, at + "/busyNights");
            known(leg.categories(), categories, at + "/categories");
            within(leg.risk(), 0, CERTAIN, at + "/risk");
            source(leg.riskSource(), at + "/riskSource");
            figures(leg.sorties(), at + "/sorties");
        }
    }

    private void limits() {
        figures(stated.intake(), "/intake");
        if (stated.enrolMinutes() != null) {
            figures(stated.enrolMinutes(), "/enrolMinutes");
        }
        if (stated.escorts() != null) {
            figures(stated.escorts(), "/escorts");
        }
        if (stated.convoys() != null) {
            figures(stated.convoys(), "/convoys");
        }
        if (stated.busesPerConvoy() != null) {
            within(stated.busesPerConvoy(), 1, MOST_FIGURE, "/busesPerConvoy");
        }
        if (stated.rounds() != null) {
            within(stated.rounds(), 0, MOST_ROUNDS, "/rounds");
        }
    }

    private void sections(Set<String> categories) {
        List<Stated.Section> sections = stated.sections() == null ? List.of() : List.copyOf(stated.sections());
        if (stated.sections() != null) {
            rows("/sections", stated.sections(), Stated.Section::section);
        }
        for (int i = 0; i < sections.size(); i++) {
            Stated.Section section = sections.get(i);
            known(section.categories(), categories, "/sections/" + i + "/categories");
            figures(section.arrivals(), "/sections/" + i + "/arrivals");
            if (section.lanes() != null && section.lanes().isEmpty()) {
                found.add(Refusal.of("transfer.plan.empty").at("/sections/" + i + "/lanes"));
            }
        }
    }

    private void clearings() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < stated.cleared().size(); i++) {
            Stated.Clearing clearing = stated.cleared().get(i);
            String at = "/clearings/" + i;
            within(clearing.night(), 1, stated.nights(), at + "/night");
            source(clearing.source(), at + "/source");
            if (!codes.add(clearing.code())) {
                found.add(Refusal.of("transfer.plan.twice", "name", clearing.code())
                        .at(at + "/code"));
            }
        }
    }

    private void known(@Nullable List<String> named, Set<String> categories, String at) {
        if (named == null) {
            return;
        }
        if (named.isEmpty()) {
            found.add(Refusal.of("transfer.plan.empty").at(at));
        }
        for (int i = 0; i < named.size(); i++) {
            if (!categories.contains(named.get(i))) {
                unknown("category", named.get(i), at + "/" + i);
            }
        }
    }

    private void unknown(String kind, String name, String at) {
        found.add(Refusal.of("transfer.plan.unknown-" + kind, "name", name).at(at));
    }

    private <T> void rows(String at, List<T> rows, Function<T, String> name) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            found.add(Refusal.of("transfer.plan.rows-out-of-range", "given", rows.size(), "most", MOST_ROWS)
                    .at(at));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!names.add(name.apply(rows.get(i)))) {
                found.add(Refusal.of("transfer.plan.twice", "name", name.apply(rows.get(i)))
                        .at(at + "/" + i));
            }
        }
    }

    private void figures(Stated.Figures figures, String at) {
        if (figures.perNight().size() != stated.nights()) {
            found.add(Refusal.of(
                            "transfer.plan.not-per-night",
                            "given",
                            figures.perNight().size(),
                            "nights",
                            stated.nights())
                    .at(at + "/perNight"));
        }
        for (int i = 0; i < figures.perNight().size(); i++) {
            within(figures.perNight().get(i), 0, MOST_FIGURE, at + "/perNight/" + i);
        }
        source(figures.source(), at + "/source");
    }

    private void source(String source, String at) {
        if (source.isBlank()) {
            found.add(Refusal.of("transfer.plan.no-source").at(at));
        }
    }

    private void within(int value, int least, int most, String at) {
        if (value < least || value > most) {
            found.add(Refusal.of("transfer.plan.out-of-range", "value", value, "least", least, "most", most)
                    .at(at));
        }
    }
}
