package org.amana.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;

/** Every finger once: a print, or a reason why not. */
final class FingerAccount {

    private FingerAccount() {}

    /**
     * Gives the fingers that nobody named the reason that was given for all others.
     *
     * @param missing gets one more, if fingers are left
     * @param uncut fingers that a file shows but does not cut apart: no reason for what is missing is theirs
     * @param others null if no reason was given
     * @throws RequestException if a finger is named twice, or left without a reason, or uncut and nowhere else
     */
    static void complete(
            List<Taken> prints,
            List<EnrolmentFact.Missing> missing,
            Map<FingerPosition, Integer> uncut,
            EnrolmentFact.@Nullable MissingReason others,
            String pointer) {
        Set<FingerPosition> named = new HashSet<>();
        List<FingerPosition> all = new ArrayList<>();
        prints.forEach(print -> all.add(print.finger()));
        missing.forEach(one -> all.addAll(one.fingers()));
        for (FingerPosition finger : all) {
            if (finger == FingerPosition.UNKNOWN || !named.add(finger)) {
                throw RequestException.malformed(
                        Refusal.of("enrolment.finger-twice", "finger", finger).at(pointer));
            }
        }
        List<FingerPosition> left = EnumSet.complementOf(EnumSet.of(FingerPosition.UNKNOWN)).stream()
                .filter(finger -> !named.contains(finger))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        Map<FingerPosition, Integer> seen = new EnumMap<>(FingerPosition.class);
        left.stream().filter(uncut::containsKey).forEach(finger -> seen.put(finger, uncut.get(finger)));
        if (!seen.isEmpty()) {
            throw RequestException.malformed(PrintReading.uncut(seen).at(pointer + "/file"));
        }
        if (others == null) {
            throw RequestException.malformed(
                    Refusal.of("enrolment.finger-unexplained", "finger", left.getFirst(), "count", left.size())
                            .at(pointer));
        }
        missing.add(new EnrolmentFact.Missing(left, others));
    }
}
