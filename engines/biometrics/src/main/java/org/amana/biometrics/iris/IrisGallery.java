package org.amana.biometrics.iris;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The irises of many people in memory, 520 bytes each. Grows while it is searched: a search sees the irises that were there when it began.
 * Children's irises and anybody's are in different objects.
 */
public final class IrisGallery {

    /** Turns of the eye that are tried to either side, in columns of 2.8 degrees. */
    private static final int TURNS = 8;

    private static final int LANES = IrisKernel.LANES;

    private final IrisKernel kernel;
    private volatile State state = new State(new long[0], new long[0], 0);

    /** @param subjects of each iris; {@link Long#MIN_VALUE} of one taken out */
    private record State(long[] words, long[] subjects, int count) {}

    /**
     * Somebody in the gallery.
     *
     * @param distance share of the bits that differ, 0 to 1; about 0.45 for different eyes, as the least of several turns counts
     */
    public record Hit(long subject, double distance) {}

    private static final Comparator<Hit> NEAREST_FIRST =
            Comparator.comparingDouble(Hit::distance).thenComparingLong(Hit::subject);

    /** Searches with the fastest instructions that there are. */
    public IrisGallery() {
        this(IrisKernel.best());
    }

    IrisGallery(IrisKernel kernel) {
        this.kernel = kernel;
    }

    /** Adds an iris of somebody. */
    public synchronized void add(long subject, IrisCode code) {
        State now = state;
        int block = now.count / LANES;
        long[] words = now.words;
        long[] subjects = now.subjects;
        if (now.count == subjects.length) {
            int room = now.count + now.count / 2 + 64;
            subjects = Arrays.copyOf(subjects, room);
            words = Arrays.copyOf(words, Math.multiplyExact((room + LANES - 1) / LANES, IrisKernel.BLOCK));
        }
        for (int word = 0; word < IrisCode.WORDS; word++) {
            int at = block * IrisKernel.BLOCK + word * 2 * LANES + now.count % LANES;
            words[at] = code.bits()[word];
            words[at + LANES] = code.mask()[word];
        }
        subjects[now.count] = subject;
        state = new State(words, subjects, now.count + 1);
    }

    /**
     * Lays the gallery out anew without somebody's irises.
     *
     * @return how many there were
     */
    public synchronized int remove(long subject) {
        State now = state;
        IrisGallery without = new IrisGallery(kernel);
        for (int i = 0; i < now.count; i++) {
            if (now.subjects[i] != subject) {
                without.add(now.subjects[i], code(now, i));
            }
        }
        state = without.state;
        return now.count - state.count;
    }

    private static IrisCode code(State state, int iris) {
        long[] bits = new long[IrisCode.WORDS];
        long[] mask = new long[IrisCode.WORDS];
        for (int word = 0; word < IrisCode.WORDS; word++) {
            int at = iris / LANES * IrisKernel.BLOCK + word * 2 * LANES + iris % LANES;
            bits[word] = state.words[at];
            mask[word] = state.words[at + LANES];
        }
        return new IrisCode(bits, mask);
    }

    /** How many irises there are. */
    public int size() {
        return state.count;
    }

    /** The instructions that the search is made of. */
    public String instructions() {
        return kernel.name();
    }

    /** How many comparisons of two codes a search makes for each iris. */
    public static int comparisonsEach() {
        return 2 * TURNS + 1;
    }

    /** The least distance of two codes over small turns of the eye. */
    public static double distance(IrisCode one, IrisCode other) {
        return IntStream.rangeClosed(-TURNS, TURNS)
                .mapToDouble(turn -> one.turned(turn).distance(other))
                .min()
                .orElseThrow();
    }

    /** The nearest irises, nearest first. */
    public List<Hit> search(IrisCode probe, int wanted) {
        State now = state;
        long[][] turned = IntStream.rangeClosed(-TURNS, TURNS)
                .mapToObj(turn -> interleaved(probe.turned(turn)))
                .toArray(long[][]::new);
        PriorityQueue<Hit> best = new PriorityQueue<>(NEAREST_FIRST.reversed());
        double[] distances = new double[LANES];
        double worst = Double.MAX_VALUE;
        for (int block = 0; block * LANES < now.count; block++) {
            Arrays.fill(distances, Double.MAX_VALUE);
            for (long[] turn : turned) {
                kernel.nearest(turn, now.words, block, distances);
            }
            for (int lane = 0; lane < LANES && block * LANES + lane < now.count; lane++) {
                if (distances[lane] <= worst) {
                    best.add(new Hit(now.subjects[block * LANES + lane], distances[lane]));
                    if (best.size() > wanted) {
                        best.remove();
                    }
                    worst = best.size() < wanted
                            ? Double.MAX_VALUE
                            : best.element().distance();
                }
            }
        }
        return best.stream().sorted(NEAREST_FIRST).toList();
    }

    private static long[] interleaved(IrisCode code) {
        long[] words = new long[2 * IrisCode.WORDS];
        long[] bits = code.bits();
        long[] mask = code.mask();
        for (int word = 0; word < IrisCode.WORDS; word++) {
            words[2 * word] = bits[word];
            words[2 * word + 1] = mask[word];
        }
        return words;
    }
}
