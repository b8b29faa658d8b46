package org.amana.biometrics.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.Agreement;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.search.Answer.Candidate;
import org.amana.biometrics.search.Answer.Coverage;
import org.amana.biometrics.search.Answer.Finger;
import org.amana.biometrics.search.Answer.Took;
import org.amana.biometrics.search.ShardAnswer.FingerHit;
import org.amana.biometrics.search.ShardAnswer.Hit;
import org.amana.biometrics.search.ShardRunner.Gathered;

/** Who is this: asks the shards, asks for a second opinion on the last few, and says what speaks for each. */
public final class Identifier {

    /** With more fingers than this the relaxation alone decides: it is never in doubt then, and a second opinion takes milliseconds a finger. */
    private static final int FINGERS_ASKED_TWICE = 2;

    private final ShardRunner shards;
    private final FusedMatcher matcher;

    public Identifier(ShardRunner shards, Verifier verifier) {
        this.shards = shards;
        this.matcher = new FusedMatcher(verifier);
    }

    /** Searches. */
    public Answer search(Query query) throws InterruptedException {
        long began = System.nanoTime();
        Gathered gathered = shards.ask(query);
        List<Hit> best = gathered.answers().stream()
                .flatMap(answer -> answer.hits().stream())
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::subject))
                .limit(query.wanted())
                .toList();
        long merged = System.nanoTime();
        List<Candidate> candidates = candidates(query, best);
        long ended = System.nanoTime();
        return new Answer(candidates, coverage(gathered), took(gathered, ended - merged, ended - began));
    }

    private static Coverage coverage(Gathered gathered) {
        long templates =
                gathered.answers().stream().mapToLong(ShardAnswer::templates).sum();
        return new Coverage(templates, gathered.answers().size(), gathered.shards());
    }

    private static Took took(Gathered gathered, long second, long whole) {
        long scan = gathered.answers().stream()
                .mapToLong(ShardAnswer::scanNanos)
                .max()
                .orElse(0);
        long close = gathered.answers().stream()
                .mapToLong(ShardAnswer::closeNanos)
                .max()
                .orElse(0);
        return new Took(scan, close, second, whole);
    }

    private List<Candidate> candidates(Query query, List<Hit> hits) {
        Map<Integer, Verifier.Prepared> prepared = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Hit hit : hits) {
            boolean twice = hit.fingers().size() <= FINGERS_ASKED_TWICE
                    && query.fingers().size() <= FINGERS_ASKED_TWICE;
            List<Finger> fingers = new ArrayList<>();
            for (FingerHit found : hit.fingers()) {
                Print probe = query.fingers().get(found.probe()).print();
                double score = found.score();
                if (twice) {
                    Verifier.Prepared second =
                            prepared.computeIfAbsent(found.probe(), unused -> matcher.prepare(probe.template()));
                    score = FusedMatcher.fused(
                            score, FusedMatcher.secondOpinion(second, matcher.prepare(found.template())));
                }
                fingers.add(new Finger(found.probe(), found.position(), found.template(), score));
            }
            double together = query.together(fingers.stream().mapToDouble(Finger::score));
            candidates.add(new Candidate(hit.subject(), together, fingers));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::subject));
        return candidates;
    }

    /**
     * Which minutiae of a finger that was searched for agree with those of a candidate's finger.
     *
     * @return indices into the minutiae of the probe's print and of the finger's template
     */
    public Agreement evidence(Query query, Finger finger) {
        // A template out of a gallery is in the order of its print already.
        return matcher.agreement(query.fingers().get(finger.probe()).print(), Print.of(finger.template()));
    }
}
