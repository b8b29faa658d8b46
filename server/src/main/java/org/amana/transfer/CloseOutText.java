package org.amana.transfer;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.register.AgreedText;

/** What both parties sign when a lift is closed: every figure, and every person with what became of them. */
final class CloseOutText {

    private CloseOutText() {}

    static String hash(
            String lift, int version, boolean balanced, int sent, int received, Map<UUID, Line.Ending> endings) {
        StringBuilder text = new StringBuilder("amana close-out 1\n")
                .append(lift)
                .append('\n')
                .append(version)
                .append('\n')
                .append(balanced ? "balanced" : "in disagreement")
                .append('\n')
                .append(sent)
                .append(' ')
                .append(received)
                .append('\n');
        new TreeMap<>(endings)
                .forEach((person, ending) ->
                        text.append(person).append(' ').append(ending).append('\n'));
        return AgreedText.hash(text.toString());
    }
}
