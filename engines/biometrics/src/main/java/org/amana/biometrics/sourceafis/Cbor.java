package org.amana.biometrics.sourceafis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;

/**
 * The native template of SourceAFIS 3.18: CBOR with an array for each property of the minutiae. The exchange formats that it
 * also writes would round each direction to a 256th of a turn.
 */
final class Cbor {

    private static final String VERSION = "3.18.1-java";
    private static final double TURN = 2 * Math.PI;

    private static final ObjectMapper MAPPER = new CBORMapper();
    private static final ObjectReader READER = MAPPER.readerFor(Stored.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Stored.class);

    private Cbor() {}

    /** Directions run clockwise there, as rows are counted downwards. */
    record Stored(
            String version,
            int width,
            int height,
            short[] positionsX,
            short[] positionsY,
            float[] directions,
            String types) {}

    static Template read(FingerprintTemplate template) {
        try {
            Stored stored = READER.readValue(template.toByteArray());
            List<Minutia> minutiae = new ArrayList<>();
            for (int i = 0; i < stored.directions.length; i++) {
                minutiae.add(new Minutia(
                        Math.clamp(stored.positionsX[i], 0, stored.width - 1),
                        Math.clamp(stored.positionsY[i], 0, stored.height - 1),
                        turned(stored.directions[i]),
                        stored.types.charAt(i) == 'E' ? Minutia.Type.ENDING : Minutia.Type.BIFURCATION));
            }
            return new Template(stored.width, stored.height, minutiae);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FingerprintTemplate write(Template template) {
        List<Minutia> minutiae = template.minutiae();
        int count = minutiae.size();
        short[] x = new short[count];
        short[] y = new short[count];
        float[] directions = new float[count];
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Minutia minutia = minutiae.get(i);
            x[i] = (short) minutia.x();
            y[i] = (short) minutia.y();
            directions[i] = (float) turned(minutia.direction());
            types.append(minutia.type() == Minutia.Type.BIFURCATION ? 'B' : 'E');
        }
        try {
            return new FingerprintTemplate(WRITER.writeValueAsBytes(
                    new Stored(VERSION, template.width(), template.height(), x, y, directions, types.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same direction counted the other way round, in [0, 2π) as a float too. */
    private static double turned(double direction) {
        double turned = TURN - direction;
        return turned >= (float) TURN || turned >= TURN ? 0 : Math.max(0, turned);
    }
}
