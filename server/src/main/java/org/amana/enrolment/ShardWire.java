package org.amana.enrolment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.TemplateCodec;
import org.amana.biometrics.search.Gallery;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.search.ShardAnswer;

/** How questions, prints and answers of a shard are written for another member. */
final class ShardWire {

    private static final FingerPosition[] POSITIONS = FingerPosition.values();

    private ShardWire() {}

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("another member wrote what is not understood here", e);
        }
    }

    private static void template(DataOutputStream out, Template template) throws IOException {
        byte[] packed = TemplateCodec.encode(template);
        out.writeShort(packed.length);
        out.write(packed);
    }

    private static Template template(DataInputStream in) throws IOException {
        return TemplateCodec.decode(in.readNBytes(in.readUnsignedShort()));
    }

    static byte[] query(Query query) {
        return write(out -> {
            out.writeByte(query.reach().ordinal());
            out.writeDouble(query.penetration());
            out.writeInt(query.wanted());
            out.writeByte(query.fingers().size());
            for (ProbeFinger finger : query.fingers()) {
                out.writeByte(finger.position().ordinal());
                template(out, finger.print().template());
            }
        });
    }

    static Query query(byte[] bytes) {
        return read(bytes, in -> {
            Query.Reach reach = Query.Reach.values()[in.readUnsignedByte()];
            double penetration = in.readDouble();
            int wanted = in.readInt();
            List<ProbeFinger> fingers = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                fingers.add(ProbeFinger.of(POSITIONS[in.readUnsignedByte()], template(in)));
            }
            return new Query(fingers, reach, penetration, wanted);
        });
    }

    static byte[] answer(ShardAnswer answer) {
        return write(out -> {
            out.writeLong(answer.templates());
            out.writeLong(answer.scanNanos());
            out.writeLong(answer.closeNanos());
            out.writeInt(answer.hits().size());
            for (ShardAnswer.Hit hit : answer.hits()) {
                out.writeLong(hit.subject());
                out.writeDouble(hit.score());
                out.writeByte(hit.fingers().size());
                for (ShardAnswer.FingerHit finger : hit.fingers()) {
                    out.writeByte(finger.probe());
                    out.writeByte(finger.position().ordinal());
                    template(out, finger.template());
                    out.writeDouble(finger.score());
                }
            }
        });
    }

    static ShardAnswer answer(byte[] bytes) {
        return read(bytes, in -> {
            long templates = in.readLong();
            long scan = in.readLong();
            long close = in.readLong();
            List<ShardAnswer.Hit> hits = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                long subject = in.readLong();
                double score = in.readDouble();
                List<ShardAnswer.FingerHit> fingers = new ArrayList<>();
                for (int some = in.readUnsignedByte(); some > 0; some--) {
                    fingers.add(new ShardAnswer.FingerHit(
                            in.readUnsignedByte(), POSITIONS[in.readUnsignedByte()], template(in), in.readDouble()));
                }
                hits.add(new ShardAnswer.Hit(subject, score, fingers));
            }
            return new ShardAnswer(hits, templates, scan, close);
        });
    }

    /** A print as it is kept for members that have it not yet. */
    static byte[] print(long subject, FingerPosition position, Template template) {
        return write(out -> {
            out.writeLong(subject);
            out.writeByte(position.ordinal());
            template(out, template);
        });
    }

    static void into(Gallery gallery, List<byte[]> prints) {
        prints.forEach(print -> read(print, in -> {
            gallery.add(in.readLong(), POSITIONS[in.readUnsignedByte()], template(in));
            return gallery;
        }));
    }
}
