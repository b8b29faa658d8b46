package org.amana.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is released singles nobody out, and still adds up. */
class ReleasingProperties {

    private static final int PLACES = 3;

    private static List<Releasing.Line> lines(List<Integer> figures) {
        List<Releasing.Line> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            String place = i % PLACES == 0 ? null : "place-" + i;
            lines.add(new Releasing.Line("party-" + i / PLACES, place, figures.get(i)));
        }
        return lines;
    }

    @Property
    void noLineIsSmallAndNobodyIsLeftOut(@ForAll @Size(max = 15) List<@IntRange(max = 40) Integer> figures) {
        List<Releasing.Line> before = lines(figures);
        List<Releasing.Line> released = Releasing.of(before);
        assertThat(released).allMatch(line -> line.persons() >= Releasing.FEWEST);
        assertThat(Releasing.sum(released))
                .isEqualTo(Releasing.sum(before) < Releasing.FEWEST ? 0 : Releasing.sum(before));
    }

    /** Whoever knows all of an authority's people must not learn a small figure by subtracting what is named. */
    @Property
    void whatIsNamedIsAsItWas(@ForAll @Size(max = 15) List<@IntRange(max = 40) Integer> figures) {
        List<Releasing.Line> before = lines(figures);
        for (Releasing.Line line : Releasing.of(before)) {
            if (line.place() != null) {
                assertThat(before).contains(line);
            }
        }
        assertThat(Releasing.of(before).stream()
                        .filter(line -> line.place() == null)
                        .map(line -> Objects.requireNonNullElse(line.authority(), "others"))
                        .collect(Collectors.groupingBy(authority -> authority, Collectors.counting()))
                        .values())
                .allMatch(times -> times == 1);
    }
}
