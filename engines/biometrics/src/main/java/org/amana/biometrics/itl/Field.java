package org.amana.biometrics.itl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A field of a tagged record, kept as it came.
 *
 * @param number within its record, 1 to 999; 0 if it has no tag that can be read
 * @param offset where it begins in the file it was read from, from 0
 * @param bytes its tag, the colon and its value
 * @param start index of the value within the bytes
 */
public record Field(int number, int offset, byte[] bytes, int start) {

    static Field of(int type, int number, byte[] value) {
        byte[] tag = "%d.%03d:".formatted(type, number).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(tag, tag.length + value.length);
        System.arraycopy(value, 0, bytes, tag.length, value.length);
        return new Field(number, 0, bytes, tag.length);
    }

    public byte[] value() {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    int valueLength() {
        return bytes.length - start;
    }

    /** The value as text, separators and all. */
    public String text(Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** The value as plain text of the first 256 characters of Unicode, which never fails. */
    public String text() {
        return text(StandardCharsets.ISO_8859_1);
    }

    /** Subfields, each a list of items. */
    public List<List<String>> subfields(Charset charset) {
        List<List<String>> subfields = new ArrayList<>();
        List<String> items = new ArrayList<>();
        int from = start;
        for (int i = start; i <= bytes.length; i++) {
            byte at = i < bytes.length ? bytes[i] : Separator.RECORD;
            if (at == Separator.UNIT || at == Separator.RECORD) {
                items.add(new String(bytes, from, i - from, charset));
                from = i + 1;
            }
            if (at == Separator.RECORD) {
                subfields.add(List.copyOf(items));
                items.clear();
            }
        }
        return subfields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field field && Arrays.equals(bytes, field.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return valueLength() > 200 ? "%d bytes in %03d".formatted(valueLength(), number) : text();
    }
}
