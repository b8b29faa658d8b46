package org.amana.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.text.SkeletonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by the words of their names: first those who have every word, then those with words that begin so or are like
 * them, then those who lack one. What is found in the tables of words is only a candidate: the names themselves say how alike
 * they are, and whether the viewer may see them.
 */
@Component
final class WordSearch implements PersonSearch {

    private static final String BEGINNING = """
            select distinct word from name_word where key >= :from and key < :to and key = word order by word limit :most
            """;

    private static final String ALIKE = "select distinct word from name_word where key = any(:keys)";

    private static final String WITH_WORD = "select a.number from person_word a where a.word = any(:w0)";

    private static final String AND_WORD = """
             and exists (select 1 from person_word b where b.number = a.number and b.word = any(:w%d))""";

    private static final String NAMES = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, a.value
            from person p join assertion a on a.person_id = p.person_id
            where p.number = any(:numbers) and a.field = 'NAME' and a.withdrawn is null
            """;

    /** Each word more makes a question no more exact, only longer. */
    private static final int MOST_WORDS = 6;

    private static final char AFTER_EVERY_LETTER = '\uFFFF';
    private static final int MOST_BEGINNING = 24;
    private static final int MOST_ALIKE = 12;
    private static final int CANDIDATES_PER_FOUND = 4;

    private record Scored(Found found, int likeness) {}

    @Override
    public List<Found> byName(JdbcClient database, String words, int limit) {
        List<SkeletonKeys.Part> wanted =
                NameTokens.of(words).stream().distinct().limit(MOST_WORDS).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, Scored> best = new HashMap<>();
        for (Scored scored : scored(database, wanted, candidates(database, wanted, limit))) {
            best.merge(scored.found().person(), scored, (a, b) -> a.likeness() >= b.likeness() ? a : b);
        }
        return best.values().stream()
                .filter(scored -> scored.likeness() > 0)
                .sorted(Comparator.comparingInt(Scored::likeness)
                        .reversed()
                        .thenComparing(scored -> scored.found().number()))
                .map(Scored::found)
                .limit(limit)
                .toList();
    }

    private static Set<Integer> candidates(JdbcClient database, List<SkeletonKeys.Part> wanted, int limit) {
        int most = CANDIDATES_PER_FOUND * limit;
        List<Set<String>> exact = new ArrayList<>();
        wanted.forEach(part -> exact.add(Set.of(part.word())));
        Set<Integer> numbers = new LinkedHashSet<>(withAll(database, exact, most));
        if (numbers.size() >= limit) {
            return numbers;
        }
        List<Set<String>> beginning = new ArrayList<>(exact);
        beginning.set(wanted.size() - 1, beginning(database, wanted.getLast().word()));
        numbers.addAll(withAll(database, beginning, most));
        if (numbers.size() >= limit) {
            return numbers;
        }
        List<Set<String>> alike = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Set<String> words = new LinkedHashSet<>(beginning.get(i));
            words.addAll(alike(database, wanted.get(i)));
            alike.add(words);
        }
        numbers.addAll(withAll(database, alike, most));
        for (int i = 0; numbers.isEmpty() && wanted.size() > 2 && i < wanted.size(); i++) {
            List<Set<String>> butOne = new ArrayList<>(alike);
            butOne.remove(i);
            numbers.addAll(withAll(database, butOne, most));
        }
        return numbers;
    }

    private static Set<String> beginning(JdbcClient database, String start) {
        Set<String> words = new LinkedHashSet<>();
        words.add(start);
        words.addAll(database.sql(BEGINNING)
                .param("from", start)
                .param("to", start + AFTER_EVERY_LETTER)
                .param("most", MOST_BEGINNING)
                .query((row, i) -> row.getString(1))
                .list());
        return words;
    }

    private static List<String> alike(JdbcClient database, SkeletonKeys.Part wanted) {
        record Like(String word, int likeness) {}
        return database
                .sql(ALIKE)
                .param("keys", texts(NameTokens.alike(wanted)))
                .query((row, i) -> row.getString(1))
                .list()
                .stream()
                .map(word -> new Like(
                        word,
                        NameTokens.of(word).stream()
                                .mapToInt(part -> NameLikeness.of(wanted, part))
                                .max()
                                .orElse(0)))
                .filter(like -> like.likeness() > 0)
                .sorted(Comparator.comparingInt(Like::likeness).reversed().thenComparing(Like::word))
                .limit(MOST_ALIKE)
                .map(Like::word)
                .toList();
    }

    /** Register numbers of some of those whose names have a word out of each set. */
    private static List<Integer> withAll(JdbcClient database, List<Set<String>> sets, int most) {
        StringBuilder sql = new StringBuilder(WITH_WORD);
        for (int i = 1; i < sets.size(); i++) {
            sql.append(AND_WORD.formatted(i));
        }
        JdbcClient.StatementSpec question =
                database.sql(sql.append(" limit :most").toString()).param("most", most);
        for (int i = 0; i < sets.size(); i++) {
            question = question.param("w" + i, texts(sets.get(i)));
        }
        return question.query((row, i) -> row.getInt(1)).list();
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static List<Scored> scored(
            JdbcClient database, List<SkeletonKeys.Part> wanted, Collection<Integer> numbers) {
        return database
                .sql(NAMES)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, i) -> new Found(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag"),
                        row.getString("value")))
                .list()
                .stream()
                .map(found -> new Scored(found, NameLikeness.of(wanted, NameTokens.of(found.matched()))))
                .toList();
    }
}
