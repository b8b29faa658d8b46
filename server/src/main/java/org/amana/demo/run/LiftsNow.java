package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.api.AmanaClient;

/** What the transfer desk says of all lifts. */
record LiftsNow(List<Summary> lifts, AmanaClient cell) {

    private static final String BALANCED = "CLOSED_BALANCED";
    private static final String IN_DISAGREEMENT = "CLOSED_IN_DISAGREEMENT";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Summary(String lift, LocalDate night, String state) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CloseOut(int version, boolean balanced, Map<String, Integer> figures, int sent, int received) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Whole(List<CloseOut> closeOuts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Override(String gate, String code) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Overrides(int agreed, List<Override> overrides) {}

    static LiftsNow of(Crew crew) {
        AmanaClient cell = crew.cell(Post.CELL);
        return new LiftsNow(cell.list("/api/v1/lifts?limit=500", Summary.class), cell);
    }

    long departed(LocalDate night) {
        return lifts.stream()
                .filter(lift -> lift.night().equals(night))
                .filter(lift -> !List.of("PLANNED", "OFFERED", "FROZEN", "LOADING", "ABORTED")
                        .contains(lift.state()))
                .count();
    }

    long balanced() {
        return lifts.stream().filter(lift -> lift.state().equals(BALANCED)).count();
    }

    List<String> inDisagreement() {
        return lifts.stream()
                .filter(lift -> lift.state().equals(IN_DISAGREEMENT))
                .map(Summary::lift)
                .toList();
    }

    List<Summary> open() {
        List<Summary> open = new ArrayList<>(lifts);
        open.removeIf(lift -> List.of(BALANCED, IN_DISAGREEMENT, "ABORTED").contains(lift.state()));
        return open;
    }

    /** How many are balanced now, and were closed in disagreement before. */
    long settledLater() {
        return lifts.stream()
                .filter(lift -> lift.state().equals(BALANCED))
                .filter(lift -> closeOuts(lift.lift()).stream().anyMatch(one -> !one.balanced()))
                .count();
    }

    private List<CloseOut> closeOuts(String lift) {
        return cell.get("/api/v1/lifts/" + lift, Whole.class).closeOuts();
    }

    /** The last close-out of a lift. */
    CloseOut closeOut(String lift) {
        return closeOuts(lift).stream()
                .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier)
                .orElseThrow(() -> new IllegalStateException(lift + " has no close-out"));
    }

    /** How many overrides two people agreed on, by gate. */
    Map<String, Integer> overrides() {
        Map<String, Integer> gates = new TreeMap<>();
        cell.get("/api/v1/overrides", Overrides.class)
                .overrides()
                .forEach(one -> gates.merge(one.gate(), 1, Integer::sum));
        return gates;
    }
}
