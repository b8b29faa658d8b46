package org.amana.platform.export;

import java.util.Arrays;
import org.amana.platform.json.CanonicalJson;
import tools.jackson.core.JacksonException;

/**
 * What an export says of itself.
 *
 * @param format {@link ExportLayout#FORMAT}
 * @param origin name of the log
 * @param leaves how many leaves, which is the size of the newest checkpoint
 * @param openings whether the journal itself is there
 * @param made when it was made, ISO 8601
 */
public record ExportInfo(int format, String origin, long leaves, boolean openings, String made) {

    byte[] bytes() {
        byte[] json = CanonicalJson.bytes(this);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is not one, or of a form that this version does not know
     */
    public static ExportInfo parse(byte[] bytes) {
        try {
            ExportInfo info = CanonicalJson.mapper().readValue(bytes, ExportInfo.class);
            if (info.format() != ExportLayout.FORMAT || info.leaves() < 0 || info.origin() == null) {
                throw new IllegalArgumentException("format " + info.format());
            }
            return info;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
