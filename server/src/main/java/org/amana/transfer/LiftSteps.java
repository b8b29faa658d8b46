package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;

/** How far a lift has come, step by step. */
final class LiftSteps {

    /** What the kinds of the desk's facts begin with. */
    private static final String DESK = "transfer.";

    private static final List<String> WORDS = List.of("frozen", "loaded", "departed", "landed", "reception", "closed");

    private LiftSteps() {}

    static List<LiftView.Step> of(LiftState state, LiftViews.Whole whole) {
        int now = switch (state) {
            case PLANNED, OFFERED, ABORTED -> 0;
            case FROZEN, LOADING -> 1;
            case DEPARTED -> 3;
            case ARRIVED -> 4;
            case HANDED_OVER -> 5;
            case CLOSED_BALANCED, CLOSED_IN_DISAGREEMENT -> WORDS.size();
        };
        return java.util.stream.IntStream.range(0, WORDS.size())
                .mapToObj(i -> step(whole, WORDS.get(i), i < now ? "past" : i == now ? "now" : "to-come"))
                .toList();
    }

    private static LiftView.Step step(LiftViews.Whole whole, String word, String place) {
        @Nullable Integer done = null;
        @Nullable Integer of = null;
        if (place.equals("now") && word.equals("loaded")) {
            done = count(whole, line -> !line.loading().equals("OPEN") && listed(line));
            of = count(whole, LiftSteps::listed);
        } else if (place.equals("now") && word.equals("reception")) {
            done = count(whole, line -> line.ending() != null);
            of = count(whole, line -> line.loading().equals("BOARDED"));
        }
        return new LiftView.Step(word, place, place.equals("past") ? at(whole, word) : null, done, of);
    }

    private static boolean listed(LiftViews.ManifestLine line) {
        return line.origin().equals("FROZEN") || line.origin().equals("LATE_ADD");
    }

    private static int count(LiftViews.Whole whole, Predicate<LiftViews.ManifestLine> which) {
        return (int) whole.lines().stream().filter(which).count();
    }

    private static @Nullable Instant at(LiftViews.Whole whole, String word) {
        return switch (word) {
            case "frozen" -> first(whole, "transfer.manifest-frozen");
            case "loaded" -> last(whole, DESK + "lines-loaded");
            case "departed" -> first(whole, DESK + "lift-departed");
            case "landed" -> last(whole, DESK + "lift-arrived");
            case "reception" -> last(whole, DESK + "lines-ended");
            default ->
                whole.closeOuts().stream()
                        .map(LiftViews.CloseOut::closed)
                        .filter(java.util.Objects::nonNull)
                        .reduce(null, (one, next) -> next);
        };
    }

    private static @Nullable Instant first(LiftViews.Whole whole, String kind) {
        return whole.events().stream()
                .filter(event -> event.kind().equals(kind))
                .map(LiftViews.Event::recorded)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant last(LiftViews.Whole whole, String kind) {
        @Nullable Instant last = null;
        for (LiftViews.Event event : whole.events()) {
            last = event.kind().equals(kind) ? event.recorded() : last;
        }
        return last;
    }
}
