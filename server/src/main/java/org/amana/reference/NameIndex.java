package org.amana.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which codes go by which name. */
final class NameIndex {

    private final Map<String, Set<String>> codes = new HashMap<>();

    void add(String code, Names names) {
        add(code, code);
        add(names.en(), code);
        add(names.ar(), code);
    }

    void add(String name, String code) {
        codes.computeIfAbsent(NameKey.of(name), key -> new TreeSet<>()).add(code);
    }

    Resolution resolve(String name) {
        List<String> found = List.copyOf(codes.getOrDefault(NameKey.of(name), Set.of()));
        return switch (found.size()) {
            case 0 -> new Resolution.Unknown();
            case 1 -> new Resolution.One(found.getFirst());
            default -> new Resolution.Ambiguous(found.stream().sorted().toList());
        };
    }

    void clear() {
        codes.clear();
    }
}
