package org.amana.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amana.console.pages.HomeView;
import org.amana.console.pages.MapView;
import org.amana.reference.Place;
import org.amana.reference.Reference;
import org.amana.transfer.LiftBoard;
import org.amana.transfer.WayBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws where people are: a square whose area is how many, broken where most were not seen, a diamond where whereabouts are
 * unknown; for lifts under way a triangle on their way, solid where they go by road and dashed by air. Plate carrée, true at the
 * middle latitude.
 */
@Component
final class SiteMap {

    private static final int WIDTH = 368;
    private static final int MARGIN = 34;
    private static final double SHOWN_DEGREES = 0.8;
    private static final double LARGEST_SQUARE = 26;
    private static final double SMALLEST_SQUARE = 3;
    private static final double TRIANGLE = 11;
    private static final double CROSS = 9;
    private static final int LABEL_HEIGHT = 13;

    private record Site(String place, double longitude, double latitude, int people, MapView.Kind kind, double side) {

        Site(String place, double longitude, double latitude, int held, int notSeen, boolean unknown, int largest) {
            this(
                    place,
                    longitude,
                    latitude,
                    held,
                    kind(held, notSeen, unknown),
                    Math.max(SMALLEST_SQUARE, LARGEST_SQUARE * Math.sqrt((double) held / largest)));
        }

        private static MapView.Kind kind(int held, int notSeen, boolean unknown) {
            if (unknown) {
                return MapView.Kind.UNKNOWN;
            }
            return notSeen * 2 > held ? MapView.Kind.NOT_SEEN : MapView.Kind.HELD;
        }
    }

    private record People(int held, int notSeen, boolean unknown) {

        People and(People other) {
            return new People(held + other.held, notSeen + other.notSeen, unknown || other.unknown);
        }
    }

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

    /**
     * Null where no place that anybody is at has a position.
     *
     * @param legs of lifts that are under way
     * @param closed ways that nobody is to take
     */
    @Nullable
    MapView of(
            List<HomeView.Authority> authorities,
            List<HomeView.Camp> camps,
            List<HomeView.Lift> lifts,
            List<LiftBoard.Leg> legs,
            List<WayBoard.Way> closed) {
        List<Site> sites = sites(authorities, camps);
        if (sites.isEmpty()) {
            return null;
        }
        Frame frame = frame(sites);
        List<Site> all = new ArrayList<>(sites);
        all.addAll(underWay(lifts));
        return new MapView(
                WIDTH,
                frame.height(),
                borders.stream().map(line -> path(line, frame)).toList(),
                lanes(lifts, legs, frame),
                closed.stream().flatMap(way -> crossing(way, frame).stream()).toList(),
                marks(all, frame));
    }

    private List<Site> sites(List<HomeView.Authority> authorities, List<HomeView.Camp> camps) {
        Map<String, People> people = new HashMap<>();
        for (HomeView.Authority authority : authorities) {
            for (HomeView.Line line : authority.lines()) {
                if (!line.lift() && !line.lastCustodian() && line.figures().roll() > 0) {
                    HomeView.Figures figures = line.figures();
                    people.merge(line.place(), new People(figures.roll(), figures.notSeen(), false), People::and);
                }
            }
        }
        camps.forEach(camp -> people.merge(camp.place(), new People(camp.unknown(), 0, true), People::and));
        int largest = people.entrySet().stream()
                .filter(entry -> position(entry.getKey()) != null)
                .mapToInt(entry -> entry.getValue().held())
                .max()
                .orElse(1);
        List<Site> sites = new ArrayList<>();
        people.forEach((code, there) -> {
            Place.@Nullable Position position = position(code);
            if (position != null) {
                sites.add(new Site(
                        code,
                        position.longitude() / 1e6,
                        position.latitude() / 1e6,
                        there.held(),
                        there.notSeen(),
                        there.unknown(),
                        Math.max(1, largest)));
            }
        });
        sites.sort(Comparator.comparingInt(Site::people).reversed().thenComparing(Site::place));
        return sites;
    }

    /** Lifts under way stand in the middle of their way: where they are between is not known. */
    private List<Site> underWay(List<HomeView.Lift> lifts) {
        List<Site> sites = new ArrayList<>();
        for (HomeView.Lift lift : lifts) {
            Place.@Nullable Position from = position(lift.origin());
            Place.@Nullable Position to = position(lift.destination());
            if (lift.moving() && from != null && to != null) {
                sites.add(new Site(
                        lift.lift(),
                        (from.longitude() + to.longitude()) / 2e6,
                        (from.latitude() + to.latitude()) / 2e6,
                        lift.aboard(),
                        MapView.Kind.MOVING,
                        TRIANGLE));
            }
        }
        return sites;
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

    private List<MapView.Lane> lanes(List<HomeView.Lift> lifts, List<LiftBoard.Leg> legs, Frame frame) {
        Set<String> moving = lifts.stream()
                .filter(HomeView.Lift::moving)
                .map(HomeView.Lift::lift)
                .collect(Collectors.toSet());
        List<MapView.Lane> lanes = new ArrayList<>();
        for (LiftBoard.Leg leg : legs) {
            Place.@Nullable Position from = position(leg.origin());
            Place.@Nullable Position to = position(leg.destination());
            if (moving.contains(leg.lift()) && from != null && to != null) {
                double[] begins = {from.longitude() / 1e6, from.latitude() / 1e6};
                double[] ends = {to.longitude() / 1e6, to.latitude() / 1e6};
                lanes.add(new MapView.Lane(
                        leg.lift(),
                        leg.road(),
                        path(List.of(begins, ends), frame),
                        degrees(begins[0], begins[1]) + ' ' + degrees(ends[0], ends[1])));
            }
        }
        return lanes;
    }

    private Optional<MapView.Closed> crossing(WayBoard.Way way, Frame frame) {
        Place.@Nullable Position from = position(way.origin());
        Place.@Nullable Position to = position(way.destination());
        if (from == null || to == null) {
            return Optional.empty();
        }
        double longitude = (from.longitude() + to.longitude()) / 2e6;
        double latitude = (from.latitude() + to.latitude()) / 2e6;
        return Optional.of(new MapView.Closed(
                way.origin(),
                way.destination(),
                degrees(longitude, latitude),
                tenth(CROSS),
                tenth(frame.x(longitude) - CROSS / 2),
                tenth(frame.y(latitude) - CROSS / 2)));
    }

    private static String degrees(double longitude, double latitude) {
        return String.format(Locale.ROOT, "%.4f,%.4f", longitude, latitude);
    }

    private Place.@Nullable Position position(String place) {
        return reference.findPlace(place).map(Place::position).orElse(null);
    }

    /** Larger ones are placed first; a label that would stand on another moves down, with a line to its mark. */
    private static List<MapView.Mark> marks(List<Site> sites, Frame frame) {
        List<MapView.Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Site site : sites) {
            double side = site.side();
            double x = frame.x(site.longitude());
            double y = frame.y(site.latitude());
            boolean startsLeft = x > WIDTH / 2.0;
            double labelY = free(taken, startsLeft, y + 4);
            taken.add(new double[] {startsLeft ? 1 : 0, labelY});
            double gap = side / 2 + 4;
            marks.add(new MapView.Mark(
                    site.place(),
                    degrees(site.longitude(), site.latitude()),
                    site.people(),
                    site.kind(),
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

    /** The highest free height from {@code wanted} on down: going through the taken ones by height, one pass finds it. */
    static double free(List<double[]> taken, boolean startsLeft, double wanted) {
        double at = wanted;
        for (double[] other : taken.stream()
                .filter(one -> one[0] == (startsLeft ? 1 : 0))
                .sorted(Comparator.comparingDouble(one -> one[1]))
                .toList()) {
            if (other[1] > at - LABEL_HEIGHT && other[1] < at + LABEL_HEIGHT) {
                at = other[1] + LABEL_HEIGHT;
            }
        }
        return at;
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
