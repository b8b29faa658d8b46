package org.amana.enrolment;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /**
     * What an interchange file holds of one person's fingers.
     *
     * @param uncut fingers that are only in a picture of several which does not say where each lies, and the number of its record
     */
    record Read(List<Taken> prints, List<EnrolmentFact.Missing> missing, Map<FingerPosition, Integer> uncut) {}

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
                ? cut(interchange(content, pointer), pointer)
                : List.of(read(finger, EnrolmentFact.Impression.UNKNOWN, content, pointer));
    }

    private static List<Taken> cut(Read read, String pointer) {
        if (read.prints().isEmpty() && !read.uncut().isEmpty()) {
            throw RequestException.malformed(uncut(read.uncut()).at(pointer));
        }
        return read.prints();
    }

    /** Says that a picture of several fingers does not say where each lies. */
    static Refusal uncut(Map<FingerPosition, Integer> fingers) {
        Map.Entry<FingerPosition, Integer> first = fingers.entrySet().iterator().next();
        return Refusal.of(
                "enrolment.slap-uncut", "record", first.getValue(), "finger", first.getKey(), "count", fingers.size());
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
     * Reads an ANSI/NIST-ITL file. Of a finger that is in it more than once the best print is taken; a picture of several fingers
     * is cut where the file says where each lies.
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
            Map<FingerPosition, Integer> uncut = new EnumMap<>(FingerPosition.class);
            for (PictureSample sample : PictureSample.of(transaction)) {
                Map<FingerPosition, GreyImage> fingers = FileFingers.pictures(sample);
                fingers.forEach((finger, image) -> best.merge(
                        finger,
                        taken(finger, FileFingers.impression(sample), image, Wsq.encode(image, Wsq.FINE_RATE)),
                        (a, b) -> b.betterThan(a) ? b : a));
                FileFingers.shown(sample).stream()
                        .filter(finger -> !fingers.containsKey(finger))
                        .forEach(finger -> uncut.put(finger, sample.record()));
            }
            List<EnrolmentFact.Missing> missing = FileFingers.missing(transaction, best.keySet());
            uncut.keySet().removeAll(best.keySet());
            missing.forEach(one -> one.fingers().forEach(uncut::remove));
            return new Read(List.copyOf(best.values()), missing, uncut);
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
}
