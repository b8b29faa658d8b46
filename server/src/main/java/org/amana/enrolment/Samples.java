package org.amana.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.TemplateCodec;
import org.jspecify.annotations.Nullable;

/** Prints on their way from what was read to what a fact says of them. */
final class Samples {

    private Samples() {}

    /**
     * Lays templates and pictures into a box.
     *
     * @param about to whom they belong; finger and kind are filled in
     * @return for each print the index of its template, the picture's is the next if there is one
     */
    static List<Integer> seal(SealedPrints.Box box, SealedPrints.About about, List<Taken> prints) {
        List<Integer> pieces = new ArrayList<>();
        for (Taken print : prints) {
            pieces.add(box.add(
                    about(about, print.finger(), SealedPrints.Kind.TEMPLATE), TemplateCodec.encode(print.template())));
            byte @Nullable [] picture = print.picture();
            if (picture != null) {
                box.add(about(about, print.finger(), SealedPrints.Kind.PICTURE), picture);
            }
        }
        return pieces;
    }

    private static SealedPrints.About about(SealedPrints.About about, FingerPosition finger, SealedPrints.Kind kind) {
        return new SealedPrints.About(about.person(), about.generation(), about.encounter(), finger, kind);
    }

    static List<EnrolmentFact.Sample> of(List<Taken> prints, List<Integer> pieces, List<EnrolmentFact.Sealed> kept) {
        List<EnrolmentFact.Sample> samples = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            Taken print = prints.get(i);
            int piece = pieces.get(i);
            samples.add(new EnrolmentFact.Sample(
                    print.finger(),
                    print.impression(),
                    print.quality(),
                    print.poor(),
                    kept.get(piece),
                    print.picture() == null ? null : kept.get(piece + 1)));
        }
        return samples;
    }

    static Map<FingerPosition, Template> templates(List<Taken> prints) {
        Map<FingerPosition, Template> templates = new EnumMap<>(FingerPosition.class);
        prints.forEach(print -> templates.put(print.finger(), print.template()));
        return templates;
    }
}
