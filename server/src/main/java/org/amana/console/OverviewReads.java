package org.amana.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.journal.Journal;
import org.amana.platform.time.PlatformClock;
import org.amana.register.Discrepancies;
import org.amana.register.Moment;
import org.amana.register.TrialBalance;
import org.springframework.stereotype.Component;

/** Reads the overview from the books of a viewer who sees them all. */
@Component
final class OverviewReads {

    /** What was recorded at the same instant is a few microseconds ahead of the clock. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final Reads reads;
    private final TrialBalance balances;
    private final Discrepancies discrepancies;
    private final Journal journal;
    private final PlatformClock clock;

    OverviewReads(
            Reads reads, TrialBalance balances, Discrepancies discrepancies, Journal journal, PlatformClock clock) {
        this.reads = reads;
        this.balances = balances;
        this.discrepancies = discrepancies;
        this.journal = journal;
        this.clock = clock;
    }

    Overview now(Viewer viewer) {
        return at(viewer, clock.now());
    }

    Overview at(Viewer viewer, Instant at) {
        Moment moment = new Moment(at, clock.now().plus(JUST_NOW));
        return reads.as(viewer, database -> {
            TrialBalance.Balance balance = balances.of(database, moment);
            List<Overview.Line> accounts = balance.lines().stream()
                    .filter(line -> line.standing() > 0)
                    .map(OverviewReads::line)
                    .toList();
            List<Overview.Kind> kinds = discrepancies.byBreach(database, moment.knownAt()).stream()
                    .map(k -> new Overview.Kind(k.breach(), k.open(), k.overdue(), k.resolved(), k.persons()))
                    .toList();
            return new Overview(
                    at,
                    accounts,
                    balance.sum(),
                    balance.sound(),
                    kinds,
                    journal.ledger().head().size());
        });
    }

    private static Overview.Line line(TrialBalance.Line line) {
        return new Overview.Line(
                line.account().code(),
                line.account().kind().name(),
                line.account().party(),
                line.account().place(),
                line.standing());
    }
}
