package org.amana.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Rows;
import org.amana.platform.text.SkeletonKeys;

/**
 * Lays out who may see whom, and by which words of their names each may find them. A row once written stays: whose name was
 * taken back is found by it no more because the search reads the names themselves again.
 */
final class SearchRows {

    /** Stands for those who see every book. */
    private static final String EVERY_BOOK = "*";

    static final List<String> TABLES = List.of("person_party", "person_word", "name_word");

    private final Map<UUID, List<String>> parties = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Lets a party see a person from here on. */
    void allow(Person person, String party, Rows out) {
        List<String> seenBy = parties.computeIfAbsent(person.id, id -> new ArrayList<>(2));
        if (seenBy.contains(party)) {
            return;
        }
        seenBy.add(party);
        if (out.wanted()) {
            out.into("person_party", "person_id, party").row().uuid(person.id).text(party);
        }
        for (SkeletonKeys.Part part : parts(person.namesEverSaid())) {
            word(person, part, party, out);
        }
    }

    boolean allowed(Person person, String party) {
        return parties.getOrDefault(person.id, List.of()).contains(party);
    }

    /** The last of the names that were ever said of a person has just been said. */
    void named(Person person, Rows out) {
        List<String> names = person.namesEverSaid();
        Set<String> before = new HashSet<>();
        parts(names.subList(0, names.size() - 1)).forEach(part -> before.add(part.word()));
        for (SkeletonKeys.Part part : parts(List.of(names.getLast()))) {
            if (before.add(part.word())) {
                word(person, part, EVERY_BOOK, out);
                parties.getOrDefault(person.id, List.of()).forEach(party -> word(person, part, party, out));
            }
        }
    }

    /** Each word once, whatever its key: a word joined of two and one written so may differ in that. */
    private static List<SkeletonKeys.Part> parts(List<String> names) {
        Map<String, SkeletonKeys.Part> parts = new LinkedHashMap<>();
        names.forEach(name -> NameTokens.of(name).forEach(part -> parts.putIfAbsent(part.word(), part)));
        return List.copyOf(parts.values());
    }

    private void word(Person person, SkeletonKeys.Part part, String party, Rows out) {
        boolean first = words.computeIfAbsent(party, p -> new HashSet<>()).add(part.word());
        if (!out.wanted()) {
            return;
        }
        out.into("person_word", "party, word, number")
                .row()
                .text(party)
                .text(part.word())
                .int4(person.number);
        if (first) {
            key(party, part.word(), part.word(), out);
            NameTokens.alike(part).forEach(key -> key(party, key, part.word(), out));
        }
    }

    private static void key(String party, String key, String word, Rows out) {
        out.into("name_word", "party, key, word").row().text(party).text(key).text(word);
    }

    void clear() {
        parties.clear();
        words.clear();
    }
}
