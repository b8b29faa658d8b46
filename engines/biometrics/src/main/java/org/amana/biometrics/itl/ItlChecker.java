package org.amana.biometrics.itl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the fields of a file against the tables. */
final class ItlChecker {

    private static final int MOST_FINDINGS = 1000;
    private static final int LONGEST_QUOTE = 30;
    private static final int LARGEST_SHORT_VALUE = 64;

    private final Transaction transaction;
    private final List<Finding> findings = new ArrayList<>();
    private int record;

    ItlChecker(Transaction transaction) {
        this.transaction = transaction;
    }

    List<Finding> check() {
        findings.addAll(transaction.findings());
        for (ItlRecord each : transaction.records()) {
            record++;
            switch (each) {
                case TaggedRecord tagged -> tagged(tagged);
                case BinaryRecord binary -> binary(binary);
                case OpaqueRecord opaque -> {
                    // Said when it was read.
                }
            }
        }
        findings.sort(Comparator.comparingInt(Finding::offset));
        return List.copyOf(findings);
    }

    private void tagged(TaggedRecord tagged) {
        Map<Integer, FieldTable.Entry> known = FieldTable.of(tagged.type());
        if (known.isEmpty()) {
            note(tagged, 0, tagged.offset(), "a record of a type without a table; it is kept as it is");
            return;
        }
        order(tagged);
        boolean picture = tagged.field(TaggedRecord.DATA).isPresent();
        known.forEach((number, entry) -> {
            boolean needed =
                    entry.need() == FieldTable.Need.ALWAYS || entry.need() == FieldTable.Need.WITH_PICTURE && picture;
            if (needed && tagged.field(number).isEmpty()) {
                error(tagged, number, tagged.offset(), entry.mnemonic() + " is missing");
            }
        });
        for (Field field : tagged.fields()) {
            FieldTable.Entry entry = known.get(field.number());
            if (entry != null) {
                value(tagged, field, entry);
            }
        }
        if (picture) {
            size(tagged);
        }
    }

    /** LEN comes first, IDC second, binary data last, and no number twice. */
    private void order(TaggedRecord tagged) {
        List<Field> fields = tagged.fields();
        boolean begins = fields.getFirst().number() == TaggedRecord.LENGTH
                && (tagged.type() == 1 || fields.size() > 1 && fields.get(1).number() == TaggedRecord.DESIGNATION);
        if (!begins) {
            error(tagged, 0, tagged.offset(), "does not begin with its length and designation");
        }
        Set<Integer> seen = new HashSet<>();
        for (Field field : fields) {
            if (field.number() != 0 && !seen.add(field.number())) {
                error(tagged, field.number(), field.offset(), "stands there again");
            }
        }
    }

    private void value(TaggedRecord tagged, Field field, FieldTable.Entry entry) {
        if (field.valueLength() == 0) {
            note(tagged, field.number(), field.offset(), entry.mnemonic() + " is empty");
        } else if (entry.kind() != FieldTable.Kind.TEXT && entry.kind() != FieldTable.Kind.BINARY) {
            boolean fits = field.valueLength() <= LARGEST_SHORT_VALUE
                    && entry.kind().accepts(field.text().strip());
            if (!fits) {
                error(
                        tagged,
                        field.number(),
                        field.offset(),
                        "%s is \"%s\", not %s"
                                .formatted(
                                        entry.mnemonic(),
                                        quoted(field),
                                        entry.kind().words()));
            }
        }
    }

    private static String quoted(Field field) {
        int length = Math.min(LONGEST_QUOTE, field.valueLength());
        String text = new String(field.bytes(), field.start(), length, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replaceAll("\\p{Cntrl}", "?") + (field.valueLength() > length ? "..." : "");
    }

    /** An unpacked picture has as many bytes as its measures say. */
    private void size(TaggedRecord tagged) {
        if (!tagged.text(PictureSample.PACKING).equals("NONE")) {
            return;
        }
        long width = tagged.number(PictureSample.WIDTH).orElse(0);
        long height = tagged.number(PictureSample.HEIGHT).orElse(0);
        long bits = tagged.number(PictureSample.DEPTH).orElse(8);
        Field data = tagged.field(TaggedRecord.DATA).orElseThrow();
        if (data.valueLength() != width * height * bits / 8) {
            error(
                    tagged,
                    TaggedRecord.DATA,
                    data.offset(),
                    "%d bytes for %d x %d at %d bits".formatted(data.valueLength(), width, height, bits));
        }
    }

    private void binary(BinaryRecord binary) {
        if (binary.statedLength() != binary.bytes().length) {
            error(
                    binary,
                    TaggedRecord.LENGTH,
                    binary.offset(),
                    "is %d, and the record has %d bytes".formatted(binary.statedLength(), binary.bytes().length));
        }
        if (binary.type() != 4) {
            return;
        }
        BinaryRecord.Print print = binary.print().orElse(null);
        if (print == null) {
            error(binary, 0, binary.offset(), "is shorter than the description of its picture");
        } else if (print.compression() == 0 && binary.data().length != print.width() * print.height()) {
            error(
                    binary,
                    0,
                    binary.offset(),
                    "%d bytes for %d x %d at 8 bits".formatted(binary.data().length, print.width(), print.height()));
        }
    }

    private void error(ItlRecord in, int field, int offset, String what) {
        add(Finding.Severity.ERROR, in, field, offset, what);
    }

    private void note(ItlRecord in, int field, int offset, String what) {
        add(Finding.Severity.NOTE, in, field, offset, what);
    }

    private void add(Finding.Severity severity, ItlRecord in, int field, int offset, String what) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(severity, record, in.type(), field, offset, what));
        }
    }
}
