package org.amana.biometrics.itl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.biometrics.MalformedException;

/** Takes one file apart, once. */
final class ItlReader {

    private static final int SHORTEST_BINARY = 5;
    private static final int MOST_FINDINGS = 1000;

    private final byte[] file;
    private final List<ItlRecord> records = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int at;

    ItlReader(byte[] file) {
        this.file = file;
    }

    Transaction read() throws MalformedException {
        if (TagReader.type(file, 0) != 1) {
            throw new MalformedException("not an ANSI/NIST-ITL file: it does not begin with a record of type 1");
        }
        TaggedRecord first = tagged(1);
        Contents contents = Contents.of(first);
        if (contents.stated() != contents.entries().size()) {
            error(
                    1,
                    1,
                    Contents.FIELD,
                    first.offset(),
                    "says that %d records follow and lists %d"
                            .formatted(contents.stated(), contents.entries().size()));
        }
        for (Contents.Entry entry : contents.entries()) {
            if (at == file.length) {
                error(records.size() + 1, entry.type(), 0, at, "is in the table of contents and not in the file");
                break;
            }
            listed(entry);
        }
        rest();
        return new Transaction(records, findings);
    }

    private void listed(Contents.Entry entry) {
        int start = at;
        if (BinaryRecord.is(entry.type()) && binary(entry.type())) {
            designated(entry, start);
            return;
        }
        int found = TagReader.type(file, at);
        if (found == 0) {
            opaque(entry.type(), "is no record that can be read; the rest of the file is kept as it is");
            return;
        }
        if (found != entry.type()) {
            error(records.size() + 1, found, 0, at, "stands where the table of contents has type " + entry.type());
        }
        tagged(found);
        designated(entry, start);
    }

    private void designated(Contents.Entry entry, int start) {
        ItlRecord record = records.getLast();
        if (entry.designation() != Transaction.designation(record)) {
            error(
                    records.size(),
                    record.type(),
                    TaggedRecord.DESIGNATION,
                    start,
                    "is %d here and %d in the table of contents"
                            .formatted(Transaction.designation(record), entry.designation()));
        }
    }

    /** Reads what follows the last record of the table of contents. */
    private void rest() {
        while (at < file.length) {
            int found = TagReader.type(file, at);
            if (found == 0 || findings.size() >= MOST_FINDINGS) {
                opaque(0, "%d bytes behind the last record".formatted(file.length - at));
                return;
            }
            error(records.size() + 1, found, 0, at, "is not in the table of contents");
            tagged(found);
        }
    }

    private boolean binary(int type) {
        if (file.length - at < SHORTEST_BINARY) {
            return false;
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
        if (length < SHORTEST_BINARY) {
            return false;
        }
        if (length > file.length - at) {
            error(
                    records.size() + 1,
                    type,
                    TaggedRecord.LENGTH,
                    at,
                    "is %d with %d bytes left in the file".formatted(length, file.length - at));
            length = file.length - at;
        }
        records.add(new BinaryRecord(type, at, Arrays.copyOfRange(file, at, at + (int) length)));
        at += (int) length;
        return true;
    }

    private void opaque(int type, String what) {
        error(records.size() + 1, type, 0, at, what);
        records.add(new OpaqueRecord(type, at, Arrays.copyOfRange(file, at, file.length)));
        at = file.length;
    }

    private TaggedRecord tagged(int type) {
        TagReader reader = new TagReader(file, at, type);
        TaggedRecord record = reader.read();
        for (TagReader.Problem problem : reader.problems()) {
            error(records.size() + 1, type, problem.field(), problem.offset(), problem.what());
        }
        records.add(record);
        at = reader.end();
        return record;
    }

    private void error(int record, int type, int field, int offset, String what) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(Finding.Severity.ERROR, record, type, field, offset, what));
        }
    }
}
