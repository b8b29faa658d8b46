package org.amana.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.amana.intake.reading.Birth;
import org.amana.platform.text.PartnerNumbers;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;

/** Everybody in the books by what lists know people by: partners' numbers, and names with births. */
final class PersonIndex {

    /** What is claimed of one person, as far as rows are compared with it. */
    static final class Sketch {
        final UUID id;
        final PersonFact.Sex sex;
        private final int ordinal;
        private final List<int[]> names = new ArrayList<>(2);
        private final List<Birth> births = new ArrayList<>(1);
        private final List<String> numbers = new ArrayList<>(1);

        private Sketch(UUID id, PersonFact.Sex sex, int ordinal) {
            this.id = id;
            this.sex = sex;
            this.ordinal = ordinal;
        }

        List<int[]> names() {
            return names;
        }

        List<Birth> births() {
            return births;
        }

        /** Whether this party gave the person a number, and it is another one. */
        boolean hasOtherNumber(String issuer, String number) {
            String key = numberKey(issuer, number);
            return !numbers.contains(key) && numbers.stream().anyMatch(n -> n.startsWith(issuer + '\n'));
        }
    }

    /** More persons than this under one key are not looked at: such a name says too little. */
    private static final int MOST_UNDER_KEY = 400;

    private static final int MOST_YEARS = 9;

    private final NameParts parts;
    private final Map<UUID, Sketch> sketches = new HashMap<>();
    private final List<Sketch> byOrdinal = new ArrayList<>();
    private final Map<String, Set<UUID>> byNumber = new HashMap<>();
    private final LongMultimap blocks = new LongMultimap();

    PersonIndex(NameParts parts) {
        this.parts = parts;
    }

    void apply(PersonFact fact) {
        switch (fact) {
            case PersonFact.Entered entered -> {
                Sketch sketch = new Sketch(entered.person(), entered.sex(), byOrdinal.size());
                byOrdinal.add(sketch);
                sketches.put(sketch.id, sketch);
            }
            case PersonFact.Asserted said -> said(said.person(), said.field(), said.value(), said.scheme(), true);
            case PersonFact.AssertionWithdrawn gone ->
                said(gone.person(), gone.field(), gone.value(), gone.scheme(), false);
            default -> {}
        }
    }

    private void said(
            UUID person, PersonFact.AssertedField field, String value, @Nullable String scheme, boolean comes) {
        @Nullable Sketch sketch = sketches.get(person);
        if (sketch == null) {
            return;
        }
        switch (field) {
            case NAME -> named(sketch, parts.of(value), comes);
            case BIRTH -> Birth.parse(value).ifPresent(birth -> born(sketch, birth, comes));
            case PARTNER_NUMBER -> numbered(sketch, numberKey(scheme == null ? "" : scheme, value), comes);
            default -> {}
        }
    }

    private void named(Sketch sketch, int[] name, boolean comes) {
        keys(sketch).forEach(key -> blocks.remove(key, sketch.ordinal));
        if (comes) {
            sketch.names.add(name);
        } else {
            removeOne(sketch.names, name);
        }
        keys(sketch).forEach(key -> blocks.add(key, sketch.ordinal));
    }

    private static void removeOne(List<int[]> names, int[] name) {
        for (int i = 0; i < names.size(); i++) {
            if (Arrays.equals(names.get(i), name)) {
                names.remove(i);
                return;
            }
        }
    }

    private void born(Sketch sketch, Birth birth, boolean comes) {
        keys(sketch).forEach(key -> blocks.remove(key, sketch.ordinal));
        if (comes) {
            sketch.births.add(birth);
        } else {
            sketch.births.remove(birth);
        }
        keys(sketch).forEach(key -> blocks.add(key, sketch.ordinal));
    }

    private void numbered(Sketch sketch, String key, boolean comes) {
        if (comes) {
            sketch.numbers.add(key);
            byNumber.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(sketch.id);
            return;
        }
        sketch.numbers.remove(key);
        if (!sketch.numbers.contains(key)) {
            byNumber.computeIfPresent(key, (k, persons) -> {
                persons.remove(sketch.id);
                return persons.isEmpty() ? null : persons;
            });
        }
    }

    private static String numberKey(String issuer, String number) {
        return issuer + '\n' + PartnerNumbers.plain(number);
    }

    private static LongStream keys(Sketch sketch) {
        return sketch.names.stream()
                .flatMapToLong(name -> keys(name, sketch.births, 0))
                .distinct();
    }

    /** The keys under which a name is kept or looked for: its parts, and its first parts with each year of birth. */
    private static LongStream keys(int[] name, List<Birth> births, int slack) {
        if (name.length < 2) {
            return LongStream.empty();
        }
        LongStream.Builder keys = LongStream.builder();
        keys.add(key(name[0], name[1], name.length > 2 ? name[name.length - 1] : 0));
        for (Birth birth : births) {
            int from = birth.earliest().getYear() - slack;
            int to = Math.min(birth.latest().getYear() + slack, from + MOST_YEARS);
            for (int year = from; year <= to; year++) {
                keys.add(key(name[0], name[1], -year));
            }
        }
        return keys.build();
    }

    private static long key(int first, int second, int third) {
        return ((first * 0x9E3779B97F4A7C15L) ^ second) * 0xC2B2AE3D27D4EB4FL ^ third * 0x165667B19E3779F9L;
    }

    /** The persons to whom a party gave this number. */
    Set<UUID> numbered(String issuer, String number) {
        return byNumber.getOrDefault(numberKey(issuer, number), Set.of());
    }

    Optional<Sketch> find(UUID person) {
        return Optional.ofNullable(sketches.get(person));
    }

    /** Persons whose name begins like one of these and ends like it or has the same year of birth, each once. */
    Set<Sketch> alike(List<int[]> names, List<Birth> births) {
        Set<Sketch> alike = new LinkedHashSet<>();
        for (int[] name : names) {
            keys(name, births, 1).forEach(key -> blocks.each(key, MOST_UNDER_KEY, o -> alike.add(byOrdinal.get(o))));
        }
        return alike;
    }

    void clear() {
        sketches.clear();
        byOrdinal.clear();
        byNumber.clear();
        blocks.clear();
    }
}
