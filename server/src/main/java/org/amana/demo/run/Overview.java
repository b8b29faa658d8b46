package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The register's own answer to how many, where, in whose hands. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Overview(List<Line> accounts, long sum, boolean sound, List<Kind> discrepancies, long leaves) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            String account,
            String kind,
            @Nullable String party,
            @Nullable String place,
            long persons) {

        boolean is(String wanted) {
            return kind.equals(wanted);
        }

        boolean at(String wanted) {
            return wanted.equals(place);
        }

        boolean by(String wanted) {
            return wanted.equals(party);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kind(String breach, int open, int overdue, int resolved, long persons) {}

    static Overview now(Crew crew) {
        return crew.cell(Post.CELL).get("/api/v1/overview", Overview.class);
    }

    long persons(Predicate<Line> which) {
        return accounts.stream().filter(which).mapToLong(Line::persons).sum();
    }

    long openDiscrepancies() {
        return discrepancies.stream().mapToLong(Kind::open).sum();
    }
}
