package org.amana.platform.export;

import java.util.Locale;

/** Where things stand in an export. */
public final class ExportLayout {

    /** The form of the whole; a reader refuses a newer one. */
    public static final int FORMAT = 1;

    /** What the export is, as JSON: see {@link ExportInfo}. */
    public static final String INFO = "export.json";

    /** SHA-256 of every other file, in the form of the {@code sha256sum} program. */
    public static final String SUMS = "SHA256SUMS";

    public static final String README = "README.txt";

    /** Verifier keys of the log, oldest first, one a line. */
    public static final String KEYS = "verifier-keys.txt";

    /** Every checkpoint that was kept, oldest first: one JSON object a line. */
    public static final String CHECKPOINTS = "checkpoints.jsonl";

    /** The newest checkpoint, where the C2SP layout has it. */
    public static final String CHECKPOINT = "checkpoint";

    public static final String JOURNAL = "journal";
    public static final String ATTACHMENTS = "attachments";

    /** The log's private key, if it was asked for. */
    public static final String SIGNER = "ledger.key";

    /** Leaves in a full part of the journal. */
    public static final int LEAVES_IN_A_PART = 100_000;

    private ExportLayout() {}

    /** Where an attachment is, by the hash of its content; what is no hash stands nowhere. */
    public static String attachment(String sha256) {
        boolean hash = sha256.length() == 2 * 32 && sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hash
                ? "%s/%s/%s".formatted(ATTACHMENTS, sha256.substring(0, 2), sha256.substring(2))
                : ATTACHMENTS + "/?";
    }

    /** The part that begins with a leaf. */
    public static String part(long firstLeaf) {
        return String.format(Locale.ROOT, "%s/%012d.tsv", JOURNAL, firstLeaf);
    }
}
