package org.amana.biometrics.face;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The faces of many people as vectors of one model. Grows while it is searched: a search sees the faces that were there when it began.
 */
public final class FaceGallery {

    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_256;
    private static final int LANES = FLOATS.length();

    private final String model;
    private final int dimensions;
    private final int stride;
    private final boolean vectors;
    private volatile State state = new State(new float[0], new long[0], 0);

    private record State(float[] values, long[] subjects, int count) {}

    /**
     * Somebody in the gallery.
     *
     * @param similarity cosine of the angle between the two vectors, -1 to 1
     */
    public record Hit(long subject, double similarity) {}

    private static final Comparator<Hit> NEAREST_FIRST =
            Comparator.comparingDouble(Hit::similarity).reversed().thenComparingLong(Hit::subject);

    /** For vectors of this model alone. */
    public FaceGallery(FaceModel model) {
        this(model.name(), model.dimensions(), FloatVector.SPECIES_PREFERRED.length() >= LANES);
    }

    FaceGallery(String model, int dimensions, boolean vectors) {
        this.model = model;
        this.dimensions = dimensions;
        this.stride = (dimensions + LANES - 1) / LANES * LANES;
        this.vectors = vectors;
    }

    /** Whose vectors are kept here. */
    public String model() {
        return model;
    }

    /** How many faces there are. */
    public int size() {
        return state.count;
    }

    /**
     * Adds a face of somebody.
     *
     * @throws IllegalArgumentException if it is not a vector of this model
     */
    public synchronized void add(long subject, float[] face) {
        float[] unit = unit(face);
        State now = state;
        float[] values = now.values;
        long[] subjects = now.subjects;
        if (now.count == subjects.length) {
            int room = now.count + now.count / 2 + 16;
            subjects = Arrays.copyOf(subjects, room);
            values = Arrays.copyOf(values, Math.multiplyExact(room, stride));
        }
        System.arraycopy(unit, 0, values, now.count * stride, stride);
        subjects[now.count] = subject;
        state = new State(values, subjects, now.count + 1);
    }

    /**
     * Lays the gallery out anew without somebody's faces.
     *
     * @return how many there were
     */
    public synchronized int remove(long subject) {
        State now = state;
        FaceGallery without = new FaceGallery(model, dimensions, vectors);
        for (int i = 0; i < now.count; i++) {
            if (now.subjects[i] != subject) {
                without.add(now.subjects[i], Arrays.copyOfRange(now.values, i * stride, i * stride + dimensions));
            }
        }
        state = without.state;
        return now.count - state.count;
    }

    /** The most similar faces, best first. */
    public List<Hit> search(float[] face, int wanted) {
        float[] probe = unit(face);
        State now = state;
        PriorityQueue<Hit> best = new PriorityQueue<>(NEAREST_FIRST.reversed());
        for (int i = 0; i < now.count; i++) {
            float similarity = vectors ? dot(probe, now.values, i * stride) : plainDot(probe, now.values, i * stride);
            if (best.size() < wanted || similarity >= best.element().similarity()) {
                best.add(new Hit(now.subjects[i], similarity));
                if (best.size() > wanted) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(NEAREST_FIRST).toList();
    }

    private float[] unit(float[] face) {
        double squares = 0;
        for (float value : face) {
            squares += (double) value * value;
        }
        if (face.length != dimensions || !(squares > 0) || Double.isInfinite(squares)) {
            throw new IllegalArgumentException("%d numbers of squared length %s, model %s has %d"
                    .formatted(face.length, squares, model, dimensions));
        }
        float[] unit = new float[stride];
        for (int i = 0; i < face.length; i++) {
            unit[i] = (float) (face[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private static float dot(float[] probe, float[] values, int at) {
        FloatVector sums = FloatVector.zero(FLOATS);
        for (int i = 0; i < probe.length; i += LANES) {
            sums = sums.add(FloatVector.fromArray(FLOATS, probe, i).mul(FloatVector.fromArray(FLOATS, values, at + i)));
        }
        float[] lanes = new float[LANES];
        sums.intoArray(lanes, 0);
        return sum(lanes);
    }

    /** The same sums in the same order without vectors. */
    private static float plainDot(float[] probe, float[] values, int at) {
        float[] lanes = new float[LANES];
        for (int i = 0; i < probe.length; i++) {
            lanes[i % LANES] += probe[i] * values[at + i];
        }
        return sum(lanes);
    }

    private static float sum(float[] lanes) {
        float sum = 0;
        for (float lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}
