package org.amana.enrolment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Template;
import org.amana.biometrics.TemplateCodec;
import org.amana.platform.documents.AttachmentRefusedException;
import org.amana.platform.documents.Attachments;
import org.springframework.stereotype.Component;

/**
 * Prints as they are kept: each sealed under its person's key and bound to person, encounter and finger, those of one command in one
 * file among the attachments.
 */
@Component
final class SealedPrints {

    /** What a piece is; a picture cannot be laid where a template belongs. */
    enum Kind {
        TEMPLATE,
        PICTURE,
        /** A file that came back from whoever prints were sent to. */
        ANSWER
    }

    /** To what a piece is bound. */
    record About(UUID person, int generation, UUID encounter, FingerPosition finger, Kind kind) {

        static About answer(UUID person, int generation, UUID answer) {
            return new About(person, generation, answer, FingerPosition.UNKNOWN, Kind.ANSWER);
        }

        byte[] bytes() {
            return "%s/%d/%s/%s/%s"
                    .formatted(person, generation, encounter, finger, kind)
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    private record Piece(int from, int length) {}

    private final PrintKeys keys;
    private final Attachments attachments;

    SealedPrints(PrintKeys keys, Attachments attachments) {
        this.keys = keys;
        this.attachments = attachments;
    }

    /** A file of pieces being put together. */
    final class Box {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Piece> pieces = new ArrayList<>();

        /** Seals a piece and lays it in; {@link #kept} gives where it came to lie under the index returned here. */
        int add(About about, byte[] open) {
            try {
                byte[] sealed = keys.of(about.person(), about.generation()).encrypt(open, about.bytes());
                pieces.add(new Piece(bytes.size(), sealed.length));
                bytes.writeBytes(sealed);
                return pieces.size() - 1;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot seal", e);
            }
        }

        /** Keeps the file; when this returns it survives a loss of power. */
        List<EnrolmentFact.Sealed> kept() {
            if (pieces.isEmpty()) {
                return List.of();
            }
            try {
                String sha256 = attachments
                        .keep(new ByteArrayInputStream(bytes.toByteArray()), Attachments.SEALED)
                        .sha256();
                return pieces.stream()
                        .map(piece -> new EnrolmentFact.Sealed(sha256, piece.from(), piece.length()))
                        .toList();
            } catch (AttachmentRefusedException e) {
                throw new IllegalStateException(
                        "sealed prints were refused: " + e.reason().code(), e);
            } catch (IOException e) {
                throw new UncheckedIOException("sealed prints cannot be kept", e);
            }
        }
    }

    Box box() {
        return new Box();
    }

    /** Opens a piece; empty if its key is not here. */
    Optional<byte[]> open(About about, EnrolmentFact.Sealed kept) {
        return keys.find(about.person(), about.generation()).map(key -> {
            try {
                return key.decrypt(sealed(kept), about.bytes());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(
                        "a print of %s was altered, or is not theirs".formatted(about.person()), e);
            } catch (IOException e) {
                throw new UncheckedIOException("a sealed print cannot be read", e);
            }
        });
    }

    /** A template, unless its key is not here. */
    Optional<Template> template(About about, EnrolmentFact.Sealed kept) {
        return open(about, kept).map(bytes -> {
            try {
                return TemplateCodec.decode(bytes);
            } catch (MalformedException e) {
                throw new IllegalStateException("what was sealed is not a template", e);
            }
        });
    }

    private byte[] sealed(EnrolmentFact.Sealed kept) throws IOException {
        try (InputStream in = attachments
                .open(kept.sha256())
                .orElseThrow(() -> new EOFException("attachment %s is missing".formatted(kept.sha256())))) {
            in.skipNBytes(kept.from());
            return in.readNBytes(kept.length());
        }
    }
}
