package org.amana.enrolment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Template;
import org.amana.biometrics.TemplateCodec;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.itl.Finding;
import org.amana.biometrics.itl.Itl;
import org.amana.biometrics.itl.PictureSample;
import org.amana.biometrics.itl.TaggedRecord;
import org.amana.biometrics.itl.Transaction;
import org.amana.biometrics.minutiae.FingerPicture;
import org.amana.biometrics.minutiae.FingerPictures;
import org.amana.biometrics.minutiae.Templates;
import org.amana.biometrics.quality.PrintQuality;
import org.amana.biometrics.quality.QualityMeter;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.amana.biometrics.wsq.Wsq;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.springframework.stereotype.Component;

/** Makes templates of what was sent: pictures of any kind that is read, records and templates of the exchange formats, whole interchange files. */
@Component
final class PrintReading {

    /** What an interchange file holds of one person's fingers. */
    record Read(List<Taken> prints, List<EnrolmentFact.Missing> missing) {}

    private static final int AMPUTATED_OR_BANDAGED = 18;
    private static final int AMPUTATED_ON_CARD = 84;
    private static final int PLAIN_RIGHT_THUMB = 11;
    private static final int PLAIN_LEFT_THUMB = 12;
    private static final FingerPosition[] FINGERS = FingerPosition.values();
    private static final int FINGER_PICTURE = 14;

    private final Extractor extractor = new SourceAfisExtractor();

    /**
     * Reads one print.
     *
     * @throws RequestException if it is nothing that is read here
     */
    Taken read(FingerPosition finger, EnrolmentFact.Impression impression, byte[] content, String pointer) {
        try {
            if (Templates.isTemplate(content)) {
                var view = Templates.read(content).views().stream()
                        .findFirst()
                        .orElseThrow(() -> new MalformedException("a template of no finger"));
                int width = Math.clamp(view.width(), 1, Template.MOST_PIXELS);
                int height = Math.clamp(view.height(), 1, Template.MOST_PIXELS);
                return bare(
                        finger,
                        impression,
                        new Template(
                                width,
                                height,
                                view.minutiae().stream()
                                        .filter(m -> m.x() >= 0 && m.y() >= 0 && m.x() < width && m.y() < height)
                                        .toList()));
            }
            if (content.length > 0 && content[0] == 1) {
                return bare(finger, impression, TemplateCodec.decode(content));
            }
            if (FingerPictures.isRecord(content)) {
                FingerPicture first = FingerPictures.read(content).stream()
                        .findFirst()
                        .orElseThrow(() -> new MalformedException("a record of no picture"));
                return taken(finger, impression, first.image(), Wsq.encode(first.image(), Wsq.FINE_RATE));
            }
            return taken(finger, impression, Pictures.read(content, Pictures.USUAL_DPI), content);
        } catch (MalformedException e) {
            throw unreadable(e, pointer);
        }
    }

    /** Reads whatever was laid down: one print of the finger that is named, or all that an interchange file holds. */
    List<Taken> any(FingerPosition finger, byte[] content, String pointer) {
        boolean interchange = content.length > 1 && content[0] == '1' && content[1] == '.';
        return interchange
                ? interchange(content, pointer).prints()
                : List.of(read(finger, EnrolmentFact.Impression.UNKNOWN, content, pointer));
    }

    private static RequestException unreadable(IOException e, String pointer) {
        return RequestException.malformed(
                Refusal.of("enrolment.print-unreadable", "why", String.valueOf(e.getMessage()))
                        .at(pointer));
    }

    private static Taken bare(FingerPosition finger, EnrolmentFact.Impression impression, Template template) {
        int minutiae = template.minutiae().size();
        return new Taken(finger, impression, template, null, new EnrolmentFact.Quality(null, minutiae, 0, 0, 0, 0, 0));
    }

    private Taken taken(FingerPosition finger, EnrolmentFact.Impression impression, GreyImage image, byte[] picture) {
        Template template = extractor.extract(image);
        PrintQuality quality = QualityMeter.measure(image, template);
        return new Taken(
                finger,
                impression,
                template,
                picture,
                new EnrolmentFact.Quality(
                        quality.score(),
                        quality.minutiae(),
                        percent(quality.orientationCertainty()),
                        percent(quality.clarity()),
                        percent(quality.ridgeFlow()),
                        percent(quality.frequency()),
                        percent(quality.area())));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /**
     * Reads an ANSI/NIST-ITL file. Of a finger that is in it more than once the best print is taken; slaps of several fingers
     * are passed over.
     *
     * @throws RequestException if a rule of the standard is broken, naming record, field and byte
     */
    Read interchange(byte[] file, String pointer) {
        try {
            Transaction transaction = Itl.read(file);
            List<Refusal> errors = Itl.check(transaction).stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .map(finding -> refusal(finding).at(pointer))
                    .toList();
            if (!errors.isEmpty()) {
                throw RequestException.malformed(errors.toArray(Refusal[]::new));
            }
            Map<FingerPosition, Taken> best = new EnumMap<>(FingerPosition.class);
            for (PictureSample sample : PictureSample.of(transaction)) {
                FingerPosition finger = finger(sample);
                if (finger != FingerPosition.UNKNOWN) {
                    GreyImage image = sample.image();
                    Taken one = taken(finger, impression(sample), image, Wsq.encode(image, Wsq.FINE_RATE));
                    best.merge(finger, one, (a, b) -> b.betterThan(a) ? b : a);
                }
            }
            return new Read(List.copyOf(best.values()), missing(transaction, best.keySet()));
        } catch (MalformedException e) {
            throw unreadable(e, pointer);
        }
    }

    static Refusal refusal(Finding finding) {
        return Refusal.of(
                "enrolment.file-breaks-rule",
                "record",
                finding.record(),
                "type",
                finding.type(),
                "field",
                finding.field() == 0 ? "–" : "%d.%03d".formatted(finding.type(), finding.field()),
                "byte",
                finding.offset(),
                "what",
                finding.what());
    }

    private static FingerPosition finger(PictureSample sample) {
        List<Integer> positions = sample.positions().stream()
                .filter(code -> code < 255)
                .distinct()
                .toList();
        boolean finger = sample.type() == 4 || sample.type() == FINGER_PICTURE;
        if (!finger || positions.size() != 1) {
            return FingerPosition.UNKNOWN;
        }
        int code = positions.getFirst();
        return switch (code) {
            case PLAIN_RIGHT_THUMB -> FingerPosition.RIGHT_THUMB;
            case PLAIN_LEFT_THUMB -> FingerPosition.LEFT_THUMB;
            default -> code >= 1 && code <= 10 ? FINGERS[code] : FingerPosition.UNKNOWN;
        };
    }

    private static EnrolmentFact.Impression impression(PictureSample sample) {
        return switch (sample.impression()) {
            case 0, 2 -> EnrolmentFact.Impression.PLAIN;
            case 1, 3 -> EnrolmentFact.Impression.ROLLED;
            default -> EnrolmentFact.Impression.UNKNOWN;
        };
    }

    /** Fingers that the file says are amputated or bandaged, and that it has no print of. */
    private static List<EnrolmentFact.Missing> missing(Transaction transaction, Collection<FingerPosition> there) {
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
