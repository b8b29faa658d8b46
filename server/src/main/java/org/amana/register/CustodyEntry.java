package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * One person moved from one account to another: the unit of double-entry custody, one leaf of the ledger.
 *
 * @param person whom it moves
 * @param seq number among the person's entries, from 1, in the order of recording
 * @param movement what groups the entries of one movement of many people
 * @param debit the account left
 * @param credit the account entered
 * @param cause why
 * @param occurred when, or within which interval
 * @param episode the custody episode, from 1; a recapture or a new admission begins another
 * @param corrects number of the entry that this one replaces, if it corrects one
 * @param source whose word it rests on when it was recorded late or by another than the party concerned
 * @param acts the acts of the parties, when more than the recorded command itself
 * @param cites what it rests on: {@code lift:…}, {@code count:…}, {@code report:…}
 */
@FactKind("register.custody-entry")
public record CustodyEntry(
        UUID person,
        int seq,
        UUID movement,
        Account debit,
        Account credit,
        Cause cause,
        Occurred occurred,
        int episode,
        @Nullable Integer corrects,
        @Nullable String source,
        List<UUID> acts,
        List<String> cites)
        implements Fact {

    @SuppressWarnings("NullAway") // Lists that are empty are left out of the canonical form.
    public CustodyEntry {
        acts = acts == null ? List.of() : List.copyOf(acts);
        cites = cites == null ? List.of() : List.copyOf(cites);
    }
}
