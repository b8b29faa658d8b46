package org.amana.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.amana.intake.reading.Birth;
import org.amana.intake.reading.ListField;
import org.amana.intake.reading.Said;
import org.amana.register.Books;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the books for whom a row may be about. A number or a tag leads to a person; a name leads to candidates and never
 * further. Called on the writer's thread, so that no verdict speaks of books that have changed meanwhile.
 */
final class Matching {

    /** @param more how many candidates were found besides those named */
    record Found(
            Verdict verdict, @Nullable String why, @Nullable Integer other, List<Candidate> candidates, int more) {

        static Found of(Verdict verdict, PreparedRow row) {
            return new Found(verdict, row.why(), row.other(), List.of(), 0);
        }
    }

    private static final int MOST_CANDIDATES = 8;
    private static final int BIRTH_SLACK_BY_NUMBER = 3;
    private static final int BIRTH_SLACK_BY_NAME = 1;

    private final Books books;
    private final PersonIndex index;

    Matching(Books books, PersonIndex index) {
        this.books = books;
        this.index = index;
    }

    Found find(PreparedRow row) {
        if (row.verdict() != null) {
            return Found.of(row.verdict(), row);
        }
        Map<UUID, List<String>> byKey = byStrongKeys(row);
        if (byKey.isEmpty()) {
            return byName(row);
        }
        byKey.forEach((person, reasons) -> against(person, row, reasons));
        boolean clear = byKey.size() == 1
                && row.other() == null
                && byKey.values().iterator().next().stream().noneMatch(Matching::speaksAgainst);
        return found(clear ? Verdict.KNOWN : Verdict.DOUBTFUL, doubt(row, byKey.size()), row, byKey);
    }

    private static boolean speaksAgainst(String reason) {
        return reason.startsWith("intake.differs.");
    }

    private static @Nullable String doubt(PreparedRow row, int persons) {
        return persons > 1 ? "intake.why.keys-disagree" : row.why();
    }

    private Map<UUID, List<String>> byStrongKeys(PreparedRow row) {
        Map<UUID, List<String>> found = new LinkedHashMap<>();
        for (Said said : row.row().said()) {
            switch (said.field()) {
                case REGISTER_NUMBER ->
                    books.findByNumber(RegisterNumber.parse(said.value()))
                            .ifPresent(p -> add(found, p.id(), "intake.fits.register-number"));
                case TAG ->
                    books.findByTag(said.value()).map(Person::id).ifPresent(id -> add(found, id, "intake.fits.tag"));
                case PARTNER_NUMBER ->
                    index.numbered(issuer(said), said.value())
                            .forEach(id -> add(found, id, "intake.fits.partner-number"));
                default -> {}
            }
        }
        return found;
    }

    private static String issuer(Said said) {
        return said.scheme() == null ? "" : said.scheme();
    }

    private static void add(Map<UUID, List<String>> found, UUID person, String reason) {
        found.computeIfAbsent(person, p -> new ArrayList<>()).add(reason);
    }

    /** What the row says otherwise than the record that a number led to. */
    private void against(UUID person, PreparedRow row, List<String> reasons) {
        PersonIndex.@Nullable Sketch sketch = index.find(person).orElse(null);
        if (sketch == null) {
            return;
        }
        if (!row.names().isEmpty() && !sketch.names().isEmpty() && !NameParts.mayBeSame(row.names(), sketch.names())) {
            reasons.add("intake.differs.name");
        }
        if (contradict(row.births(), sketch.births(), BIRTH_SLACK_BY_NUMBER)) {
            reasons.add("intake.differs.birth");
        }
        if (otherSex(row, sketch)) {
            reasons.add("intake.differs.sex");
        }
        if (row.row()
                .all(ListField.PARTNER_NUMBER)
                .anyMatch(said -> sketch.hasOtherNumber(issuer(said), said.value()))) {
            reasons.add("intake.differs.partner-number");
        }
    }

    private static boolean contradict(List<Birth> some, List<Birth> others, int years) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(a -> others.stream().anyMatch(b -> a.overlaps(b, years)));
    }

    private static boolean otherSex(PreparedRow row, PersonIndex.Sketch sketch) {
        return sketch.sex != PersonFact.Sex.UNKNOWN
                && row.row()
                        .first(ListField.SEX)
                        .filter(s -> !s.equals(sketch.sex.name()))
                        .isPresent();
    }

    private Found byName(PreparedRow row) {
        Map<UUID, List<String>> alike = new LinkedHashMap<>();
        for (PersonIndex.Sketch sketch : index.alike(row.names(), row.births())) {
            boolean possible = NameParts.mayBeSame(row.names(), sketch.names())
                    && !contradict(row.births(), sketch.births(), BIRTH_SLACK_BY_NAME)
                    && !otherSex(row, sketch);
            if (possible) {
                boolean born = !row.births().isEmpty() && !sketch.births().isEmpty();
                add(alike, sketch.id, born ? "intake.fits.name-and-birth" : "intake.fits.name");
            }
        }
        if (alike.isEmpty()) {
            return Found.of(row.other() == null ? Verdict.NEW : Verdict.DOUBTFUL, row);
        }
        return found(Verdict.DOUBTFUL, row.why(), row, alike);
    }

    private static Found found(
            Verdict verdict, @Nullable String why, PreparedRow row, Map<UUID, List<String>> persons) {
        Function<Candidate, Integer> weight = c -> c.reasons().contains("intake.fits.name") ? 1 : 0;
        List<Candidate> all = persons.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(weight).thenComparing(Candidate::person))
                .toList();
        int kept = Math.min(all.size(), MOST_CANDIDATES);
        return new Found(verdict, why, row.other(), all.subList(0, kept), all.size() - kept);
    }
}
