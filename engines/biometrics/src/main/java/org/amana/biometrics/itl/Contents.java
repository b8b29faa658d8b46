package org.amana.biometrics.itl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of contents in field 1.003: which records follow the first, in their order. */
final class Contents {

    static final int FIELD = 3;

    /** The standard counts up to 999 records; a few more are let pass. */
    private static final int MOST = 10_000;

    private final List<Entry> entries = new ArrayList<>();
    private final int stated;

    /** @param designation -1 if it cannot be read */
    record Entry(int type, int designation) {}

    private Contents(int stated) {
        this.stated = stated;
    }

    static Contents of(TaggedRecord first) {
        List<List<String>> subfields = first.field(FIELD)
                .map(f -> f.subfields(StandardCharsets.ISO_8859_1))
                .orElse(List.of());
        Contents contents = new Contents(subfields.isEmpty() ? -1 : second(subfields.getFirst()));
        for (List<String> pair : subfields.subList(Math.min(1, subfields.size()), Math.min(MOST, subfields.size()))) {
            contents.entries.add(new Entry(Math.max(0, number(pair.getFirst())), second(pair)));
        }
        return contents;
    }

    private static int second(List<String> items) {
        return items.size() < 2 ? -1 : number(items.get(1));
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The number of records that it says follow; -1 if it says none. */
    int stated() {
        return stated;
    }

    /** A table of contents for records other than the first. */
    static String write(List<Entry> entries) {
        StringBuilder text =
                new StringBuilder("1").append((char) Separator.UNIT).append(entries.size());
        for (Entry entry : entries) {
            text.append((char) Separator.RECORD)
                    .append(entry.type())
                    .append((char) Separator.UNIT)
                    .append("%02d".formatted(entry.designation()));
        }
        return text.toString();
    }
}
