package org.amana.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.itl.FingerSegment;
import org.amana.biometrics.itl.PictureSample;
import org.amana.biometrics.itl.TaggedRecord;
import org.amana.biometrics.itl.Transaction;

/** Which fingers an interchange file shows, cut apart where they are in one picture, and which it says are missing. */
final class FileFingers {

    private static final int AMPUTATED_OR_BANDAGED = 18;
    private static final int AMPUTATED_ON_CARD = 84;
    private static final int PLAIN_RIGHT_THUMB = 11;
    private static final int PLAIN_LEFT_THUMB = 12;
    private static final FingerPosition[] FINGERS = FingerPosition.values();
    private static final int LAST_FINGER = 10;
    private static final int FINGER_PICTURE = 14;

    /** What a picture of four fingers, or of both thumbs, shows by its position code. */
    private static final Map<Integer, Set<FingerPosition>> SLAPS = Map.of(
            13,
            Set.of(
                    FingerPosition.RIGHT_INDEX,
                    FingerPosition.RIGHT_MIDDLE,
                    FingerPosition.RIGHT_RING,
                    FingerPosition.RIGHT_LITTLE),
            14,
            Set.of(
                    FingerPosition.LEFT_INDEX,
                    FingerPosition.LEFT_MIDDLE,
                    FingerPosition.LEFT_RING,
                    FingerPosition.LEFT_LITTLE),
            15,
            Set.of(FingerPosition.RIGHT_THUMB, FingerPosition.LEFT_THUMB));

    private FileFingers() {}

    /**
     * Each finger that stands for itself in a picture: the only one that it shows, or those whose places the file states.
     *
     * @throws MalformedException if the picture cannot be unpacked
     */
    static Map<FingerPosition, GreyImage> pictures(PictureSample sample) throws MalformedException {
        Map<FingerPosition, GreyImage> pictures = new EnumMap<>(FingerPosition.class);
        int code = code(sample);
        FingerPosition only = single(code);
        if (only != FingerPosition.UNKNOWN) {
            pictures.put(only, sample.image());
        } else if (code > 0 && !sample.segments().isEmpty()) {
            GreyImage whole = sample.image();
            for (FingerSegment segment : sample.segments()) {
                segment.cut(whole).ifPresent(image -> pictures.put(FINGERS[segment.finger()], image));
            }
        }
        return pictures;
    }

    /** The fingers of a slap; none of other pictures. */
    static Set<FingerPosition> shown(PictureSample sample) {
        return SLAPS.getOrDefault(code(sample), Set.of());
    }

    /** The one position that a picture of fingers has, or 0. */
    private static int code(PictureSample sample) {
        List<Integer> positions = sample.positions().stream()
                .filter(code -> code < 255)
                .distinct()
                .toList();
        boolean finger = sample.type() == 4 || sample.type() == FINGER_PICTURE;
        return finger && positions.size() == 1 ? positions.getFirst() : 0;
    }

    private static FingerPosition single(int code) {
        return switch (code) {
            case PLAIN_RIGHT_THUMB -> FingerPosition.RIGHT_THUMB;
            case PLAIN_LEFT_THUMB -> FingerPosition.LEFT_THUMB;
            default -> code >= 1 && code <= LAST_FINGER ? FINGERS[code] : FingerPosition.UNKNOWN;
        };
    }

    static EnrolmentFact.Impression impression(PictureSample sample) {
        return switch (sample.impression()) {
            case 0, 2 -> EnrolmentFact.Impression.PLAIN;
            case 1, 3 -> EnrolmentFact.Impression.ROLLED;
            default -> EnrolmentFact.Impression.UNKNOWN;
        };
    }

    /** Fingers that the file says are amputated or bandaged, and that it has no print of. */
    static List<EnrolmentFact.Missing> missing(Transaction transaction, Collection<FingerPosition> there) {
        Map<EnrolmentFact.MissingReason, List<FingerPosition>> missing =
                new EnumMap<>(EnrolmentFact.MissingReason.class);
        Stream.concat(
                        said(transaction.tagged(FINGER_PICTURE), AMPUTATED_OR_BANDAGED),
                        said(transaction.tagged(2), AMPUTATED_ON_CARD))
                .filter(items -> items.size() > 1 && items.getFirst().strip().matches("\\d{1,2}"))
                .forEach(items -> {
                    int code = Integer.parseInt(items.getFirst().strip());
                    if (code >= 1 && code <= 10 && !there.contains(FINGERS[code])) {
                        List<FingerPosition> of = missing.computeIfAbsent(
                                items.get(1).strip().equals("XX")
                                        ? EnrolmentFact.MissingReason.AMPUTATED
                                        : EnrolmentFact.MissingReason.BANDAGED,
                                reason -> new ArrayList<>());
                        if (!of.contains(FINGERS[code])) {
                            of.add(FINGERS[code]);
                        }
                    }
                });
        return missing.entrySet().stream()
                .map(entry -> new EnrolmentFact.Missing(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Stream<List<String>> said(Stream<TaggedRecord> records, int field) {
        return records.flatMap(record -> record.field(field).stream())
                .flatMap(found -> found.subfields(StandardCharsets.ISO_8859_1).stream());
    }
}
