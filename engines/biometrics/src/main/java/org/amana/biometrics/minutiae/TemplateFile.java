package org.amana.biometrics.minutiae;

import java.util.List;
import org.amana.biometrics.Minutia;

/**
 * Minutiae of one or more fingers.
 *
 * @param remarks what was amiss and passed over, in words
 */
public record TemplateFile(Format format, List<View> views, List<String> remarks) {

    public TemplateFile {
        views = List.copyOf(views);
        remarks = List.copyOf(remarks);
    }

    /** Which standard it follows. */
    public enum Format {
        ISO_2005,
        ISO_2011,
        ANSI_2004,
        ANSI_2009
    }

    /**
     * One impression of one finger.
     *
     * @param position 1 right thumb to 10 left little finger, 0 unknown
     * @param impression live or not, plain or rolled, as the standard numbers it
     * @param quality 0 worst to 100 best; 254 or 255 if none was measured
     * @param width of the picture it was taken from, in its own pixels
     * @param height of the picture it was taken from, in its own pixels
     * @param minutiae at 500 dots per inch
     */
    public record View(int position, int impression, int quality, int width, int height, List<Minutia> minutiae) {

        public View {
            minutiae = List.copyOf(minutiae);
        }
    }
}
