package org.amana.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.amana.intake.reading.Birth;
import org.amana.intake.reading.ListField;
import org.amana.intake.reading.Said;
import org.amana.platform.text.PartnerNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Rows of which nobody has decided whom they are about, by what they say, and the pairs of them that may speak of one person.
 * Of a row only the place and hashes are kept: there are as many rows as all lists together have.
 */
final class RowPairs {

    /** A row of a list. */
    record Place(UUID list, int row) {}

    /** How it stands between two rows. */
    static final class Pair {
        final UUID id;
        final Place one;
        final Place other;
        LinkState.Status status = LinkState.Status.PROPOSED;

        private Pair(PairFact.Proposed proposed) {
            this.id = proposed.pair();
            this.one = new Place(proposed.list(), proposed.row());
            this.other = new Place(proposed.otherList(), proposed.otherRow());
        }

        Place beside(Place place) {
            return place.equals(one) ? other : one;
        }
    }

    /** More rows under one key say that it tells nobody from anybody. */
    private static final int MOST_UNDER_KEY = 20;

    private static final int MOST_YEARS = 9;
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private final NameParts parts;
    private final List<Place> places = new ArrayList<>();
    private final LongMultimap byKey = new LongMultimap();
    private final Map<UUID, Pair> pairs = new HashMap<>();
    private final Map<Place, List<Pair>> byPlace = new HashMap<>();

    RowPairs(NameParts parts) {
        this.parts = parts;
    }

    void kept(ListFact.RowKept row) {
        int ordinal = places.size();
        places.add(new Place(row.list(), row.row()));
        keys(row.said(), 0, (reason, key) -> byKey.add(key, ordinal));
    }

    void apply(PairFact fact) {
        switch (fact) {
            case PairFact.Proposed proposed -> {
                Pair pair = new Pair(proposed);
                pairs.put(pair.id, pair);
                byPlace.computeIfAbsent(pair.one, p -> new ArrayList<>(1)).add(pair);
                byPlace.computeIfAbsent(pair.other, p -> new ArrayList<>(1)).add(pair);
            }
            case PairFact.Confirmed confirmed -> known(confirmed).status = LinkState.Status.CONFIRMED;
            case PairFact.Refused refused -> known(refused).status = LinkState.Status.REFUSED;
            case PairFact.Undone undone -> known(undone).status = LinkState.Status.PROPOSED;
        }
    }

    private Pair known(PairFact fact) {
        @Nullable Pair pair = pairs.get(fact.pair());
        if (pair == null) {
            throw new IllegalStateException("the journal speaks of pair %s before it".formatted(fact.pair()));
        }
        return pair;
    }

    @Nullable
    Pair find(UUID pair) {
        return pairs.get(pair);
    }

    /** The rows that somebody said speak of the same person as this one. */
    List<Place> sameAs(Place place) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(pair -> pair.status == LinkState.Status.CONFIRMED)
                .map(pair -> pair.beside(place))
                .toList();
    }

    /** Rows of other lists that say something by which people are told apart, each with what it is; newest first. */
    Map<Place, Set<String>> alike(UUID list, List<Said> said) {
        Map<Place, Set<String>> alike = new LinkedHashMap<>();
        keys(
                said,
                1,
                (reason, key) -> byKey.each(key, MOST_UNDER_KEY, ordinal -> {
                    Place place = places.get(ordinal);
                    if (!place.list().equals(list)) {
                        alike.computeIfAbsent(place, p -> new LinkedHashSet<>(2))
                                .add(reason);
                    }
                }));
        return alike;
    }

    private void keys(List<Said> said, int slack, ObjLongConsumer<String> consumer) {
        List<Birth> births = said.stream()
                .filter(one -> one.field() == ListField.BIRTH)
                .flatMap(one -> Birth.parse(one.value()).stream())
                .toList();
        for (Said one : said) {
            switch (one.field()) {
                case REGISTER_NUMBER -> consumer.accept("intake.fits.register-number", numberKey(one));
                case TAG -> consumer.accept("intake.fits.tag", numberKey(one));
                case PARTNER_NUMBER -> consumer.accept("intake.fits.partner-number", numberKey(one));
                case NAME -> nameKeys(parts.of(one.value()), births, slack, consumer);
                default -> {}
            }
        }
    }

    private static long numberKey(Said said) {
        String text = said.field() + "\n" + said.scheme() + "\n" + PartnerNumbers.plain(said.value());
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The first two parts of a name with each year of birth: a name alone says too little between two lists. */
    private static void nameKeys(int[] name, List<Birth> births, int slack, ObjLongConsumer<String> consumer) {
        if (name.length < 2) {
            return;
        }
        for (Birth birth : births) {
            int from = birth.earliest().getYear() - slack;
            int to = Math.min(birth.latest().getYear() + slack, from + MOST_YEARS);
            for (int year = from; year <= to; year++) {
                long hash = ((SEED ^ name[0]) * PRIME ^ name[1]) * PRIME ^ year;
                consumer.accept("intake.fits.name-and-birth", hash * PRIME);
            }
        }
    }

    void clear() {
        places.clear();
        byKey.clear();
        pairs.clear();
        byPlace.clear();
    }
}
