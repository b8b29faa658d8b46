package org.amana.platform.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amana.platform.export.ExportLayout;
import org.jspecify.annotations.Nullable;

/** The lines of the journal in order, out of all parts, some thousands at a time. */
public final class JournalParts implements AutoCloseable {

    private final Path folder;
    private final byte[] buffer = new byte[1 << 18];
    private @Nullable InputStream part;
    private long leaf;
    private int from;
    private int to;

    public JournalParts(Path folder) {
        this.folder = folder;
    }

    /**
     * The next lines, without their newlines; none at the end.
     *
     * @throws IOException if a part cannot be read
     */
    public List<byte[]> next(int most) throws IOException {
        List<byte[]> lines = new ArrayList<>(most);
        while (lines.size() < most) {
            byte[] line = line();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        while (true) {
            for (int i = from; i < to; i++) {
                if (buffer[i] == '\n') {
                    begun.write(buffer, from, i - from);
                    from = i + 1;
                    leaf++;
                    return begun.toByteArray();
                }
            }
            begun.write(buffer, from, to - from);
            from = to;
            if (!fill()) {
                if (begun.size() > 0) {
                    // A last line without its newline was cut: it counts as a line, and will not fit.
                    leaf++;
                    return begun.toByteArray();
                }
                if (!openNext()) {
                    return null;
                }
            }
        }
    }

    private boolean fill() throws IOException {
        if (part == null) {
            return false;
        }
        from = 0;
        to = Math.max(0, part.read(buffer));
        return to > 0;
    }

    private boolean openNext() throws IOException {
        Path next = folder.resolve(ExportLayout.part(leaf));
        if (!Files.exists(next)) {
            return false;
        }
        close();
        part = Files.newInputStream(next);
        from = 0;
        to = 0;
        return Files.size(next) > 0;
    }

    /** The line of one leaf, for a closer look. */
    static byte[] lineOf(Path folder, long leaf) throws IOException {
        long first = leaf / ExportLayout.LEAVES_IN_A_PART * ExportLayout.LEAVES_IN_A_PART;
        try (JournalParts parts = new JournalParts(folder)) {
            parts.leaf = first;
            byte[] line = parts.line();
            for (long at = first; at < leaf && line != null; at++) {
                line = parts.line();
            }
            return line == null ? new byte[0] : line;
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
