package org.amana.biometrics.minutiae;

import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.bytes.ByteCursor;

/** Formats in which the views follow one another without lengths of their own. */
final class FlatTemplate {

    static final Layout ISO_2005 = new Layout(TemplateFile.Format.ISO_2005, 14, true, MinutiaReader.ISO_UNIT);
    static final Layout ANSI_2004 = new Layout(TemplateFile.Format.ANSI_2004, 16, true, MinutiaReader.ANSI_UNIT);
    static final Layout ANSI_2007 = new Layout(TemplateFile.Format.ANSI_2009, 18, false, MinutiaReader.ANSI_UNIT);
    static final Layout ANSI_2009 = new Layout(TemplateFile.Format.ANSI_2009, 19, false, MinutiaReader.ANSI_UNIT);

    private static final int MINUTIA = 6;
    private static final int ANY_PIXELS_A_CENTIMETRE = 197;

    private final byte[] file;
    private final Layout layout;
    private final ByteCursor in;
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param before bytes before the picture's measures where the header has them, else before the number of views
     * @param measured true if the header has the picture's measures, else each view has
     */
    record Layout(TemplateFile.Format format, int before, boolean measured, double unit) {}

    FlatTemplate(byte[] file, Layout layout) {
        this.file = file;
        this.layout = layout;
        this.in = new ByteCursor(file);
    }

    private record Measures(int width, int height, int across, int down) {}

    TemplateFile read() throws MalformedException {
        in.skip(layout.before());
        Measures shared = new Measures(0, 0, ANY_PIXELS_A_CENTIMETRE, ANY_PIXELS_A_CENTIMETRE);
        if (layout.measured()) {
            shared = measures();
        }
        int count = in.u8();
        in.skip(1);
        List<TemplateFile.View> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                views.add(layout.measured() ? oldView(shared) : newView());
            } catch (MalformedException e) {
                remarks.add("view %d of %d is cut off: %s".formatted(i + 1, count, e.getMessage()));
                break;
            }
        }
        if (in.remaining() > 0) {
            remarks.add("%d bytes behind the last view".formatted(in.remaining()));
        }
        if (views.isEmpty()) {
            remarks.add("no view");
        }
        return new TemplateFile(layout.format(), views, remarks);
    }

    private Measures measures() throws MalformedException {
        return new Measures(in.u16(), in.u16(), in.u16(), in.u16());
    }

    private TemplateFile.View oldView(Measures measures) throws MalformedException {
        int position = in.u8();
        int impression = in.u8() & 0xf;
        int quality = in.u8();
        return view(position, impression, quality, measures);
    }

    private TemplateFile.View newView() throws MalformedException {
        int position = in.u8();
        in.skip(1);
        int impression = in.u8();
        int quality = in.u8();
        in.skip(4);
        return view(position, impression, quality, measures());
    }

    private TemplateFile.View view(int position, int impression, int quality, Measures measures)
            throws MalformedException {
        int count = in.u8();
        List<Minutia> minutiae =
                new MinutiaReader(measures.across(), measures.down(), layout.unit(), MINUTIA).read(in, count);
        if (minutiae.size() < count) {
            remarks.add("%d of %d minutiae are in the file".formatted(minutiae.size(), count));
            in.skip(in.remaining());
        } else {
            extensions();
        }
        return new TemplateFile.View(position, impression, quality, measures.width(), measures.height(), minutiae);
    }

    private void extensions() throws MalformedException {
        int length = in.remaining() >= 2 ? in.u16() : 0;
        if (length > in.remaining()) {
            remarks.add("an extension of %d bytes at byte %d of %d".formatted(length, in.position(), file.length));
        }
        in.skip(Math.min(length, in.remaining()));
    }
}
