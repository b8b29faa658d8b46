package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_TILE_PATH;

/**
 * The place of a tile or of an entry bundle in a published log: {@code tile/<L>/<N>[.p/<W>]} and
 * {@code tile/entries/<N>[.p/<W>]} (C2SP tlog-tiles, Merkle Tree and Log entries). The index is written in groups of
 * three digits, all but the last with an {@code x} before them: 1234067 is {@code x001/x234/067}.
 *
 * @param level 0 to 63, or {@link #ENTRIES} for an entry bundle
 * @param index position within the level, from 0
 * @param width 1 to 256; below 256 the tile is partial
 */
public record TilePath(int level, long index, int width) {

    /** The level that stands for entry bundles. */
    public static final int ENTRIES = -1;

    private static final int MAX_LEVEL = 63;

    /** @throws IllegalArgumentException when a part is out of its range */
    public TilePath {
        if (level < ENTRIES || level > MAX_LEVEL || index < 0 || width < 1 || width > Tile.FULL_WIDTH) {
            throw new IllegalArgumentException("no such tile: level " + level + " index " + index + " width " + width);
        }
    }

    /** The path of a full tile of hashes. */
    public static TilePath full(int level, long index) {
        return new TilePath(level, index, Tile.FULL_WIDTH);
    }

    /** The path of an entry bundle of {@code width} entries. */
    public static TilePath entries(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /**
     * Reads a path as a web server gets it, without a leading slash.
     *
     * @throws MalformedException with {@link MalformedException.Reason#BAD_TILE_PATH} for anything but the one
     *     canonical form, so that two paths never name one tile
     */
    public static TilePath parse(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 3 || !parts[0].equals("tile")) {
            throw refusal(path);
        }
        int level = parts[1].equals("entries") ? ENTRIES : number(parts[1], path);
        int last = parts.length - 1;
        int width = Tile.FULL_WIDTH;
        if (last >= 3 && parts[last - 1].endsWith(".p")) {
            width = number(parts[last], path);
            last--;
            parts[last] = parts[last].substring(0, parts[last].length() - 2);
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 2; i <= last; i++) {
            digits.append(i < last && parts[i].startsWith("x") ? parts[i].substring(1) : parts[i]);
        }
        // Reading is generous and the comparison strict: only what would be written in the same way is accepted.
        try {
            TilePath tile = new TilePath(level, Long.parseLong(digits.toString()), width);
            if (tile.toString().equals(path)) {
                return tile;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedException(BAD_TILE_PATH, Text.shorten(path), e);
        }
        throw refusal(path);
    }

    /** Whether the tile is narrower than 256. */
    public boolean isPartial() {
        return width < Tile.FULL_WIDTH;
    }

    /** The path itself, without a leading slash. */
    @Override
    public String toString() {
        String group = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            group = "x%03d/%s".formatted(rest % 1000, group);
        }
        String kind = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + kind + "/" + group + (isPartial() ? ".p/" + width : "");
    }

    private static int number(String digits, String path) {
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refusal(path);
        }
        return Integer.parseInt(digits);
    }

    private static MalformedException refusal(String path) {
        return new MalformedException(BAD_TILE_PATH, Text.shorten(path));
    }
}
