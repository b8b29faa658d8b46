package org.amana.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.web.RequestException;
import org.springframework.stereotype.Component;

/** Operators lay down their own fingers once, so that these are caught when they get into somebody else's prints. */
@Component
final class OperatorPrints {

    record Request(List<Enrolling.Print> prints) {}

    private final PrintReading reading;
    private final SealedPrints sealed;

    OperatorPrints(PrintReading reading, SealedPrints sealed) {
        this.reading = reading;
        this.sealed = sealed;
    }

    static SealedPrints.About about(UUID operator, FingerPosition finger) {
        return new SealedPrints.About(operator, 0, operator, finger, SealedPrints.Kind.TEMPLATE);
    }

    /** The operator's own fingers, read; pictures of them are not kept. */
    List<Taken> read(Request request) {
        List<Taken> prints = new ArrayList<>();
        for (int i = 0; i < request.prints().size(); i++) {
            Enrolling.Print print = request.prints().get(i);
            Taken taken =
                    reading.read(print.finger(), EnrolmentFact.Impression.UNKNOWN, print.content(), "/prints/" + i);
            boolean twice = prints.stream().anyMatch(before -> before.finger() == taken.finger());
            if (twice || taken.finger() == FingerPosition.UNKNOWN) {
                throw RequestException.malformed(Refusal.of("enrolment.finger-twice", "finger", taken.finger())
                        .at("/prints/" + i));
            }
            prints.add(new Taken(taken.finger(), taken.impression(), taken.template(), null, taken.quality()));
        }
        if (prints.isEmpty()) {
            throw RequestException.malformed(
                    Refusal.of("enrolment.nothing-taken").at("/prints"));
        }
        return prints;
    }

    Decider decider(Speaker speaker, List<Taken> prints) {
        SealedPrints.Box box = sealed.box();
        var about = about(speaker.user(), FingerPosition.UNKNOWN);
        List<Integer> pieces = Samples.seal(box, about, prints);
        var fact = new EnrolmentFact.OperatorEnrolled(speaker.user(), Samples.of(prints, pieces, box.kept()));
        return recorded -> Decision.accept(fact);
    }
}
