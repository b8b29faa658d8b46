package org.amana.biometrics.itl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.image.Pictures;

/**
 * A picture in a file: of fingers, palms, a face, an iris. It is not unpacked until somebody asks.
 *
 * @param record which record of the file, from 1
 * @param type of the record
 * @param impression live or from paper, plain or rolled (table 7 of the standard); -1 where there is none
 * @param positions fingers or palms that it may show, as the standard numbers them; empty for others
 * @param segments where each of several fingers lies, if the file says so
 * @param width in pixels, as the record says
 * @param height in pixels, as the record says
 * @param dotsPerInch as the record says, which counts more than what the packed picture says
 * @param bits a pixel, as the record says
 * @param data packed or not
 * @param packed false if the data are the pixels themselves
 */
public record PictureSample(
        int record,
        int type,
        int impression,
        List<Integer> positions,
        List<FingerSegment> segments,
        int width,
        int height,
        int dotsPerInch,
        int bits,
        byte[] data,
        boolean packed) {

    static final int IMPRESSION = 3;
    static final int WIDTH = 6;
    static final int HEIGHT = 7;
    static final int SCALE = 8;
    static final int RESOLUTION = 9;
    static final int PACKING = 11;
    static final int DEPTH = 12;
    static final int POSITION = 13;

    private static final int FINGERS = 14;
    private static final int NATIVE_RESOLUTION = 11;
    private static final double MILLIMETRES = 25.4;
    private static final int LEAST_DPI = 50;
    private static final int MOST_DPI = 10_000;

    public PictureSample {
        positions = List.copyOf(positions);
        segments = List.copyOf(segments);
    }

    /** All pictures of a file, in the order of their records. */
    public static List<PictureSample> of(Transaction transaction) {
        List<PictureSample> samples = new ArrayList<>();
        for (int i = 0; i < transaction.records().size(); i++) {
            int number = i + 1;
            switch (transaction.records().get(i)) {
                case BinaryRecord binary
                when binary.type() == 4 ->
                    binary.print().ifPresent(print -> samples.add(binary(number, binary, print, transaction)));
                case TaggedRecord tagged when isPicture(tagged) -> samples.add(tagged(number, tagged));
                default -> {}
            }
        }
        return samples;
    }

    private static boolean isPicture(TaggedRecord record) {
        boolean shows = record.type() == 10 || record.type() >= 13 && record.type() <= 17;
        return shows && record.field(TaggedRecord.DATA).isPresent();
    }

    private static PictureSample binary(
            int number, BinaryRecord record, BinaryRecord.Print print, Transaction transaction) {
        double perMillimetre = decimal(transaction.header().text(NATIVE_RESOLUTION));
        int dots = print.resolutionCode() == 1 ? (int) Math.round(perMillimetre * MILLIMETRES) : 0;
        return new PictureSample(
                number,
                record.type(),
                print.impression(),
                print.positions(),
                List.of(),
                print.width(),
                print.height(),
                plausible(dots),
                8,
                record.data(),
                print.compression() != 0);
    }

    private static PictureSample tagged(int number, TaggedRecord record) {
        boolean print = record.type() >= 13 && record.type() <= 15;
        int resolution = record.number(RESOLUTION).orElse(0);
        int scale = record.number(SCALE).orElse(0);
        double dots = scale == 2 ? resolution * 2.54 : scale == 1 ? resolution : 0;
        return new PictureSample(
                number,
                record.type(),
                print ? record.number(IMPRESSION).orElse(-1) : -1,
                print ? positions(record) : List.of(),
                record.type() == FINGERS ? FingerSegment.of(record) : List.of(),
                record.number(WIDTH).orElse(0),
                record.number(HEIGHT).orElse(0),
                plausible((int) Math.round(dots)),
                record.number(DEPTH).orElse(8),
                record.field(TaggedRecord.DATA).map(Field::value).orElseThrow(),
                !record.text(PACKING).equals("NONE"));
    }

    private static List<Integer> positions(TaggedRecord record) {
        Optional<Field> field = record.field(POSITION);
        return field.stream()
                .flatMap(found -> found.subfields(StandardCharsets.ISO_8859_1).stream())
                .map(List::getFirst)
                .filter(text -> text.strip().matches("\\d{1,3}"))
                .map(text -> Integer.valueOf(text.strip()))
                .toList();
    }

    /** What the file says if a print can have it, else what most have; 197 a centimetre is 500 an inch, rounded. */
    private static int plausible(int dots) {
        if (dots < LEAST_DPI || dots > MOST_DPI || Math.abs(dots - Pictures.USUAL_DPI) <= 2) {
            return Pictures.USUAL_DPI;
        }
        return dots;
    }

    private static double decimal(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3})?") ? Double.parseDouble(text) : 0;
    }

    /**
     * The picture in shades of grey, at the record's own resolution.
     *
     * @throws MalformedException if it is packed in a way that is not read here, or broken
     */
    public GreyImage image() throws MalformedException {
        if (packed) {
            GreyImage image = Pictures.read(data, dotsPerInch);
            return new GreyImage(image.width(), image.height(), dotsPerInch, image.pixels());
        }
        boolean readable = bits == 8 || bits == 24;
        if (!readable || width == 0 || height == 0 || data.length < (long) width * height * (bits / 8)) {
            throw new MalformedException("an unpacked picture of %d x %d at %d bits in %d bytes"
                    .formatted(width, height, bits, data.length));
        }
        byte[] pixels = bits == 8 ? Arrays.copyOf(data, width * height) : Pictures.brightness(data, width * height);
        return new GreyImage(width, height, dotsPerInch, pixels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureSample sample && record == sample.record && Arrays.equals(data, sample.data);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return "record %d, type %d, %d x %d at %d dpi, positions %s"
                .formatted(record, type, width, height, dotsPerInch, positions);
    }
}
