package org.amana.biometrics.itl;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.wsq.Wsq;

/**
 * A file being put together, record by record; {@link #build} sets lengths and table of contents right. Its text is UTF-8, and says so.
 * Each record but the first has the next designation.
 */
public final class NewTransaction {

    private static final String VERSION_OF_2011 = "0500";
    private static final String UTF_8 = "003" + (char) Separator.UNIT + "UTF-8";

    /** There is no record whose resolution the first one would have to tell. */
    private static final String NO_BINARY_PRINTS = "00.00";

    private static final int ANSWERED = 10;
    private static final int PICTURES_OF_FINGERS = 14;
    private static final int COMMENT = 20;

    /** Characters that a comment may have, so that no reader cuts it. */
    public static final int LONGEST_COMMENT = 126;

    private final List<ItlRecord> records = new ArrayList<>();

    /**
     * @param type of the transaction, as the two agencies have agreed
     * @param to designation of the agency that it goes to
     * @param from designation of the agency that it comes from
     * @param control by which the answer names it
     */
    public NewTransaction(String type, LocalDate day, String to, String from, String control) {
        records.add(TaggedRecord.of(1, 0)
                .with(2, VERSION_OF_2011)
                .with(Contents.FIELD, Contents.write(List.of()))
                .with(4, type)
                .with(5, date(day))
                .with(7, to)
                .with(8, from)
                .with(9, control)
                .with(11, NO_BINARY_PRINTS)
                .with(12, NO_BINARY_PRINTS)
                .with(15, UTF_8));
    }

    /** A day as the standard writes it. */
    public static String date(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Items of one subfield, one behind the other. */
    public static String items(List<String> items) {
        return String.join(String.valueOf((char) Separator.UNIT), items);
    }

    /** Subfields of one field, one behind the other. */
    public static String subfields(List<String> subfields) {
        return String.join(String.valueOf((char) Separator.RECORD), subfields);
    }

    /** Says to which control number it is the answer. */
    public NewTransaction answering(String control) {
        TaggedRecord first = (TaggedRecord) records.getFirst();
        List<Field> fields = new ArrayList<>(first.fields());
        int at =
                (int) fields.stream().filter(field -> field.number() < ANSWERED).count();
        fields.add(
                at,
                TaggedRecord.of(1, 0).with(ANSWERED, control).field(ANSWERED).orElseThrow());
        records.set(0, new TaggedRecord(1, 0, fields, true));
        return this;
    }

    /** An empty record of a type with the next designation, to be filled and given to {@link #add}. */
    public TaggedRecord next(int type) {
        return TaggedRecord.of(type, records.size() - 1);
    }

    /** Lays a record behind the others. */
    public NewTransaction add(TaggedRecord record) {
        records.add(record);
        return this;
    }

    /**
     * Lays the picture of a finger behind the others, packed as WSQ.
     *
     * @param finger 1 right thumb to 10 left little finger
     * @param impression 0 plain, 1 rolled, both live
     * @param source whose picture it is
     * @param comment what goes with it, such as a caveat; empty if nothing
     * @throws IllegalArgumentException if the comment is longer than {@link #LONGEST_COMMENT}
     */
    public NewTransaction finger(
            int finger, int impression, String source, LocalDate taken, GreyImage picture, String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("a comment of %d characters".formatted(comment.length()));
        }
        TaggedRecord record = next(PICTURES_OF_FINGERS)
                .with(3, Integer.toString(impression))
                .with(4, source)
                .with(5, date(taken))
                .with(PictureSample.WIDTH, Integer.toString(picture.width()))
                .with(PictureSample.HEIGHT, Integer.toString(picture.height()))
                .with(PictureSample.SCALE, "1")
                .with(PictureSample.RESOLUTION, Integer.toString(picture.dotsPerInch()))
                .with(10, Integer.toString(picture.dotsPerInch()))
                .with(PictureSample.PACKING, "WSQ20")
                .with(PictureSample.DEPTH, "8")
                .with(PictureSample.POSITION, Integer.toString(finger));
        if (!comment.isEmpty()) {
            record = record.with(COMMENT, comment);
        }
        return add(record.with(TaggedRecord.DATA, Wsq.encode(picture, Wsq.FINE_RATE)));
    }

    /** The file as it stands. */
    public Transaction build() {
        return new Transaction(records, List.of()).canonical();
    }
}
