package org.amana.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What both parties of a handover act on: who gives whom to whom, one line a person, in the order of their register numbers.
 * Its SHA-256 is shown to both before they act, and stands in both acts.
 */
public final class AgreedText {

    private AgreedText() {}

    /** The text; {@code numbers} are register numbers without check digit. */
    public static String of(UUID handover, String giver, String receiver, Account to, List<Integer> numbers) {
        StringBuilder text = new StringBuilder("amana handover 1\n")
                .append(handover)
                .append('\n')
                .append(giver)
                .append('\n')
                .append(receiver)
                .append('\n')
                .append(to.code())
                .append('\n');
        numbers.stream()
                .sorted()
                .forEach(number -> text.append(RegisterNumber.format(number)).append('\n'));
        return text.toString();
    }

    /** Lower-case hex of the SHA-256 of a text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
