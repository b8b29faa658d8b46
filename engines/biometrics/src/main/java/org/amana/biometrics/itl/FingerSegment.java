package org.amana.biometrics.itl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amana.biometrics.GreyImage;

/**
 * Where one finger lies in a picture of several, as the file states it: a rectangle (field 14.021), or the one around an outline (14.025).
 *
 * @param finger 1 right thumb to 10 left little finger
 * @param left column of its left side, from 0
 * @param right column behind its right side
 * @param top row of its upper side, from 0
 * @param bottom row behind its lower side
 */
public record FingerSegment(int finger, int left, int right, int top, int bottom) {

    static final int RECTANGLES = 21;
    static final int OUTLINES = 25;

    private static final int RECTANGLE_ITEMS = 5;
    private static final int FIRST_POINT = 2;
    private static final int LAST_FINGER = 10;

    /** No finger is narrower than a quarter of an inch: what is was filled in to satisfy a form. */
    private static final int PARTS_OF_AN_INCH = 4;

    /** What a record of type 14 states; where a finger has both, the rectangle. */
    static List<FingerSegment> of(TaggedRecord record) {
        Map<Integer, FingerSegment> segments = new LinkedHashMap<>();
        Stream.concat(
                        numbers(record, RECTANGLES).flatMap(items -> rectangle(items).stream()),
                        numbers(record, OUTLINES).flatMap(items -> around(items).stream()))
                .filter(segment -> segment.finger >= 1 && segment.finger <= LAST_FINGER)
                .forEach(segment -> segments.putIfAbsent(segment.finger, segment));
        return List.copyOf(segments.values());
    }

    /** Subfields of nothing but whole numbers. */
    private static Stream<List<Integer>> numbers(TaggedRecord record, int field) {
        return record.field(field).stream()
                .flatMap(found -> found.subfields(StandardCharsets.ISO_8859_1).stream())
                .filter(items -> items.stream().allMatch(item -> item.strip().matches("\\d{1,5}")))
                .map(items -> items.stream()
                        .map(item -> Integer.valueOf(item.strip()))
                        .toList());
    }

    private static Optional<FingerSegment> rectangle(List<Integer> items) {
        return items.size() == RECTANGLE_ITEMS
                ? Optional.of(new FingerSegment(items.get(0), items.get(1), items.get(2), items.get(3), items.get(4)))
                : Optional.empty();
    }

    /** Finger, number of points, and column and row of each. */
    private static Optional<FingerSegment> around(List<Integer> items) {
        if (items.size() <= FIRST_POINT || items.size() != FIRST_POINT + 2 * items.get(1)) {
            return Optional.empty();
        }
        List<Integer> columns = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int i = FIRST_POINT; i < items.size(); i += 2) {
            columns.add(items.get(i));
            rows.add(items.get(i + 1));
        }
        return Optional.of(new FingerSegment(
                items.getFirst(),
                columns.stream().mapToInt(Integer::intValue).min().orElseThrow(),
                columns.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                rows.stream().mapToInt(Integer::intValue).min().orElseThrow(),
                rows.stream().mapToInt(Integer::intValue).max().orElseThrow()));
    }

    /** This part of the picture that the record holds, or nothing if no finger can lie there. */
    public Optional<GreyImage> cut(GreyImage whole) {
        int endColumn = Math.min(right, whole.width());
        int endRow = Math.min(bottom, whole.height());
        int width = endColumn - left;
        int height = endRow - top;
        if (Math.min(width, height) < Math.max(1, whole.dotsPerInch() / PARTS_OF_AN_INCH)) {
            return Optional.empty();
        }
        byte[] pixels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(whole.pixels(), (top + row) * whole.width() + left, pixels, row * width, width);
        }
        return Optional.of(new GreyImage(width, height, whole.dotsPerInch(), pixels));
    }
}
