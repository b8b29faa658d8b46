package org.amana.biometrics.match;

import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Agreement.Pair;
import org.amana.biometrics.match.Agreement.Placement;

/** Lays one print on the other by pairs that support each other, and finds the other minutiae that then meet. */
final class Alignment {

    private final Template probe;
    private final Template candidate;

    Alignment(Template probe, Template candidate) {
        this.probe = probe;
        this.candidate = candidate;
    }

    Agreement from(List<Pair> strongest) {
        if (strongest.size() < 2) {
            return new Agreement(List.of(), Placement.NONE);
        }
        // A few of the strongest may be strays: keep those that agree with the placement, and place again.
        Placement placement = placement(strongest);
        List<Pair> kept = meeting(strongest, placement);
        if (kept.size() >= 2) {
            placement = placement(kept);
        }
        return new Agreement(all(placement), placement);
    }

    /** Least squares of a turn and a shift. */
    private Placement placement(List<Pair> pairs) {
        double px = pairs.stream().mapToDouble(p -> at(p).x()).average().orElseThrow();
        double py = pairs.stream().mapToDouble(p -> at(p).y()).average().orElseThrow();
        double cx = pairs.stream().mapToDouble(p -> on(p).x()).average().orElseThrow();
        double cy = pairs.stream().mapToDouble(p -> on(p).y()).average().orElseThrow();
        double along = 0;
        double across = 0;
        for (Pair pair : pairs) {
            double x = at(pair).x() - px;
            double y = at(pair).y() - py;
            double u = on(pair).x() - cx;
            double v = on(pair).y() - cy;
            along += x * u + y * v;
            across += y * u - x * v;
        }
        Placement turned = new Placement(Math.atan2(across, along), 0, 0);
        return new Placement(turned.turn(), cx - turned.x(px, py), cy - turned.y(px, py));
    }

    private Minutia at(Pair pair) {
        return probe.minutiae().get(pair.probe());
    }

    private Minutia on(Pair pair) {
        return candidate.minutiae().get(pair.candidate());
    }

    private List<Pair> meeting(List<Pair> pairs, Placement placement) {
        return pairs.stream()
                .filter(pair -> apart(pair, placement) <= Agreement.MOST_APART)
                .toList();
    }

    private double apart(Pair pair, Placement placement) {
        Minutia one = at(pair);
        Minutia other = on(pair);
        double turned = Angles.between(one.direction() + placement.turn(), other.direction());
        if (turned > Agreement.MOST_TURNED) {
            return Double.MAX_VALUE;
        }
        return Math.hypot(placement.x(one.x(), one.y()) - other.x(), placement.y(one.x(), one.y()) - other.y());
    }

    /** Every minutia with the nearest free one of the other print that it meets; nearest pairs first. */
    private List<Pair> all(Placement placement) {
        List<Pair> meeting = new ArrayList<>();
        for (int i = 0; i < probe.minutiae().size(); i++) {
            for (int j = 0; j < candidate.minutiae().size(); j++) {
                meeting.add(new Pair(i, j));
            }
        }
        meeting = new ArrayList<>(meeting(meeting, placement));
        meeting.sort((a, b) -> Double.compare(apart(a, placement), apart(b, placement)));
        List<Pair> free = new ArrayList<>();
        boolean[] probeTaken = new boolean[probe.minutiae().size()];
        boolean[] candidateTaken = new boolean[candidate.minutiae().size()];
        for (Pair pair : meeting) {
            if (!probeTaken[pair.probe()] && !candidateTaken[pair.candidate()]) {
                probeTaken[pair.probe()] = true;
                candidateTaken[pair.candidate()] = true;
                free.add(pair);
            }
        }
        return free;
    }
}
