package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** Figures that others report, and what becomes of discrepancies. */
public final class Disputing {

    /** @param measure what the figure counts; {@link CountFact.Measure#OTHER} unless said */
    public record Claim(
            UUID claim,
            String about,
            CountFact.@Nullable Measure measure,
            int figure,
            Instant asOf,
            Instant published,
            String source,
            String method,
            @Nullable String grade,
            @Nullable String note) {}

    public record Note(UUID discrepancy, String note) {}

    public record Resolution(
            UUID discrepancy,
            CountFact.Outcome outcome,
            String explanation,
            @Nullable List<String> cites) {}

    private static final String GRADE = "[A-F][1-6]";

    private final Books books;

    Disputing(Books books) {
        this.books = books;
    }

    public Decider claiming(Speaker speaker, Claim request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (request.figure() < 0) {
                draft.refuse(Refusal.of("register.negative-figure").at("/figure"));
            }
            if (request.grade() != null && !request.grade().matches(GRADE)) {
                draft.refuse(Refusal.of("register.not-a-grade", "grade", request.grade())
                        .at("/grade"));
            }
            draft.add(new CountFact.Claimed(
                    request.claim(),
                    request.about(),
                    request.measure() == null ? CountFact.Measure.OTHER : request.measure(),
                    request.figure(),
                    request.asOf(),
                    request.published(),
                    request.source(),
                    request.method(),
                    request.grade(),
                    request.note()));
            return draft.decision();
        };
    }

    public Decider noting(Speaker speaker, Note request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            known(draft, request.discrepancy());
            draft.add(new CountFact.DiscrepancyNoted(request.discrepancy(), request.note()));
            return draft.decision();
        };
    }

    /** Only its owner resolves a discrepancy, or somebody who may report for others. */
    public Decider resolving(Speaker speaker, Resolution request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            CountFact.@Nullable DiscrepancyOpened opened = known(draft, request.discrepancy());
            if (opened != null
                    && !opened.owner().equals(speaker.party())
                    && !AccountRules.mayReportForOthers(speaker)) {
                draft.refuse(Refusal.of("register.not-the-owner", "owner", opened.owner())
                        .at("/discrepancy"));
            }
            if (request.explanation().isBlank()) {
                draft.refuse(Refusal.of("register.reason-missing", "number", "").at("/explanation"));
            }
            draft.add(new CountFact.DiscrepancyResolved(
                    request.discrepancy(),
                    request.outcome(),
                    request.explanation(),
                    request.cites() == null ? List.of() : request.cites()));
            return draft.decision();
        };
    }

    private CountFact.@Nullable DiscrepancyOpened known(Draft draft, UUID id) {
        return draft.named(
                books.findOpenDiscrepancy(id),
                (opened, scope) -> scope.covers(opened.owner()),
                Refusal.of("register.no-open-discrepancy", "discrepancy", id).at("/discrepancy"));
    }
}
