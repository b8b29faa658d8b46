package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_BUNDLE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries as published: each behind its length in 16 bits, big-endian (C2SP tlog-tiles, Log entries). */
public final class EntryBundle {

    private EntryBundle() {}

    /**
     * Writes up to 256 entries.
     *
     * @throws IllegalArgumentException when there are none or too many, or an entry is too long
     */
    public static byte[] encode(List<byte[]> entries) {
        if (entries.isEmpty() || entries.size() > Tile.FULL_WIDTH) {
            throw new IllegalArgumentException("a bundle has 1 to 256 entries, not " + entries.size());
        }
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bundle = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            if (entry.length > Appender.MAX_ENTRY_BYTES) {
                throw new IllegalArgumentException("an entry has at most 65535 bytes, not " + entry.length);
            }
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /**
     * Reads a bundle.
     *
     * @param count how many entries it must hold
     * @throws MalformedException with {@link MalformedException.Reason#BAD_BUNDLE} when it ends too early or too late
     */
    public static List<byte[]> decode(byte[] bundle, int count) {
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>();
        while (rest.remaining() >= Short.BYTES && entries.size() < count) {
            int length = Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                throw new MalformedException(BAD_BUNDLE, "ends inside entry " + entries.size());
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        if (entries.size() != count || rest.hasRemaining()) {
            throw new MalformedException(BAD_BUNDLE, "does not hold " + count + " entries");
        }
        return entries;
    }
}
