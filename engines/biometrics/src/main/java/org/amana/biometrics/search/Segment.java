package org.amana.biometrics.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Points;
import org.amana.biometrics.match.Print;

/**
 * A few thousand templates in bare arrays: blocks of cylinders for the scan, minutiae for what follows. What stands below
 * {@link #size} never changes; appending gives a new segment that shares the arrays, so searches under way go on undisturbed.
 */
final class Segment {

    static final int MOST = 4096;

    private static final int PER_MINUTIA = 3;
    private static final int TYPE_BITS = 2;
    private static final Minutia.Type[] TYPES = Minutia.Type.values();

    final int size;
    final long[] words;
    final short[] scales;
    final byte[] spans;
    final int[] firstBlock;
    private final int[] firstMinutia;
    private final short[] minutiae;
    private final short[] shapes;
    final int[] subjects;
    private final AtomicLongArray gone;

    private Segment(
            int size,
            long[] words,
            short[] scales,
            byte[] spans,
            int[] firstBlock,
            int[] firstMinutia,
            short[] minutiae,
            short[] shapes,
            int[] subjects,
            AtomicLongArray gone) {
        this.size = size;
        this.words = words;
        this.scales = scales;
        this.spans = spans;
        this.firstBlock = firstBlock;
        this.firstMinutia = firstMinutia;
        this.minutiae = minutiae;
        this.shapes = shapes;
        this.subjects = subjects;
        this.gone = gone;
    }

    static Segment empty() {
        return new Segment(
                0,
                new long[0],
                new short[0],
                new byte[0],
                new int[1],
                new int[1],
                new short[0],
                new short[0],
                new int[0],
                new AtomicLongArray(MOST / Long.SIZE));
    }

    boolean full() {
        return size == MOST;
    }

    /** A segment with one more; this one stays as it is. Only one thread appends, and only to the newest. */
    Segment with(Print print, int subject) {
        Points points = print.points();
        List<Minutia> added = print.template().minutiae();
        int blocks = (points.count() + Kernel.LANES - 1) / Kernel.LANES;
        int block = firstBlock[size];
        int minutia = firstMinutia[size];
        Segment next = new Segment(
                size + 1,
                room(words, (block + blocks) * Kernel.BLOCK),
                room(scales, (block + blocks) * Kernel.LANES),
                room(spans, (block + blocks) * 2),
                room(firstBlock, size + 2),
                room(firstMinutia, size + 2),
                room(minutiae, (minutia + added.size()) * PER_MINUTIA),
                room(shapes, (size + 1) * 3),
                room(subjects, size + 1),
                gone);
        next.put(points, block);
        next.put(added, minutia);
        next.firstBlock[size + 1] = block + blocks;
        next.firstMinutia[size + 1] = minutia + added.size();
        next.shapes[size * 3] = (short) print.template().width();
        next.shapes[size * 3 + 1] = (short) print.template().height();
        next.shapes[size * 3 + 2] = (short) points.count();
        next.subjects[size] = subject;
        return next;
    }

    private void put(Points points, int firstBlock) {
        for (int i = 0; i < points.count(); i++) {
            int block = firstBlock + i / Kernel.LANES;
            int lane = i % Kernel.LANES;
            for (int word = 0; word < Print.WORDS; word++) {
                words[block * Kernel.BLOCK + word * Kernel.LANES + lane] = points.word(i, word);
            }
            scales[block * Kernel.LANES + lane] = (short) Math.round(Run.SCALE / Math.sqrt(points.ones(i)));
            byte direction = (byte) points.coarseDirection(i);
            if (lane == 0) {
                spans[2 * block] = direction;
            }
            spans[2 * block + 1] = direction;
        }
    }

    private void put(List<Minutia> added, int first) {
        for (int i = 0; i < added.size(); i++) {
            Minutia minutia = added.get(i);
            int at = (first + i) * PER_MINUTIA;
            minutiae[at] = (short) minutia.x();
            minutiae[at + 1] = (short) minutia.y();
            minutiae[at + 2] = (short) (Print.step(minutia.direction()) << TYPE_BITS
                    | minutia.type().ordinal());
        }
    }

    /** The same without spare room; a segment that is full grows no more. */
    Segment trimmed() {
        int blocks = firstBlock[size];
        return new Segment(
                size,
                Arrays.copyOf(words, blocks * Kernel.BLOCK),
                Arrays.copyOf(scales, blocks * Kernel.LANES),
                Arrays.copyOf(spans, blocks * 2),
                Arrays.copyOf(firstBlock, size + 1),
                Arrays.copyOf(firstMinutia, size + 1),
                Arrays.copyOf(minutiae, firstMinutia[size] * PER_MINUTIA),
                Arrays.copyOf(shapes, size * 3),
                Arrays.copyOf(subjects, size),
                gone);
    }

    boolean isGone(int slot) {
        return (gone.getAcquire(slot / Long.SIZE) >>> slot & 1) != 0;
    }

    void remove(int slot) {
        gone.getAndUpdate(slot / Long.SIZE, bits -> bits | 1L << slot);
    }

    /** The minutiae with their cylinders, into arrays that are used again. */
    void points(int slot, Points into) {
        into.clear();
        int count = shapes[slot * 3 + 2];
        for (int i = 0; i < count; i++) {
            int at = (firstMinutia[slot] + i) * PER_MINUTIA;
            int word = (firstBlock[slot] + i / Kernel.LANES) * Kernel.BLOCK + i % Kernel.LANES;
            into.add(
                    minutiae[at],
                    minutiae[at + 1],
                    (minutiae[at + 2] & 0xFFFF) >>> TYPE_BITS,
                    words[word],
                    words[word + Kernel.LANES],
                    words[word + 2 * Kernel.LANES]);
        }
    }

    /** The template as it was put in, its directions rounded. */
    Template template(int slot) {
        Minutia[] all = new Minutia[firstMinutia[slot + 1] - firstMinutia[slot]];
        for (int i = 0; i < all.length; i++) {
            int at = (firstMinutia[slot] + i) * PER_MINUTIA;
            int packed = minutiae[at + 2] & 0xFFFF;
            all[i] = new Minutia(
                    minutiae[at],
                    minutiae[at + 1],
                    (packed >>> TYPE_BITS) * 2 * Math.PI / Print.DIRECTIONS,
                    TYPES[packed & ((1 << TYPE_BITS) - 1)]);
        }
        return new Template(shapes[slot * 3], shapes[slot * 3 + 1], List.of(all));
    }

    /** Bytes of all arrays as far as they are used. */
    long bytes() {
        long blocks = firstBlock[size];
        return blocks * (Kernel.BLOCK * 8L + Kernel.LANES * 2L + 2)
                + firstMinutia[size] * PER_MINUTIA * 2L
                + size * (4L + 4 + 4 + 6)
                + size / 8;
    }

    private static long[] room(long[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    private static short[] room(short[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    private static byte[] room(byte[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    private static int[] room(int[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, grown(needed));
    }

    private static int grown(int needed) {
        return needed + needed / 2 + 16;
    }
}
