package org.amana.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many, where, in whose hands.
 *
 * @param at the instant asked about
 * @param accounts every account in which anybody stands
 * @param sum of all balances; the books are sound only if it is 0
 * @param sound whether each account holds as many as its entries say
 * @param discrepancies what does not agree, by kind
 * @param leaves size of the ledger
 */
record Overview(Instant at, List<Line> accounts, long sum, boolean sound, List<Kind> discrepancies, long leaves) {

    /** @param persons who stand there, one by one */
    record Line(
            String account,
            String kind,
            @Nullable String party,
            @Nullable String place,
            long persons) {}

    /** @param persons how many people the open ones name, each once for every one of them */
    record Kind(String breach, int open, int overdue, int resolved, long persons) {}
}
