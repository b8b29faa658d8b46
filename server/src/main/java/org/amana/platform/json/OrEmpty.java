package org.amana.platform.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is empty is left out of the canonical form; a record's constructor puts it back by these. */
public final class OrEmpty {

    private OrEmpty() {}

    public static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    public static <V> Map<String, V> map(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : Map.copyOf(given);
    }
}
