package org.amana.demo.people;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.TemplateCodec;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.amana.demo.people.SyntheticPerson.Health;

/** The fingers of synthetic people, grown from the seed: the same person has the same fingers in every run. */
public final class FingerDrawing {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Impressions of a run are numbered from 1. */
    private static final int FIRST = 0;

    private final long seed;
    private final Extractor extractor = new SourceAfisExtractor();

    public FingerDrawing(long seed) {
        this.seed = seed;
    }

    /** A finger of somebody; it takes a tenth of a second to grow. */
    public SyntheticFinger finger(String person, FingerPosition position) {
        long mixed = seed * ODD + position.ordinal();
        for (byte one : person.getBytes(StandardCharsets.US_ASCII)) {
            mixed = (mixed ^ one) * 0x100000001B3L;
            mixed ^= mixed >>> 29;
        }
        return new SyntheticFinger((mixed ^ mixed >>> 32) * ODD);
    }

    /** How well somebody's fingers can be taken. */
    public static Care care(Set<Health> health) {
        return health.contains(Health.WORN_FINGERS) ? Care.POOR : Care.USUAL;
    }

    /** What is kept of a finger beside the scenario: the template of its first impression, packed. */
    public byte[] template(SyntheticPerson one, FingerPosition position) {
        GreyImage picture = finger(one.id(), position).impression(FIRST, care(one.health()));
        return TemplateCodec.encode(extractor.extract(picture));
    }
}
