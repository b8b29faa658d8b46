package org.amana.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.search.Answer.Candidate;
import org.amana.biometrics.search.Gallery;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.LocalShards;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.search.ShardAnswer.Hit;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/**
 * Open-set identification, ours and SourceAFIS comparing with each, in one gallery: how often somebody who is there is missed, when one search in a
 * hundred for somebody who is not may propose a stranger. The gallery of each probe leaves out whoever was made of a half of its finger: three hundred
 * of them would stand before its mate among the few that are looked at closely, and no such person lives.
 */
final class IdentifyBench {

    private static final double ACCEPTED = 34.66;
    private static final double LEAST_KEPT = 99.5;

    private final List<PrintSet.Sample> enrolled;
    private final List<PrintSet.Sample> probes;
    private final List<Strangers.Stranger> strangers;
    private final int size;

    /** @param size of the gallery; there must be enough strangers to any finger */
    IdentifyBench(PrintSet set, List<Strangers.Stranger> strangers, int searches, int size) {
        this.size = size;
        this.enrolled = set.enrolled();
        List<PrintSet.Sample> all = set.probes();
        this.probes = all.stream().limit(searches).toList();
        this.strangers = strangers;
    }

    /** Of one probe: the score of its mate, or -1 if not returned, and the best of others. */
    private record Outcome(double mate, double stranger) {}

    List<Figure> measure() throws InterruptedException {
        List<Outcome> theirs = linear();
        List<Outcome> ours = new ArrayList<>();
        int accepted = 0;
        int kept = 0;
        for (String finger : fingers()) {
            try (LocalShards shards = new LocalShards(1)) {
                Gallery gallery = shards.all().getFirst();
                subjects(finger).forEach(i -> gallery.add(i, FingerPosition.UNKNOWN, print(i)));
                Identifier identifier = new Identifier(shards, new SourceAfisVerifier());
                for (int i = 0; i < probes.size(); i++) {
                    PrintSet.Sample probe = probes.get(i);
                    if (!probe.finger().equals(finger)) {
                        continue;
                    }
                    Query query = Query.of(List.of(new ProbeFinger(FingerPosition.UNKNOWN, probe.print())));
                    ours.add(outcome(probe, identifier.search(query).candidates()));
                    if (theirs.get(i).mate > ACCEPTED) {
                        accepted++;
                        kept += isAmongFirst(gallery, query, probe) ? 1 : 0;
                    }
                }
            }
        }
        return List.of(missed(ours, theirs), kept(kept, accepted));
    }

    private List<String> fingers() {
        return probes.stream().map(PrintSet.Sample::finger).distinct().toList();
    }

    /** Who is in the gallery in which prints of a finger are searched for. */
    private IntStream subjects(String finger) {
        IntStream others = IntStream.range(0, strangers.size())
                .filter(i -> !strangers.get(i).sharesWith(finger))
                .limit(size - enrolled.size())
                .map(i -> enrolled.size() + i);
        return IntStream.concat(IntStream.range(0, enrolled.size()), others);
    }

    private Print print(int subject) {
        return subject < enrolled.size()
                ? enrolled.get(subject).print()
                : strangers.get(subject - enrolled.size()).print();
    }

    private boolean isMate(PrintSet.Sample probe, long subject) {
        return subject < enrolled.size() && enrolled.get((int) subject).finger().equals(probe.finger());
    }

    private Outcome outcome(PrintSet.Sample probe, List<Candidate> candidates) {
        double mate = -1;
        double stranger = 0;
        for (Candidate candidate : candidates) {
            if (isMate(probe, candidate.subject())) {
                mate = candidate.score();
            } else {
                stranger = Math.max(stranger, candidate.score());
            }
        }
        return new Outcome(mate, stranger);
    }

    private List<Outcome> linear() {
        Verifier verifier = new SourceAfisVerifier();
        List<Verifier.Prepared> gallery = IntStream.range(0, enrolled.size() + strangers.size())
                .parallel()
                .mapToObj(i -> verifier.prepare(print(i).template()))
                .toList();
        return probes.parallelStream()
                .map(probe -> {
                    Verifier.Prepared prepared = verifier.prepare(probe.template());
                    double mate = -1;
                    double stranger = 0;
                    for (int i : subjects(probe.finger()).toArray()) {
                        if (isMate(probe, i)) {
                            mate = prepared.score(gallery.get(i));
                        } else {
                            stranger = Math.max(stranger, prepared.score(gallery.get(i)));
                        }
                    }
                    return new Outcome(mate, stranger);
                })
                .toList();
    }

    private static boolean among(List<Hit> hits, LongPredicate wanted) {
        return hits.stream().anyMatch(hit -> wanted.test(hit.subject()));
    }

    /** Whether the scan lets the mate through to be looked at closely. */
    private boolean isAmongFirst(Gallery gallery, Query query, PrintSet.Sample probe) {
        Query all = new Query(query.fingers(), query.reach(), Query.USUAL_PENETRATION, size);
        return among(gallery.search(all).hits(), subject -> isMate(probe, subject));
    }

    private static int missedOf(List<Outcome> outcomes) {
        double[] strangers =
                outcomes.stream().mapToDouble(Outcome::stranger).sorted().toArray();
        double threshold = strangers[strangers.length - 1 - (int) Math.floor(strangers.length * 0.01)];
        return (int)
                outcomes.stream().filter(outcome -> outcome.mate <= threshold).count();
    }

    private Figure missed(List<Outcome> ours, List<Outcome> theirs) {
        int missedHere = missedOf(ours);
        int missedThere = missedOf(theirs);
        int count = probes.size();
        String detail = String.format(
                Locale.ROOT,
                "%d of %d searches, 95%% interval %s; SourceAFIS %d, %s; gallery of %d",
                missedHere,
                count,
                ErrorRates.interval(missedHere, count),
                missedThere,
                ErrorRates.interval(missedThere, count),
                size);
        return new Figure(
                "missed where 1 search in 100 proposes a stranger",
                100.0 * missedHere / count,
                100.0 * missedThere / count,
                false,
                "%",
                detail);
    }

    private static Figure kept(int kept, int accepted) {
        return new Figure(
                "of what SourceAFIS accepts, kept by the scan's first 1 %",
                100.0 * kept / Math.max(1, accepted),
                LEAST_KEPT,
                true,
                "%",
                kept + " of " + accepted + ", 95% interval " + ErrorRates.interval(kept, Math.max(1, accepted)));
    }
}
