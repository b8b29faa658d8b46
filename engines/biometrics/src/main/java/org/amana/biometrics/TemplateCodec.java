package org.amana.biometrics;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A template as bytes for a store of one's own; for others there are the exchange formats. Version 1, big-endian: a byte 1, then two
 * bytes each for width, height and the number of minutiae, then for each minutia two bytes x, two bytes y, two bytes direction in 16384ths of a turn
 * times four plus the type.
 */
public final class TemplateCodec {

    private static final byte VERSION = 1;
    private static final int HEADER = 7;
    private static final int EACH = 6;
    private static final int DIRECTIONS = 1 << 14;
    private static final Minutia.Type[] TYPES = Minutia.Type.values();

    private TemplateCodec() {}

    /** Directions are rounded to a 16384th of a turn, as a gallery keeps them. */
    public static byte[] encode(Template template) {
        List<Minutia> minutiae = template.minutiae();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + EACH * minutiae.size());
        bytes.put(VERSION).putShort((short) template.width()).putShort((short) template.height());
        bytes.putShort((short) minutiae.size());
        for (Minutia minutia : minutiae) {
            int direction = (int) Math.round(minutia.direction() / (2 * Math.PI) * DIRECTIONS) & (DIRECTIONS - 1);
            bytes.putShort((short) minutia.x()).putShort((short) minutia.y());
            bytes.putShort((short) (direction << 2 | minutia.type().ordinal()));
        }
        return bytes.array();
    }

    /** @throws MalformedException if these are not the bytes of a template */
    public static Template decode(byte[] stored) throws MalformedException {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        if (stored.length < HEADER || bytes.get() != VERSION) {
            throw new MalformedException("not a stored template of version " + VERSION);
        }
        int width = Short.toUnsignedInt(bytes.getShort());
        int height = Short.toUnsignedInt(bytes.getShort());
        int count = Short.toUnsignedInt(bytes.getShort());
        if (stored.length != HEADER + EACH * count) {
            throw new MalformedException("%d minutiae in %d bytes".formatted(count, stored.length));
        }
        List<Minutia> minutiae = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int x = Short.toUnsignedInt(bytes.getShort());
            int y = Short.toUnsignedInt(bytes.getShort());
            int packed = Short.toUnsignedInt(bytes.getShort());
            if ((packed & 3) >= TYPES.length) {
                throw new MalformedException("minutia %d has no known type".formatted(i));
            }
            minutiae.add(new Minutia(x, y, (packed >>> 2) * 2 * Math.PI / DIRECTIONS, TYPES[packed & 3]));
        }
        try {
            return new Template(width, height, minutiae);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(String.valueOf(e.getMessage()), e);
        }
    }
}
