package org.amana.biometrics.itl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record of tagged fields: all types but 3 to 8.
 *
 * @param closed true if it ends with the separator that must stand there
 */
public record TaggedRecord(int type, int offset, List<Field> fields, boolean closed) implements ItlRecord {

    static final int LENGTH = 1;
    static final int DESIGNATION = 2;

    /** Pictures and other binary data; always the last. */
    static final int DATA = 999;

    public TaggedRecord {
        fields = List.copyOf(fields);
    }

    /** The first field of a number. */
    public Optional<Field> field(int number) {
        return fields.stream().filter(field -> field.number() == number).findFirst();
    }

    /** The text of a field, trimmed; empty if it is not there. */
    public String text(int number) {
        return field(number).map(field -> field.text().strip()).orElse("");
    }

    /** The number in a field, or nothing if there is none or it is no whole number of at most nine digits. */
    public Optional<Integer> number(int number) {
        String text = text(number);
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A record with nothing in it yet but its length and, save for the first of a file, its designation; see {@link #measured}. */
    public static TaggedRecord of(int type, int designation) {
        TaggedRecord empty = new TaggedRecord(type, 0, List.of(), true).with(LENGTH, "0");
        return type == 1 ? empty : empty.with(DESIGNATION, "%02d".formatted(designation));
    }

    /** This record with a field in another form, or behind the others if there is none of its number; text is written in UTF-8. */
    public TaggedRecord with(int number, String value) {
        return with(number, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text. */
    public TaggedRecord with(int number, byte[] value) {
        Field changed = Field.of(type, number, value);
        List<Field> all = new ArrayList<>(fields);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == number) {
                all.set(i, changed);
                return new TaggedRecord(type, offset, all, closed);
            }
        }
        all.add(changed);
        return new TaggedRecord(type, offset, all, closed);
    }

    /** This record, closed, and with its length as it is; unchanged if that is what it says already. */
    public TaggedRecord measured() {
        TaggedRecord closedRecord = new TaggedRecord(type, offset, fields, true);
        TaggedRecord measured = closedRecord;
        // Writing a length may make the record longer by a digit.
        for (int i = 0; i < 3; i++) {
            int length = measured.length();
            if (measured.number(LENGTH).equals(Optional.of(length))) {
                return measured;
            }
            measured = closedRecord.with(LENGTH, Integer.toString(length));
        }
        return measured;
    }

    int length() {
        int length = closed ? 1 : 0;
        for (Field field : fields) {
            length += field.bytes().length;
        }
        return length + Math.max(0, fields.size() - 1);
    }

    @Override
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length());
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(Separator.GROUP);
            }
            out.writeBytes(fields.get(i).bytes());
        }
        if (closed) {
            out.write(Separator.FILE);
        }
        return out.toByteArray();
    }
}
