package org.amana.biometrics.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.TemplateCodec;
import org.amana.biometrics.match.Print;

/**
 * The prints of many people in memory, by finger. Grows and shrinks while it is searched: a search sees the templates that
 * were there when it began. One purpose, one gallery: prints that must never be compared with each other, such as children's with anybody's, are in
 * different objects. Rebuilt when a process starts, from templates that {@link TemplateCodec} packed.
 */
public final class Gallery {

    private static final FingerPosition[] POSITIONS = FingerPosition.values();

    private final Kernel kernel;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private volatile State state;

    /**
     * What a search works on.
     *
     * @param lanes by position, segments of templates
     * @param subjects by the number that a segment knows them under
     */
    record State(Segment[][] lanes, long[] subjects, int subjectCount, long removed) {

        long templates() {
            long sum = 0;
            for (Segment[] lane : lanes) {
                for (Segment segment : lane) {
                    sum += segment.size;
                }
            }
            return sum - removed;
        }
    }

    /** Searches with the fastest instructions that there are. */
    public Gallery() {
        this(Kernel.best());
    }

    Gallery(Kernel kernel) {
        this.kernel = kernel;
        Segment[][] lanes = new Segment[POSITIONS.length][];
        Arrays.fill(lanes, new Segment[0]);
        this.state = new State(lanes, new long[16], 0, 0);
    }

    /** The instructions that the scan is made of. */
    public String instructions() {
        return kernel.name();
    }

    /** Adds a print of somebody; several of the same finger are all kept. */
    public void add(long subject, FingerPosition position, Template template) {
        add(subject, position, Print.of(template));
    }

    /** Adds a print whose cylinders are built. */
    public synchronized void add(long subject, FingerPosition position, Print print) {
        State now = state;
        int count = now.subjectCount;
        long[] subjects = now.subjects;
        Integer known = numbers.get(subject);
        int number = known == null ? count : known;
        if (known == null) {
            subjects = count < subjects.length ? subjects : Arrays.copyOf(subjects, count * 2);
            subjects[count++] = subject;
            numbers.put(subject, number);
        }
        Segment[][] lanes = now.lanes.clone();
        lanes[position.ordinal()] = grown(lanes[position.ordinal()], print, number);
        state = new State(lanes, subjects, count, now.removed);
    }

    private static Segment[] grown(Segment[] lane, Print print, int number) {
        int last = lane.length - 1;
        boolean room = last >= 0 && !lane[last].full();
        Segment[] grown = Arrays.copyOf(lane, room ? lane.length : lane.length + 1);
        Segment segment = (room ? lane[last] : Segment.empty()).with(print, number);
        grown[grown.length - 1] = segment.full() ? segment.trimmed() : segment;
        return grown;
    }

    /**
     * Takes all prints of somebody out; searches that begin later do not see them. Their room is given back by
     * {@link #compact}.
     *
     * @return how many there were
     */
    public synchronized int remove(long subject) {
        Integer number = numbers.get(subject);
        if (number == null) {
            return 0;
        }
        State now = state;
        int removed = 0;
        for (Segment[] lane : now.lanes) {
            for (Segment segment : lane) {
                for (int slot = 0; slot < segment.size; slot++) {
                    if (segment.subjects[slot] == number && !segment.isGone(slot)) {
                        segment.remove(slot);
                        removed++;
                    }
                }
            }
        }
        state = new State(now.lanes, now.subjects, now.subjectCount, now.removed + removed);
        return removed;
    }

    /** Lays the gallery out anew without what was taken out. Searches go on meanwhile, adding waits. */
    public synchronized void compact() {
        State old = state;
        Gallery fresh = new Gallery(kernel);
        for (int lane = 0; lane < POSITIONS.length; lane++) {
            for (Segment segment : old.lanes[lane]) {
                for (int slot = 0; slot < segment.size; slot++) {
                    if (!segment.isGone(slot)) {
                        long subject = old.subjects[segment.subjects[slot]];
                        fresh.add(subject, POSITIONS[lane], Print.of(segment.template(slot)));
                    }
                }
            }
        }
        numbers.clear();
        numbers.putAll(fresh.numbers);
        state = fresh.state;
    }

    /** How many prints there are. */
    public long templates() {
        return state.templates();
    }

    /** Bytes of memory for the prints. */
    public long bytes() {
        long sum = state.subjects.length * 8L;
        for (Segment[] lane : state.lanes) {
            for (Segment segment : lane) {
                sum += segment.bytes();
            }
        }
        return sum;
    }

    /** Scans, looks closely at the best, and says who they are. */
    public ShardAnswer search(Query query) {
        return new GallerySearch(state, kernel, query).answer();
    }
}
