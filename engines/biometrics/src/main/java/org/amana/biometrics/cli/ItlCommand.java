package org.amana.biometrics.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.itl.BinaryRecord;
import org.amana.biometrics.itl.Field;
import org.amana.biometrics.itl.FieldTable;
import org.amana.biometrics.itl.Finding;
import org.amana.biometrics.itl.Itl;
import org.amana.biometrics.itl.ItlRecord;
import org.amana.biometrics.itl.OpaqueRecord;
import org.amana.biometrics.itl.TaggedRecord;
import org.amana.biometrics.itl.Transaction;

/** Interchange files from the command line: checked, listed, written anew. */
public final class ItlCommand {

    /** All is well. */
    public static final int DONE = 0;

    /** A file breaks a rule of the standard. */
    public static final int BROKEN = 1;

    /** The command line or a file cannot be used. */
    public static final int UNUSABLE = 2;

    private static final String USAGE = """
            itl check FILE...
            itl list FILE
            itl rewrite FILE OUT
            """;
    private static final int LONGEST_VALUE = 90;
    private static final long LONGEST_FILE = 256L << 20;
    private static final int DATA = 999;

    private final PrintStream out;
    private final PrintStream err;

    private ItlCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args the words after {@code itl}
     * @return {@link #DONE}, {@link #BROKEN} or {@link #UNUSABLE}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new ItlCommand(out, err).run(args);
    }

    private int run(String[] args) {
        try {
            List<String> words = new Arguments(args, Set.of()).words();
            String action = words.isEmpty() ? "" : words.getFirst();
            List<String> files = words.subList(Math.min(1, words.size()), words.size());
            if (action.equals("check") && !files.isEmpty()) {
                return check(files);
            }
            if (action.equals("list") && files.size() == 1) {
                return list(read(files.getFirst()));
            }
            if (action.equals("rewrite") && files.size() == 2) {
                return rewrite(Path.of(files.getFirst()), Path.of(files.get(1)));
            }
            throw new Arguments.Usage("check, list or rewrite is wanted, and a file");
        } catch (Arguments.Usage e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return UNUSABLE;
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": no such file");
            return UNUSABLE;
        } catch (IOException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        }
    }

    private static Transaction read(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.size(path) > LONGEST_FILE) {
            throw new MalformedException("%s is longer than %d bytes".formatted(file, LONGEST_FILE));
        }
        try {
            return Itl.read(Files.readAllBytes(path));
        } catch (MalformedException e) {
            throw new MalformedException(file + ": " + e.getMessage(), e);
        }
    }

    private int check(List<String> files) throws IOException {
        int broken = 0;
        for (String file : files) {
            Transaction transaction = read(file);
            List<Finding> findings = Itl.check(transaction);
            long errors = findings.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .count();
            out.println("%s: %d records, %d errors, %d notes"
                    .formatted(file, transaction.records().size(), errors, findings.size() - errors));
            findings.forEach(finding -> out.println("  " + printable(finding.toString())));
            broken += errors > 0 ? 1 : 0;
        }
        return broken == 0 ? DONE : BROKEN;
    }

    private int list(Transaction transaction) {
        int number = 0;
        for (ItlRecord record : transaction.records()) {
            number++;
            out.println("record %d  type %d  byte %d  %d bytes"
                    .formatted(number, record.type(), record.offset(), record.bytes().length));
            switch (record) {
                case TaggedRecord tagged ->
                    tagged.fields().forEach(field -> list(tagged, field, transaction.charset()));
                case BinaryRecord binary -> list(binary);
                case OpaqueRecord opaque -> out.println("  kept as it is");
            }
        }
        return DONE;
    }

    private void list(TaggedRecord record, Field field, Charset charset) {
        String name = FieldTable.mnemonic(record.type(), field.number()).orElse("");
        String tag = field.number() == 0 ? "(none)" : "%d.%03d".formatted(record.type(), field.number());
        String value = field.number() == DATA
                ? "%d bytes".formatted(field.value().length)
                : shortened(printable(field.text(charset)));
        out.println("  %-7s %-4s %s".formatted(tag, name, value).stripTrailing());
    }

    private void list(BinaryRecord record) {
        out.println("  designation " + record.designation());
        record.print()
                .ifPresent(print -> out.println("  positions %s, impression %d, %d x %d, compression %d, %d bytes"
                        .formatted(
                                print.positions(),
                                print.impression(),
                                print.width(),
                                print.height(),
                                print.compression(),
                                record.data().length)));
    }

    /** Separators as signs that can be seen, and no control character that a terminal would obey. */
    private static String printable(String text) {
        return text.replace('\u001e', '\u2016').replace('\u001f', '|').replaceAll("[\\p{Cntrl}\u0080-\u009f]", "?");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_VALUE
                ? "%s... (%d characters)".formatted(text.substring(0, LONGEST_VALUE), text.length())
                : text;
    }

    private int rewrite(Path from, Path to) throws IOException {
        Transaction transaction = read(from.toString());
        byte[] before = transaction.bytes();
        byte[] after = transaction.canonical().bytes();
        Files.write(to, after);
        if (Arrays.equals(before, after)) {
            out.println("written        " + to + ", byte for byte as it was");
        } else {
            out.println("written        " + to + ", with lengths and contents set right");
            transaction.findings().forEach(finding -> out.println("  " + printable(finding.toString())));
        }
        return DONE;
    }
}
