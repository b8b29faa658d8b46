package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;

/**
 * How many had moved by the end of each night.
 *
 * @param total everybody to be moved
 * @param moved by the end of night 1, 2, and so on
 */
record Curve(int total, List<Integer> moved) {

    Curve {
        moved = List.copyOf(moved);
    }

    /** Of so many in each night. */
    static Curve of(int total, List<Integer> eachNight) {
        List<Integer> moved = new ArrayList<>();
        int sum = 0;
        for (int one : eachNight) {
            sum += one;
            moved.add(sum);
        }
        return new Curve(total, moved);
    }

    /** Those still there at the end of each night, added up: the area above the curve. */
    long peopleDays() {
        return moved.stream().mapToLong(by -> total - by).sum();
    }

    /** The first night by whose end nobody is left to move; 0 if there is none. */
    int finish() {
        for (int night = 1; night <= moved.size(); night++) {
            if (moved.get(night - 1) >= total) {
                return night;
            }
        }
        return 0;
    }

    /** Most in one night. */
    int peak() {
        int peak = 0;
        int before = 0;
        for (int by : moved) {
            peak = Math.max(peak, by - before);
            before = by;
        }
        return peak;
    }

    int movedBy(int night) {
        return night < 1 ? 0 : moved.get(Math.min(night, moved.size()) - 1);
    }
}
