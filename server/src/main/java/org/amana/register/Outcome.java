package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Recorded;

/**
 * What a command of the register brought about, for the one who made it.
 *
 * @param firstLeaf index of its first leaf in the ledger; its proof is at {@code /api/v1/ledger/leaves/{n}/proof}
 * @param discrepancies what does not agree or broke a rule, each with its owner and clock
 */
public record Outcome(
        UUID command,
        Instant recorded,
        long firstLeaf,
        int leaves,
        List<Entered> persons,
        List<Moved> entries,
        List<Opened> discrepancies) {

    public record Entered(UUID person, String number) {}

    public record Moved(UUID person, int seq, long leaf, Account debit, Account credit, Cause cause) {}

    public record Opened(UUID discrepancy, String breach, String about, String owner, Instant due) {}

    public static Outcome of(Answer.Taken taken) {
        return new Outcome(
                taken.command(),
                taken.recorded(),
                taken.facts().getFirst().leaf(),
                taken.facts().size(),
                taken.all(PersonFact.Entered.class).stream()
                        .map(e -> new Entered(e.person(), RegisterNumber.format(e.number())))
                        .toList(),
                taken.facts().stream()
                        .filter(recorded -> recorded.fact() instanceof CustodyEntry)
                        .map(Outcome::moved)
                        .toList(),
                taken.all(CountFact.DiscrepancyOpened.class).stream()
                        .map(d -> new Opened(d.discrepancy(), d.breach(), d.about(), d.owner(), d.due()))
                        .toList());
    }

    private static Moved moved(Recorded<?> recorded) {
        CustodyEntry entry = (CustodyEntry) recorded.fact();
        return new Moved(entry.person(), entry.seq(), recorded.leaf(), entry.debit(), entry.credit(), entry.cause());
    }
}
