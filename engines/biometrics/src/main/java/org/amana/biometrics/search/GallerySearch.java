package org.amana.biometrics.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.match.Points;
import org.amana.biometrics.match.Relaxation;
import org.amana.biometrics.search.ShardAnswer.FingerHit;
import org.amana.biometrics.search.ShardAnswer.Hit;

/** One query against one state of a gallery, on one thread. */
final class GallerySearch {

    /** However small the gallery, so many are looked at closely. */
    private static final int LEAST_CLOSE = 50;

    /** With more fingers than this their scan together leaves little doubt: of a small gallery only those wanted are looked at closely. */
    private static final int FEW_FINGERS = 2;

    private static final FingerPosition[] POSITIONS = FingerPosition.values();
    private static final Comparator<Draft> BEST_FIRST =
            Comparator.comparingDouble(Draft::score).reversed().thenComparingInt(Draft::subject);

    private final Gallery.State state;
    private final Kernel kernel;
    private final Query query;
    private final Relaxation relaxation = new Relaxation();
    private final Points points = new Points(Points.MOST);
    private long compared;
    private long scanNanos;
    private long closeNanos;

    /** A template of the gallery. */
    private record Slot(Segment segment, int at, FingerPosition position) {

        int subject() {
            return segment.subjects[at];
        }
    }

    private record Compared(int finger, Slot slot, double score) {

        Compared better(Compared other) {
            return other.score > score ? other : this;
        }
    }

    /** A hit before its templates are unpacked: most never are. */
    private record Draft(int subject, double score, List<Compared> fingers) {}

    GallerySearch(Gallery.State state, Kernel kernel, Query query) {
        this.state = state;
        this.kernel = kernel;
        this.query = query;
    }

    ShardAnswer answer() {
        boolean together = query.fingers().size() > 1 && query.reach() == Query.Reach.SAME_POSITION;
        List<Hit> hits = (together ? together() : oneByOne())
                .stream()
                        .sorted(BEST_FIRST)
                        .limit(query.wanted())
                        .map(this::hit)
                        .toList();
        return new ShardAnswer(hits, compared, scanNanos, closeNanos);
    }

    /** The segments that a finger is compared with, one after the other. */
    private List<Row> rows(ProbeFinger finger) {
        List<Row> rows = new ArrayList<>();
        for (FingerPosition position : POSITIONS) {
            if (looksAt(finger.position(), position)) {
                for (Segment segment : state.lanes()[position.ordinal()]) {
                    rows.add(new Row(segment, position));
                }
            }
        }
        return rows;
    }

    private record Row(Segment segment, FingerPosition position) {}

    private boolean looksAt(FingerPosition probe, FingerPosition there) {
        boolean same = probe == there || probe == FingerPosition.UNKNOWN || there == FingerPosition.UNKNOWN;
        return same == (query.reach() == Query.Reach.SAME_POSITION);
    }

    /** A score for each template, in the order of the rows; of one that is gone, -1. */
    private float[] scan(ProbeFinger finger, List<Row> rows) {
        long began = System.nanoTime();
        ScanProbe probe = new ScanProbe(finger.print());
        float[] scores =
                new float[rows.stream().mapToInt(row -> row.segment().size).sum()];
        int at = 0;
        for (Row row : rows) {
            scan(probe, row.segment(), scores, at);
            at += row.segment().size;
        }
        scanNanos += System.nanoTime() - began;
        return scores;
    }

    private void scan(ScanProbe probe, Segment segment, float[] scores, int at) {
        for (int slot = 0; slot < segment.size; slot++) {
            if (segment.isGone(slot)) {
                scores[at + slot] = -1;
            } else {
                compared++;
                scores[at + slot] = kernel.score(
                        probe,
                        segment.words,
                        segment.scales,
                        segment.spans,
                        segment.firstBlock[slot],
                        segment.firstBlock[slot + 1]);
            }
        }
    }

    private int close(int of, int least) {
        return Math.max(least, (int) Math.ceil(of * query.penetration()));
    }

    /** Each finger for itself; of somebody, for each finger what fits it best. */
    private List<Draft> oneByOne() {
        Map<Integer, Map<Integer, Compared>> bySubject = new HashMap<>();
        for (int finger = 0; finger < query.fingers().size(); finger++) {
            List<Row> rows = rows(query.fingers().get(finger));
            float[] scores = scan(query.fingers().get(finger), rows);
            long began = System.nanoTime();
            for (int index : Best.of(scores, scores.length, close(scores.length, LEAST_CLOSE))) {
                Slot slot = slot(rows, index);
                bySubject
                        .computeIfAbsent(slot.subject(), unused -> new TreeMap<>())
                        .merge(finger, new Compared(finger, slot, relaxation(finger, slot)), Compared::better);
            }
            closeNanos += System.nanoTime() - began;
        }
        List<Draft> drafts = new ArrayList<>();
        bySubject.forEach((subject, found) -> drafts.add(draft(subject, List.copyOf(found.values()))));
        return drafts;
    }

    private Draft draft(int subject, List<Compared> fingers) {
        return new Draft(subject, query.together(fingers.stream().mapToDouble(Compared::score)), fingers);
    }

    private static Slot slot(List<Row> rows, int index) {
        int rest = index;
        for (Row row : rows) {
            if (rest < row.segment().size) {
                return new Slot(row.segment(), rest, row.position());
            }
            rest -= row.segment().size;
        }
        throw new IllegalArgumentException("no template " + index);
    }

    /** All fingers at once: somebody's score is the sum over the fingers that both have. */
    private List<Draft> together() {
        int fingers = query.fingers().size();
        float[] sums = new float[state.subjectCount()];
        List<List<Row>> rows = new ArrayList<>();
        int[][] fitting = new int[fingers][];
        for (int finger = 0; finger < fingers; finger++) {
            rows.add(rows(query.fingers().get(finger)));
            float[] scores = scan(query.fingers().get(finger), rows.get(finger));
            fitting[finger] = addBest(scores, rows.get(finger), sums);
        }
        long began = System.nanoTime();
        List<Draft> drafts = new ArrayList<>();
        int least = fingers > FEW_FINGERS ? Math.min(LEAST_CLOSE, query.wanted()) : LEAST_CLOSE;
        for (int subject : Best.of(sums, sums.length, close(sums.length, least))) {
            List<Compared> found = new ArrayList<>();
            for (int finger = 0; finger < fingers; finger++) {
                if (fitting[finger][subject] >= 0) {
                    Slot slot = slot(rows.get(finger), fitting[finger][subject]);
                    found.add(new Compared(finger, slot, relaxation(finger, slot)));
                }
            }
            drafts.add(draft(subject, found));
        }
        closeNanos += System.nanoTime() - began;
        return drafts;
    }

    /** Adds each subject's best score for one finger; gives the index of the template that has it, or -1. */
    private int[] addBest(float[] scores, List<Row> rows, float[] sums) {
        int[] fitting = new int[sums.length];
        Arrays.fill(fitting, -1);
        int at = 0;
        for (Row row : rows) {
            for (int slot = 0; slot < row.segment().size; slot++, at++) {
                int subject = row.segment().subjects[slot];
                int known = fitting[subject];
                if (scores[at] >= 0 && (known < 0 || scores[known] < scores[at])) {
                    sums[subject] += scores[at] - (known < 0 ? 0 : scores[known]);
                    fitting[subject] = at;
                }
            }
        }
        return fitting;
    }

    private double relaxation(int finger, Slot slot) {
        slot.segment().points(slot.at(), points);
        return relaxation.score(query.fingers().get(finger).print().points(), points);
    }

    private Hit hit(Draft draft) {
        List<FingerHit> fingers = draft.fingers().stream()
                .map(found -> new FingerHit(
                        found.finger(),
                        found.slot().position(),
                        found.slot().segment().template(found.slot().at()),
                        found.score()))
                .toList();
        return new Hit(state.subjects()[draft.subject()], draft.score(), fingers);
    }
}
