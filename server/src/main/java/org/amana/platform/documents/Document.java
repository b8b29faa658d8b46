package org.amana.platform.documents;

import java.time.Instant;
import java.util.List;

/**
 * A paper, in both languages: shown as a page and printed as a PDF, alike.
 *
 * @param about what stands at the head of each sheet beside its number: the lift, the place
 * @param knownAt as known when; everything on the paper is of that moment
 * @param demo whether it is of a demonstration, which each sheet says
 */
public record Document(Sheet sheet, Both title, Both about, Instant knownAt, boolean demo, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** What it is printed on. */
    public enum Sheet {
        A4,
        A4_ACROSS,
        /** A wristband, 260 by 32 mm. */
        BAND
    }
}
