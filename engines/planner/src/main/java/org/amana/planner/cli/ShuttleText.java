package org.amana.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.amana.planner.Problem;
import org.amana.planner.json.BadInput;
import org.amana.planner.shuttle.Shuttle;
import org.amana.planner.shuttle.ShuttlePlan;

/**
 * Reads shuttles as whole numbers in the order that published sets of the bus evacuation problem have them: buses, load; depots,
 * buses of each; points, sum, people at each; shelters, sum, room of each; a row of times to the points for each depot, and a row
 * of times to the shelters for each point, every row after its number.
 */
public final class ShuttleText {

    private final Path file;
    private final StringTokenizer words;
    private int read;

    private ShuttleText(Path file, String text) {
        this.file = file;
        this.words = new StringTokenizer(text);
    }

    /** @throws BadInput naming the number that does not fit */
    public static Shuttle read(Path file) throws IOException, BadInput {
        return new ShuttleText(file, Files.readString(file, StandardCharsets.UTF_8)).shuttle();
    }

    /** What every bus does, and how good that is. */
    static void print(ShuttlePlan plan, PrintStream out) {
        for (int bus = 0; bus < plan.trips().size(); bus++) {
            out.printf(
                    Locale.ROOT,
                    "bus %-11d%s%n",
                    bus + 1,
                    plan.trips().get(bus).stream()
                            .map(trip -> "point " + (trip.point() + 1) + " to shelter " + (trip.shelter() + 1))
                            .collect(Collectors.joining(", ")));
        }
        out.printf(Locale.ROOT, "last safe      %d%n", plan.last());
        out.printf(Locale.ROOT, "bound          %d%s%n", plan.bound(), plan.proven() ? ", so none is sooner" : "");
    }

    private Shuttle shuttle() throws BadInput {
        int buses = number("buses", 1);
        int load = number("people that a bus takes", 1);
        List<Integer> depots = numbers(number("depots", 1), "buses of a depot");
        if (depots.stream().mapToInt(b -> b).sum() != buses) {
            throw bad("the depots have other than " + buses + " buses");
        }
        List<Integer> waiting = summed("people at a point");
        List<Integer> room = summed("room of a shelter");
        List<List<Integer>> toPoint = rows(depots.size(), waiting.size(), "time from a depot");
        List<List<Integer>> toShelter = rows(waiting.size(), room.size(), "time to a shelter");
        if (words.hasMoreTokens()) {
            throw bad("something follows the last row");
        }
        try {
            return new Shuttle(depots, load, waiting, room, toPoint, toShelter);
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    private List<Integer> summed(String what) throws BadInput {
        int count = number(what + ", how many", 1);
        int sum = number(what + ", sum", 0);
        List<Integer> figures = numbers(count, what);
        if (figures.stream().mapToInt(f -> f).sum() != sum) {
            throw bad(what + ": the sum is not " + sum);
        }
        return figures;
    }

    private List<List<Integer>> rows(int rows, int columns, String what) throws BadInput {
        List<List<Integer>> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            if (number("number of a row", 1) != row) {
                throw bad(what + ": row " + row + " is missing");
            }
            all.add(numbers(columns, what));
        }
        return all;
    }

    private List<Integer> numbers(int count, String what) throws BadInput {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(number(what, 0));
        }
        return numbers;
    }

    private int number(String what, int least) throws BadInput {
        if (!words.hasMoreTokens()) {
            throw bad("it ends before " + what);
        }
        String word = words.nextToken();
        read++;
        try {
            int number = Integer.parseInt(word);
            if (number >= least && number <= 1_000_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for whatever is no such number.
        }
        throw bad(what + ": " + word + " is not a number from " + least + " to 1,000,000");
    }

    private BadInput bad(String what) {
        return new BadInput(file.toString(), List.of(new Problem("number " + read, what)));
    }
}
