package org.amana.biometrics.itl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes one tagged record apart.
 *
 * <p>Its length is believed if a record separator stands where it says, or if binary data hides all other ends. Else the
 * record ends at the first separator.
 */
final class TagReader {

    /** Numbers run to 999, and few records repeat one. */
    private static final int MOST_FIELDS = 2000;

    private static final int LONGEST_TAG = 9;

    private final byte[] file;
    private final int start;
    private final int type;
    private final List<Problem> problems = new ArrayList<>();
    private int end;

    record Problem(int field, int offset, String what) {}

    TagReader(byte[] file, int start, int type) {
        this.file = file;
        this.start = start;
        this.type = type;
    }

    /** The number before the dot of a tag, or 0 if there is no tag. */
    static int type(byte[] file, int at) {
        int dot = at;
        int type = 0;
        while (dot < file.length && dot - at < 2 && isDigit(file[dot])) {
            type = type * 10 + file[dot++] - '0';
        }
        boolean tag = dot > at && dot + 1 < file.length && file[dot] == '.' && isDigit(file[dot + 1]);
        return tag ? type : 0;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    List<Problem> problems() {
        return problems;
    }

    /** Index behind the record. */
    int end() {
        return end;
    }

    TaggedRecord read() {
        int believed = believed();
        int limit = believed > 0 ? believed - 1 : file.length;
        List<Field> fields = new ArrayList<>();
        int at = start;
        while (true) {
            int stop = endOfField(at, limit, believed > 0, fields.size());
            Field field = field(at, stop);
            fields.add(field);
            if (field.number() == 0) {
                problems.add(new Problem(0, at, "a field without a tag that can be read"));
            }
            if (stop >= limit || file[stop] == Separator.FILE) {
                end = stop;
                break;
            }
            at = stop + 1;
        }
        boolean closed = end < file.length && file[end] == Separator.FILE;
        end += closed ? 1 : 0;
        if (!closed) {
            problems.add(new Problem(0, end, "does not end with a file separator"));
        }
        return measured(new TaggedRecord(type, start, fields, closed), believed);
    }

    private TaggedRecord measured(TaggedRecord record, int believed) {
        if (believed == 0) {
            problems.addFirst(new Problem(
                    TaggedRecord.LENGTH,
                    start,
                    "is \"%s\", and the record has %d bytes"
                            .formatted(shortened(record.text(TaggedRecord.LENGTH)), end - start)));
        }
        return record;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "..." : text;
    }

    /** Index behind the record by its own account, or 0 if what it says cannot be. */
    private int believed() {
        int stop = endOfField(start, file.length, false, 0);
        Field length = field(start, stop);
        String digits = length.number() == TaggedRecord.LENGTH ? length.text().strip() : "";
        if (!digits.matches("\\d{1,9}")) {
            return 0;
        }
        long behind = start + Long.parseLong(digits);
        boolean fits = behind > stop && behind <= file.length && file[(int) behind - 1] == Separator.FILE;
        return fits ? (int) behind : 0;
    }

    /** Index of the separator behind a field, or the limit. */
    private int endOfField(int at, int limit, boolean measured, int before) {
        boolean data = tagNumber(at, limit) == TaggedRecord.DATA;
        if (data && measured || before >= MOST_FIELDS) {
            return limit;
        }
        for (int i = at; i < limit; i++) {
            if (file[i] == Separator.FILE && !(measured && type != 1) || file[i] == Separator.GROUP && !data) {
                return i;
            }
        }
        return limit;
    }

    private Field field(int at, int stop) {
        int number = tagNumber(at, stop);
        int colon = at;
        while (number > 0 && file[colon] != ':') {
            colon++;
        }
        return new Field(number, at, Arrays.copyOfRange(file, at, stop), number > 0 ? colon + 1 - at : 0);
    }

    /** The number in a tag such as {@code 14.013:}, 0 if it is none or another type's. */
    private int tagNumber(int at, int stop) {
        if (type(file, at) != type) {
            return 0;
        }
        int i = at + (type > 9 ? 3 : 2);
        int number = 0;
        while (i < stop && i - at < LONGEST_TAG && isDigit(file[i])) {
            number = number * 10 + file[i++] - '0';
        }
        return i < stop && file[i] == ':' && number <= TaggedRecord.DATA ? number : 0;
    }
}
