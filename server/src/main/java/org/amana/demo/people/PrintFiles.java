package org.amana.demo.people;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.amana.biometrics.FingerPosition;

/**
 * Templates of a scenario's people, drawn and extracted once, because drawing thousands takes the better part of an hour: a packed
 * file for each finger beside the scenario, good for one seed only.
 */
public final class PrintFiles {

    /** Where they are kept, beside the scenario's own files. */
    public static final String FOLDER = "prints";

    private static final int MARK = 0x414D5031;

    /** The fingers that enrolment teams take. */
    public static final List<FingerPosition> FINGERS = List.of(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX);

    private PrintFiles() {}

    /**
     * Draws the fingers of everybody whom a scenario moves, and keeps their templates beside it instead of those that were there.
     *
     * @param drawn told after each finger how many there are now
     * @return how many there are
     */
    public static int draw(Path scenario, Population people, long seed, IntConsumer drawn) throws IOException {
        FingerDrawing drawing = new FingerDrawing(seed);
        AtomicInteger count = new AtomicInteger();
        for (FingerPosition finger : FINGERS) {
            Map<String, byte[]> templates = new ConcurrentHashMap<>();
            people.toMove().parallelStream().forEach(one -> {
                templates.put(one.id(), drawing.template(one, finger));
                drawn.accept(count.incrementAndGet());
            });
            write(scenario, finger, seed, templates);
        }
        return count.get();
    }

    private static Path file(Path scenario, FingerPosition position) {
        return scenario.resolve(FOLDER)
                .resolve(position.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".gz");
    }

    /** The packed templates of one finger by person, or none if they were drawn from another seed or not at all. */
    public static Map<String, byte[]> read(Path scenario, FingerPosition position, long seed) throws IOException {
        Path file = file(scenario, position);
        if (!Files.exists(file)) {
            return Map.of();
        }
        Map<String, byte[]> templates = new LinkedHashMap<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != MARK || in.readLong() != seed) {
                return Map.of();
            }
            for (int left = in.readInt(); left > 0; left--) {
                String person = in.readUTF();
                templates.put(person, in.readNBytes(in.readUnsignedShort()));
            }
        }
        return templates;
    }

    private static void write(Path scenario, FingerPosition position, long seed, Map<String, byte[]> templates)
            throws IOException {
        Path file = file(scenario, position);
        Files.createDirectories(file.resolveSibling("."));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(MARK);
            out.writeLong(seed);
            out.writeInt(templates.size());
            for (Map.Entry<String, byte[]> one : new TreeMap<>(templates).entrySet()) {
                out.writeUTF(one.getKey());
                out.writeShort(one.getValue().length);
                out.write(one.getValue());
            }
        }
    }
}
