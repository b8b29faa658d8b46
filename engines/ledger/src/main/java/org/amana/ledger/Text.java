package org.amana.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The small rules of text that the C2SP formats share. */
final class Text {

    private Text() {}

    static String encodeBase64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Refuses every spelling but the canonical one, so that one signed thing has one text. */
    static byte[] decodeBase64(String base64, MalformedException.Reason reason) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MalformedException(reason, "not base64: " + shorten(base64), e);
        }
        if (!encodeBase64(bytes).equals(base64)) {
            throw new MalformedException(reason, "not canonical base64: " + shorten(base64));
        }
        return bytes;
    }

    /** A decimal from 0 to 2^63-1 without sign or leading zeroes. */
    static long parseDecimal(String digits, MalformedException.Reason reason) {
        boolean canonical = !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        try {
            if (canonical) {
                return Long.parseLong(digits);
            }
        } catch (NumberFormatException e) {
            throw new MalformedException(reason, "beyond 2^63-1: " + shorten(digits), e);
        }
        throw new MalformedException(reason, "not a plain decimal: " + shorten(digits));
    }

    static String decodeUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException(MalformedException.Reason.NOT_UTF8, "the bytes are not UTF-8", e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A hostile input shall not fill somebody's screen or log. */
    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
