package org.amana.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** What one party has of everything that has an id. */
record House(String party, String place, Map<String, String> ids, String now) {

    String idOf(String name) {
        return Objects.requireNonNull(
                ids.get(aliasOf(name)), () -> "say in this test what an id called " + name + " is");
    }

    String valueOf(String name) {
        return idOf(name);
    }

    String later(String field) {
        int days = field.equals("arrives") ? 3 : 2;
        return Instant.parse(now).plus(Duration.ofDays(days)).toString();
    }

    private static String aliasOf(String name) {
        return switch (name) {
            case "persons", "seen", "add", "known", "mayBeMinors", "lateAdds" -> "person";
            case "together" -> "other";
            case "since" -> "list";
            default -> name;
        };
    }

    static House furnish(String party) {
        return new Furnishing(party).house();
    }
}
