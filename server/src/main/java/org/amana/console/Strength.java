package org.amana.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.console.pages.HomeView;
import org.amana.platform.journal.Journal;
import org.amana.platform.pages.Frame;
import org.amana.register.CountFact;
import org.amana.register.Discrepancies;
import org.amana.register.Evidence;
import org.amana.register.Moment;
import org.amana.transfer.LiftBoard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a report is made of, all of one moment. */
@Component
final class Strength {

    /** What was recorded at the same instant is a few microseconds ahead of the clock. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private static final int MOST_CLAIMS = 1_000;
    private static final int LIFTS = 30;
    private static final String PLACE = "place:";

    /**
     * @param at of which instant the figures are
     * @param known as known when
     * @param leaves how many leaves the ledger had when it was read
     * @param reported the newest figure that somebody reported, by place
     * @param moved people accepted by receipt from lifts of nights before {@code at}
     */
    record Report(
            Instant at,
            Instant known,
            long leaves,
            NumberTable.Table table,
            Map<String, Evidence.Claim> reported,
            int moved,
            List<LiftBoard.Now> lifts,
            List<Discrepancies.Owed> owed) {

        /** What may be released, before lines are put together: no lift, nobody's last whereabouts. */
        List<Releasing.Line> toRelease() {
            List<Releasing.Line> lines = new ArrayList<>();
            for (HomeView.Authority authority : table.authorities()) {
                for (HomeView.Line line : authority.lines()) {
                    boolean nameable = !line.lift() && !line.lastCustodian();
                    lines.add(new Releasing.Line(
                            authority.party(),
                            nameable ? line.place() : null,
                            line.figures().roll()));
                }
            }
            return lines;
        }
    }

    private final Reads reads;
    private final NumberTable numbers;
    private final Evidence evidence;
    private final LiftBoard lifts;
    private final Discrepancies discrepancies;
    private final Journal journal;

    Strength(
            Reads reads,
            NumberTable numbers,
            Evidence evidence,
            LiftBoard lifts,
            Discrepancies discrepancies,
            Journal journal) {
        this.reads = reads;
        this.numbers = numbers;
        this.evidence = evidence;
        this.lifts = lifts;
        this.discrepancies = discrepancies;
        this.journal = journal;
    }

    Report of(Viewer viewer, Instant at, Instant now) {
        Moment moment = new Moment(at, now.plus(JUST_NOW));
        return reads.as(
                viewer,
                database -> new Report(
                        at,
                        now,
                        journal.ledger().head().size(),
                        numbers.of(database, moment, List.of()),
                        reported(database, moment),
                        moved(database, at),
                        lifts.newest(database, LIFTS).stream()
                                .filter(Strength::ahead)
                                .toList(),
                        discrepancies.byOwner(database, now)));
    }

    private static boolean ahead(LiftBoard.Now lift) {
        return switch (lift.state()) {
            case CLOSED_BALANCED, CLOSED_IN_DISAGREEMENT, ABORTED -> false;
            default -> true;
        };
    }

    /** What was last said of all who were there: a figure of minors or of escapes is no strength. Claims come newest first. */
    private Map<String, Evidence.Claim> reported(JdbcClient database, Moment moment) {
        Map<String, Evidence.Claim> newest = new HashMap<>();
        for (Evidence.Claim claim : evidence.claims(database, null, moment, MOST_CLAIMS)) {
            if (claim.measure() == CountFact.Measure.PRESENT && claim.about().startsWith(PLACE)) {
                newest.putIfAbsent(claim.about().substring(PLACE.length()), claim);
            }
        }
        return newest;
    }

    private int moved(JdbcClient database, Instant at) {
        LocalDate day = at.atZone(Frame.HERE).toLocalDate();
        return lifts.moved(database).stream()
                .filter(night -> night.night().isBefore(day))
                .mapToInt(LiftBoard.Moved::persons)
                .sum();
    }
}
