package org.amana.register;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.reference.PlaceKind;
import org.amana.register.pages.Asked;
import org.amana.register.pages.PlacesView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts all places with their figures together, or those of one authority. */
@Component
final class PlaceTable {

    /** A place is to be counted every day. */
    private static final Duration COUNT_HOLDS = Duration.ofHours(24);

    private static final String DIFFER = """
            select about, count(*) as open from discrepancy
            where opened <= :now and (resolved is null or resolved > :now) and about like 'place:%'
            group by about
            """;

    private record Read(
            Instant at, SeenNow.Observed observed, Map<String, Integer> differ, Map<String, PlaceKind> kinds) {}

    private final SeenNow seen;
    private final PlaceList places;
    private final Discrepancies discrepancies;

    PlaceTable(SeenNow seen, PlaceList places, Discrepancies discrepancies) {
        this.seen = seen;
        this.places = places;
        this.discrepancies = discrepancies;
    }

    /** @param party whose places alone, null for all; then places where nobody is are listed too */
    PlacesView of(JdbcClient database, Asked asked, @Nullable String party) {
        Moment moment = new Moment(asked.at(), asked.knownAt());
        List<PlacesView.Where> all = places.all(database);
        Map<String, PlaceKind> kinds = new HashMap<>();
        all.forEach(place -> kinds.put(place.code(), place.kind()));
        Read read = new Read(asked.at(), seen.of(database, moment), differ(database, moment.knownAt()), kinds);
        List<PlacesView.Line> lines = new ArrayList<>();
        Set<String> peopled = new HashSet<>();
        for (NumberNow.Line line : read.observed().table().lines()) {
            @Nullable String place = line.place();
            if (place != null && (party == null || party.equals(line.authority()))) {
                peopled.add(place);
                lines.add(line(line, place, read));
            }
        }
        if (party == null) {
            all.stream()
                    .filter(place -> !peopled.contains(place.code()) && keepsPeople(place.kind()))
                    .forEach(place -> lines.add(nobodyAt(place.code(), read)));
        }
        return new PlacesView(
                asked, party, groups(lines, kinds), sum(lines), lost(read.observed(), party), owed(database, moment));
    }

    private static boolean keepsPeople(PlaceKind kind) {
        return kind == PlaceKind.PRISON || kind == PlaceKind.CAMP || kind == PlaceKind.HUB;
    }

    private static Map<String, Integer> differ(JdbcClient database, Instant known) {
        Map<String, Integer> open = new HashMap<>();
        database.sql(DIFFER).param("now", known.atOffset(ZoneOffset.UTC)).query(row -> {
            open.put(row.getString("about").substring("place:".length()), row.getInt("open"));
        });
        return open;
    }

    private static PlacesView.Line line(NumberNow.Line line, String place, Read read) {
        SeenNow.Seen saw =
                read.observed().seen().getOrDefault(new SeenNow.Where(line.authority(), place), new SeenNow.Seen(0, 0));
        int accompanying = line.byKind().getOrDefault(AccountKind.ACCOMPANYING, 0);
        return line(
                place,
                line.authority(),
                line.persons() - line.absent() - accompanying,
                accompanying,
                line.absent(),
                saw,
                !line.inTransit(),
                read);
    }

    private static PlacesView.Line nobodyAt(String place, Read read) {
        return line(place, null, 0, 0, 0, new SeenNow.Seen(0, 0), false, read);
    }

    private static PlacesView.Line line(
            String place,
            @Nullable String authority,
            int present,
            int accompanying,
            int absent,
            SeenNow.Seen saw,
            boolean toBeCounted,
            Read read) {
        SeenNow.@Nullable LastCount count = read.observed().counts().get(place);
        boolean old = count == null || count.taken().plus(COUNT_HOLDS).isBefore(read.at());
        return new PlacesView.Line(
                place,
                authority,
                present,
                accompanying,
                absent,
                present + accompanying + absent,
                saw.seen(),
                saw.notSeen(),
                read.observed().strangers().getOrDefault(place, 0),
                count == null ? null : count.taken(),
                count == null ? null : count.kind(),
                count != null && count.byTwo(),
                toBeCounted && old,
                read.differ().getOrDefault(place, 0));
    }

    private static List<PlacesView.Group> groups(List<PlacesView.Line> lines, Map<String, PlaceKind> kinds) {
        List<PlacesView.Group> groups = new ArrayList<>();
        for (PlaceKind kind : PlaceKind.values()) {
            add(
                    groups,
                    kind,
                    lines.stream()
                            .filter(line -> kinds.get(line.place()) == kind)
                            .toList());
        }
        add(
                groups,
                null,
                lines.stream().filter(line -> !kinds.containsKey(line.place())).toList());
        return groups;
    }

    private static void add(List<PlacesView.Group> groups, @Nullable PlaceKind kind, List<PlacesView.Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new PlacesView.Group(
                    kind,
                    lines.stream()
                            .sorted(Comparator.comparingInt(PlacesView.Line::roll)
                                    .reversed()
                                    .thenComparing(PlacesView.Line::place))
                            .toList()));
        }
    }

    private static PlacesView.Line sum(List<PlacesView.Line> lines) {
        int[] sums = new int[8];
        for (PlacesView.Line line : lines) {
            int[] figures = {
                line.present(),
                line.accompanying(),
                line.absent(),
                line.roll(),
                line.seen(),
                line.notSeen(),
                line.strangers(),
                line.discrepancies()
            };
            for (int i = 0; i < sums.length; i++) {
                sums[i] += figures[i];
            }
        }
        return new PlacesView.Line(
                "", null, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], null, null, false, false,
                sums[7]);
    }

    private static List<PlacesView.Lost> lost(SeenNow.Observed observed, @Nullable String party) {
        return observed.lost().stream()
                .filter(some -> party == null || party.equals(some.authority()))
                .map(some -> new PlacesView.Lost(some.authority(), some.place(), some.resident(), some.persons()))
                .toList();
    }

    private List<PlacesView.Owed> owed(JdbcClient database, Moment moment) {
        return discrepancies.byOwner(database, moment.knownAt()).stream()
                .map(owed -> new PlacesView.Owed(owed.owner(), owed.open(), owed.overdue(), owed.nextDue()))
                .toList();
    }
}
