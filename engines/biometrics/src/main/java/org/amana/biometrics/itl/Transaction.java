package org.amana.biometrics.itl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file, taken apart without losing a byte.
 *
 * @param records in their order; the first is of type 1
 * @param findings what was amiss when it was read, in the order of the file
 */
public record Transaction(List<ItlRecord> records, List<Finding> findings) {

    private static final int CHARACTER_SETS = 15;

    public Transaction {
        records = List.copyOf(records);
        findings = List.copyOf(findings);
    }

    /** The record of type 1, which every file begins with. */
    public TaggedRecord header() {
        return (TaggedRecord) records.getFirst();
    }

    /** Tagged records of a type. */
    public Stream<TaggedRecord> tagged(int type) {
        return records.stream()
                .filter(TaggedRecord.class::isInstance)
                .map(TaggedRecord.class::cast)
                .filter(record -> record.type() == type);
    }

    /** What text other than that of the first record is written in: UTF-8 if field 1.015 names it, else Latin 1. */
    public Charset charset() {
        boolean unicode = header().text(CHARACTER_SETS).contains("UTF-8");
        return unicode ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** The file: for what was read, the same bytes again. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(record -> out.writeBytes(record.bytes()));
        return out.toByteArray();
    }

    /**
     * The same records with lengths and table of contents set right, every tagged record closed. Where they were right
     * before, nothing changes.
     */
    public Transaction canonical() {
        List<ItlRecord> others = new ArrayList<>();
        List<Contents.Entry> entries = new ArrayList<>();
        for (ItlRecord record : records.subList(1, records.size())) {
            ItlRecord measured = record instanceof TaggedRecord tagged ? tagged.measured() : record;
            others.add(measured);
            // Bytes that are no record have no place in the table of contents.
            if (!(record instanceof OpaqueRecord opaque && opaque.type() == 0)) {
                entries.add(new Contents.Entry(record.type(), designation(record)));
            }
        }
        Contents before = Contents.of(header());
        boolean right = before.entries().equals(entries) && before.stated() == entries.size();
        TaggedRecord first = right ? header() : header().with(Contents.FIELD, Contents.write(entries));
        others.addFirst(first.measured());
        return new Transaction(others, List.of());
    }

    static int designation(ItlRecord record) {
        return switch (record) {
            case BinaryRecord binary -> binary.designation();
            case TaggedRecord tagged -> tagged.number(TaggedRecord.DESIGNATION).orElse(0);
            case OpaqueRecord opaque -> 0;
        };
    }
}
