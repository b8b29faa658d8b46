package org.amana.biometrics.minutiae;

import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.bytes.ByteCursor;

/** ISO/IEC 19794-2:2011: each representation has a length and a header of its own. */
final class IsoTwentyEleven {

    /** Magic, version, length, number of representations, whether there are certificates. */
    private static final int HEADER = 15;

    private static final int LEAST_REPRESENTATION = 34;
    private static final int NO_QUALITY = 255;

    private final byte[] file;
    private final List<String> remarks = new ArrayList<>();

    IsoTwentyEleven(byte[] file) {
        this.file = file;
    }

    /** Tells it from ANSI 378-2009, which begins alike: here the lengths of the representations add up. */
    static boolean is(byte[] file) {
        try {
            ByteCursor in = new ByteCursor(file);
            in.skip(8);
            long total = in.u32();
            int count = in.u16();
            in.skip(1);
            long sum = HEADER;
            for (int i = 0; i < count; i++) {
                int length = in.length32();
                if (length < LEAST_REPRESENTATION) {
                    return false;
                }
                sum += length;
                in.skip(Math.min(length - 4, in.remaining()));
            }
            return sum == total;
        } catch (MalformedException e) {
            return false;
        }
    }

    TemplateFile read() throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        in.skip(12);
        int count = in.u16();
        boolean certificates = in.u8() != 0;
        List<TemplateFile.View> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.length32() - 4;
            if (length > in.remaining()) {
                remarks.add("representation %d of %d is cut off".formatted(i + 1, count));
            }
            views.add(view(in.part(Math.min(length, in.remaining())), certificates));
        }
        return new TemplateFile(TemplateFile.Format.ISO_2011, views, remarks);
    }

    private TemplateFile.View view(ByteCursor in, boolean certificates) throws MalformedException {
        // When and by which device it was taken.
        in.skip(9 + 1 + 2 + 2);
        int qualities = in.u8();
        int quality = NO_QUALITY;
        for (int i = 0; i < qualities; i++) {
            int score = in.u8();
            quality = i == 0 ? score : quality;
            in.skip(4);
        }
        if (certificates) {
            in.skip(3 * in.u8());
        }
        int position = in.u8();
        in.skip(1);
        int across = in.u16();
        int down = in.u16();
        int impression = in.u8();
        int width = in.u16();
        int height = in.u16();
        int bytes = in.u8() >> 4 == 6 ? 6 : 5;
        int count = in.u8();
        List<Minutia> minutiae = new MinutiaReader(across, down, MinutiaReader.ISO_UNIT, bytes).read(in, count);
        if (minutiae.size() < count) {
            remarks.add("%d of %d minutiae are in the file".formatted(minutiae.size(), count));
        }
        return new TemplateFile.View(position, impression, quality, width, height, minutiae);
    }
}
