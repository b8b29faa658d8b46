package org.amana.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.platform.pages.TypedTime;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.CountFact;
import org.amana.register.Counting;
import org.amana.register.Person;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet on which two counters counted a place. */
@Component
final class CountSheetForm implements PaperForm {

    static final String CODE = "count-sheet";

    private static final Sheet SHEET = new Sheet(
            List.of(
                    new Sheet.Question("when", Sheet.Kind.WHEN, true),
                    new Sheet.Question("counter-a", Sheet.Kind.NAME, true),
                    new Sheet.Question("counted-a", Sheet.Kind.FIGURE, true),
                    new Sheet.Question("counter-b", Sheet.Kind.NAME, false),
                    new Sheet.Question("counted-b", Sheet.Kind.FIGURE, false),
                    new Sheet.Question("recognised", Sheet.Kind.LIST, false),
                    new Sheet.Question("unknown", Sheet.Kind.FIGURE, false)),
            List.of(),
            List.of());

    private final Books books;
    private final Counting counting;

    CountSheetForm(Books books, Counting counting) {
        this.books = books;
        this.counting = counting;
    }

    @Override
    public String code() {
        return CODE;
    }

    /** Those who hold somebody there. */
    @Override
    public Set<String> parties(String about) {
        return books.presentAt(about).stream()
                .map(books::findPerson)
                .flatMap(Optional::stream)
                .map(person -> person.account().authority())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Sheet> sheet(Viewer viewer, String about) {
        return Optional.of(SHEET);
    }

    @Override
    public List<String> acts() {
        return List.of("count");
    }

    @Override
    public Optional<Act> act(String act, Agreed agreed) {
        List<UUID> seen = new ArrayList<>();
        int unknown = figure(agreed, "unknown");
        for (String one : Objects.requireNonNullElse(agreed.answer("recognised"), "")
                .lines()
                .toList()) {
            Optional<Person> person = person(one);
            person.map(Person::id).filter(id -> !seen.contains(id)).ifPresent(seen::add);
            unknown += person.isPresent() ? 0 : 1;
        }
        Counting.Request request = new Counting.Request(
                agreed.id("count"),
                agreed.about(),
                CountFact.CountKind.FORMAL,
                Occurred.at(TypedTime.read(Objects.requireNonNull(agreed.answer("when")))),
                new CountFact.Counter(Objects.requireNonNull(agreed.answer("counter-a")), figure(agreed, "counted-a")),
                second(agreed),
                seen,
                unknown);
        return Optional.of(new Act(
                Map.of("paper", agreed.paper(), "count", request), counting.decider(agreed.speaker(), request)));
    }

    /** What leads to nobody counts as one more who is not known. */
    private Optional<Person> person(String written) {
        return books.findByTag(written).or(() -> {
            try {
                return books.findByNumber(RegisterNumber.parse(written));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static CountFact.@Nullable Counter second(Agreed agreed) {
        @Nullable String name = agreed.answer("counter-b");
        return name == null || agreed.answer("counted-b") == null
                ? null
                : new CountFact.Counter(name, figure(agreed, "counted-b"));
    }

    private static int figure(Agreed agreed, String question) {
        @Nullable String answer = agreed.answer(question);
        return answer == null ? 0 : Integer.parseInt(answer);
    }
}
