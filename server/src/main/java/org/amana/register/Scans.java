package org.amana.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scans of papers on which somebody acted: what they may be, and who may see one. */
@Component
public final class Scans {

    /** A desk that records acts, and so knows which of its acts cite a scan. */
    public interface Citing {

        /** Whether the viewer may see an act that cites it. */
        boolean cites(JdbcClient database, String sha256);
    }

    private enum Form {
        PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
        JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

        private final String mediaType;
        private final byte[] beginning;

        Form(String mediaType, byte[] beginning) {
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        boolean begins(byte[] content) {
            return content.length >= beginning.length
                    && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
        }
    }

    private static final String CITED = "select exists (select 1 from act where scan = :scan)";

    private final List<Citing> others;

    Scans(List<Citing> others) {
        this.others = List.copyOf(others);
    }

    /** The media type by what the file begins with; empty if it is no form of scan. */
    public static Optional<String> mediaType(byte[] beginning) {
        return Arrays.stream(Form.values())
                .filter(form -> form.begins(beginning))
                .map(form -> form.mediaType)
                .findFirst();
    }

    boolean visible(JdbcClient database, String sha256) {
        return database.sql(CITED).param("scan", sha256).query(Boolean.class).single()
                || others.stream().anyMatch(desk -> desk.cites(database, sha256));
    }
}
