package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_CHECKPOINT;
import static org.amana.ledger.MalformedException.Reason.BAD_SIZE;

import java.util.Arrays;
import java.util.List;

/**
 * The state of a log as the text of a note (C2SP tlog-checkpoint, Note text): origin, size, root. Whoever keeps a
 * signed one can later show that the log was altered, or that it was not.
 *
 * @param origin names the log, the same in all its checkpoints; not empty, one line
 * @param head size and root of the tree
 * @param extensions further lines, opaque; none of them empty. The standard advises against them, since no monitor
 *     checks what they say
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    /** @throws MalformedException with {@link MalformedException.Reason#BAD_CHECKPOINT} for an empty or broken line */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        requireLine(origin);
        extensions.forEach(Checkpoint::requireLine);
    }

    /** A checkpoint without extension lines. */
    public static Checkpoint of(String origin, TreeHead head) {
        return new Checkpoint(origin, head, List.of());
    }

    /**
     * Reads the text of a note; ask the note first who signed it.
     *
     * @throws MalformedException with the reason, when the text is not a checkpoint
     */
    public static Checkpoint parse(String noteText) {
        if (!noteText.endsWith("\n")) {
            throw new MalformedException(MalformedException.Reason.NO_FINAL_NEWLINE, "the text stops within a line");
        }
        String[] lines = noteText.substring(0, noteText.length() - 1).split("\n", -1);
        if (lines.length < 3) {
            throw new MalformedException(BAD_CHECKPOINT, lines.length + " lines, not three");
        }
        TreeHead head = new TreeHead(Text.parseDecimal(lines[1], BAD_SIZE), Hash.parseBase64(lines[2]));
        return new Checkpoint(lines[0], head, Arrays.asList(lines).subList(3, lines.length));
    }

    private static void requireLine(String line) {
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            throw new MalformedException(BAD_CHECKPOINT, "a line is empty or broken");
        }
    }

    /** The text that is signed, with its final newline. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(head.size())
                .append('\n')
                .append(head.root().toBase64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The text signed by the log; see {@link NoteSigner#sign(String)}. */
    public Note sign(NoteSigner log) {
        return log.sign(text());
    }
}
