package org.amana.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.console.pages.HomeView;
import org.amana.console.pages.MapView;
import org.amana.reference.Place;
import org.amana.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws where people are: a square whose area is how many, broken where most were not seen, a diamond where whereabouts are
 * unknown; solid lines for roads and lines for lifts that are not closed. Plate carrée, true at the middle latitude.
 */
@Component
final class SiteMap {

    private static final int WIDTH = 368;
    private static final int MARGIN = 34;
    private static final double SHOWN_DEGREES = 0.8;
    private static final double LARGEST_SQUARE = 26;
    private static final double SMALLEST_SQUARE = 3;
    private static final int LABEL_HEIGHT = 13;

    private record Site(String place, double longitude, double latitude, int held, int notSeen, boolean unknown) {}

    /** From degrees to the drawing. */
    private record Frame(double west, double north, double perDegree, double squeeze, int height) {

        double x(double longitude) {
            return MARGIN + (longitude - west) * squeeze * perDegree;
        }

        double y(double latitude) {
            return MARGIN / 2.0 + (north - latitude) * perDegree;
        }
    }

    private final Reference reference;
    private final List<List<double[]>> borders = Borders.read();

    SiteMap(Reference reference) {
        this.reference = reference;
    }

    /** Null where no place that anybody is at has a position. */
    @Nullable
    MapView of(List<HomeView.Authority> authorities, List<HomeView.Camp> camps, List<HomeView.Lift> lifts) {
        List<Site> sites = sites(authorities, camps);
        if (sites.isEmpty()) {
            return null;
        }
        Frame frame = frame(sites);
        int largest = sites.stream().mapToInt(Site::held).max().orElse(1);
        return new MapView(
                WIDTH,
                frame.height(),
                borders.stream().map(line -> path(line, frame)).toList(),
                lanes(lifts, frame),
                marks(sites, frame, Math.max(1, largest)));
    }

    private List<Site> sites(List<HomeView.Authority> authorities, List<HomeView.Camp> camps) {
        Map<String, Site> sites = new HashMap<>();
        for (HomeView.Authority authority : authorities) {
            for (HomeView.Line line : authority.lines()) {
                if (!line.lift() && !line.lastCustodian() && line.figures().roll() > 0) {
                    add(
                            sites,
                            line.place(),
                            line.figures().roll(),
                            line.figures().notSeen(),
                            false);
                }
            }
        }
        camps.forEach(camp -> add(sites, camp.place(), camp.unknown(), 0, true));
        return sites.values().stream()
                .sorted(Comparator.comparingInt(Site::held).reversed())
                .toList();
    }

    private void add(Map<String, Site> sites, String code, int people, int notSeen, boolean unknown) {
        Place.@Nullable Position position =
                reference.findPlace(code).map(Place::position).orElse(null);
        if (position != null) {
            sites.merge(
                    code,
                    new Site(code, position.longitude() / 1e6, position.latitude() / 1e6, people, notSeen, unknown),
                    (one, other) -> new Site(
                            code,
                            one.longitude(),
                            one.latitude(),
                            one.held() + other.held(),
                            one.notSeen() + other.notSeen(),
                            one.unknown() || other.unknown()));
        }
    }

    private static Frame frame(List<Site> sites) {
        double west = sites.stream().mapToDouble(Site::longitude).min().orElse(0) - SHOWN_DEGREES / 2;
        double east = sites.stream().mapToDouble(Site::longitude).max().orElse(0) + SHOWN_DEGREES / 2;
        double south = sites.stream().mapToDouble(Site::latitude).min().orElse(0) - SHOWN_DEGREES / 2;
        double north = sites.stream().mapToDouble(Site::latitude).max().orElse(0) + SHOWN_DEGREES / 2;
        double squeeze = Math.cos(Math.toRadians((north + south) / 2));
        double perDegree = (WIDTH - 2.0 * MARGIN) / ((east - west) * squeeze);
        return new Frame(west, north, perDegree, squeeze, (int) (MARGIN + (north - south) * perDegree));
    }

    private static String path(List<double[]> line, Frame frame) {
        StringBuilder path = new StringBuilder();
        for (double[] point : line) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(tenth(frame.x(point[0])))
                    .append(' ')
                    .append(tenth(frame.y(point[1])));
        }
        return path.toString();
    }

    private List<MapView.Lane> lanes(List<HomeView.Lift> lifts, Frame frame) {
        List<MapView.Lane> lanes = new ArrayList<>();
        for (HomeView.Lift lift : lifts) {
            Place.@Nullable Position from = position(lift.origin());
            Place.@Nullable Position to = position(lift.destination());
            if (lift.moving() && from != null && to != null) {
                lanes.add(new MapView.Lane(
                        lift.lift(),
                        path(
                                List.of(
                                        new double[] {from.longitude() / 1e6, from.latitude() / 1e6},
                                        new double[] {to.longitude() / 1e6, to.latitude() / 1e6}),
                                frame)));
            }
        }
        return lanes;
    }

    private Place.@Nullable Position position(String place) {
        return reference.findPlace(place).map(Place::position).orElse(null);
    }

    /** Larger ones are placed first; a label that would stand on another moves down, with a line to its mark. */
    private static List<MapView.Mark> marks(List<Site> sites, Frame frame, int largest) {
        List<MapView.Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Site site : sites) {
            double side = Math.max(SMALLEST_SQUARE, LARGEST_SQUARE * Math.sqrt((double) site.held() / largest));
            double x = frame.x(site.longitude());
            double y = frame.y(site.latitude());
            boolean startsLeft = x > WIDTH / 2.0;
            double labelY = free(taken, startsLeft, y + 4);
            taken.add(new double[] {startsLeft ? 1 : 0, labelY});
            double gap = side / 2 + 4;
            marks.add(new MapView.Mark(
                    site.place(),
                    site.held(),
                    kind(site),
                    tenth(x - side / 2),
                    tenth(y - side / 2),
                    tenth(side),
                    tenth(startsLeft ? x - gap : x + gap),
                    tenth(labelY),
                    startsLeft ? "end" : "start",
                    tenth(x),
                    tenth(y)));
        }
        return marks;
    }

    private static double free(List<double[]> taken, boolean startsLeft, double wanted) {
        double at = wanted;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (double[] other : taken) {
                if (other[0] == (startsLeft ? 1 : 0) && Math.abs(other[1] - at) < LABEL_HEIGHT) {
                    at = other[1] + LABEL_HEIGHT;
                    moved = true;
                }
            }
        }
        return at;
    }

    private static MapView.Kind kind(Site site) {
        if (site.unknown()) {
            return MapView.Kind.UNKNOWN;
        }
        return site.notSeen() * 2 > site.held() ? MapView.Kind.NOT_SEEN : MapView.Kind.HELD;
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
