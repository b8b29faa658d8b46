package org.amana.biometrics.itl;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a new file: lengths, table of contents and designations are seen to. */
public final class TransactionBuilder {

    /** ANSI/NIST-ITL 1-2011. */
    private static final String VERSION = "0500";

    /** 500 dots per inch, in dots per millimetre. */
    private static final String USUAL_RESOLUTION = "19.69";

    private static final String UTF_8 = "003" + (char) Separator.UNIT + "UTF-8";

    private final List<ItlRecord> records = new ArrayList<>();

    /**
     * @param type of the transaction (1.004)
     * @param date (1.005)
     * @param destination agency (1.007)
     * @param origin agency (1.008)
     * @param control number of the transaction (1.009)
     */
    public TransactionBuilder(String type, LocalDate date, String destination, String origin, String control) {
        SortedMap<Integer, String> fields = new TreeMap<>();
        fields.put(2, VERSION);
        fields.put(3, Contents.write(List.of()));
        fields.put(4, type);
        fields.put(5, date.format(DateTimeFormatter.BASIC_ISO_DATE));
        fields.put(7, destination);
        fields.put(8, origin);
        fields.put(9, control);
        fields.put(11, USUAL_RESOLUTION);
        fields.put(12, USUAL_RESOLUTION);
        fields.put(15, UTF_8);
        records.add(record(1, fields, List.of()));
    }

    /**
     * Adds a record of text.
     *
     * @param fields by number, from 3 on; subfields and items divided as {@link #items} and {@link #subfields} do
     * @throws IllegalArgumentException if a value would end a field, or a number is none from 3 to 998
     */
    public TransactionBuilder text(int type, SortedMap<Integer, String> fields) {
        records.add(designated(type, fields, List.of()));
        return this;
    }

    /** Adds a record with binary data, such as a packed picture, in field 999. */
    public TransactionBuilder data(int type, SortedMap<Integer, String> fields, byte[] data) {
        records.add(designated(type, fields, List.of(Field.of(type, TaggedRecord.DATA, data))));
        return this;
    }

    /** Items of one subfield. */
    public static String items(String... items) {
        return String.join(String.valueOf((char) Separator.UNIT), items);
    }

    /** Subfields of one field. */
    public static String subfields(String... subfields) {
        return String.join(String.valueOf((char) Separator.RECORD), subfields);
    }

    /** The file. */
    public Transaction build() {
        return new Transaction(records, List.of()).canonical();
    }

    private TaggedRecord designated(int type, SortedMap<Integer, String> fields, List<Field> last) {
        if (type < 2 || type > 99 || BinaryRecord.is(type)) {
            throw new IllegalArgumentException("no tagged record of type " + type);
        }
        if (!fields.isEmpty() && (fields.firstKey() < 3 || fields.lastKey() >= TaggedRecord.DATA)) {
            throw new IllegalArgumentException("fields from 3 to 998, not " + fields.keySet());
        }
        SortedMap<Integer, String> all = new TreeMap<>(fields);
        all.put(TaggedRecord.DESIGNATION, "%02d".formatted(records.size() - 1));
        return record(type, all, last);
    }

    private static TaggedRecord record(int type, SortedMap<Integer, String> values, List<Field> last) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(type, TaggedRecord.LENGTH, new byte[] {'0'}));
        for (Map.Entry<Integer, String> value : values.entrySet()) {
            if (value.getValue().indexOf(Separator.FILE) >= 0
                    || value.getValue().indexOf(Separator.GROUP) >= 0) {
                throw new IllegalArgumentException("a separator within field " + value.getKey());
            }
            fields.add(Field.of(type, value.getKey(), value.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        fields.addAll(last);
        return new TaggedRecord(type, 0, fields, true).measured();
    }
}
