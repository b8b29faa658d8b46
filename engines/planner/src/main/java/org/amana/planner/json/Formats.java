package org.amana.planner.json;

import java.util.Arrays;
import org.amana.planner.NodeKind;

/** The fixed words of the formats. */
final class Formats {

    private Formats() {}

    /** A file may leave its format out; it may not name another one. */
    static void expect(JsonObject o, String format) {
        String found = o.textOr("format", format);
        if (!found.equals(format) && !found.isEmpty()) {
            o.refuse("format", "\"" + format + "\" is wanted here, found \"" + found + "\"");
        }
    }

    static NodeKind kind(JsonObject o) {
        String found = o.text("kind");
        for (NodeKind kind : NodeKind.values()) {
            if (kind.name().equals(found)) {
                return kind;
            }
        }
        if (!found.isEmpty()) {
            o.refuse(
                    "kind",
                    "one of " + Arrays.toString(NodeKind.values()) + " is wanted here, found \"" + found + "\"");
        }
        return NodeKind.SITE;
    }
}
