package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amana.platform.journal.RowWriter;

/**
 * One person's time in one account, as known now.
 *
 * @param seq the entry that began it
 * @param from the account that the person came from
 * @param since first instant at which the person certainly stood in the account
 * @param untilEarliest first instant at which the person may have left it
 * @param until first instant at which the person certainly stood in the next one, or {@link RowWriter#FOREVER}
 */
record Stay(int seq, Account account, Account from, Instant since, Instant untilEarliest, Instant until) {

    boolean open() {
        return until.equals(RowWriter.FOREVER);
    }

    static List<Stay> of(Timeline timeline) {
        List<Stay> stays = new ArrayList<>();
        List<Timeline.Line> lines = timeline.lines();
        for (int i = 0; i < lines.size(); i++) {
            CustodyEntry entry = lines.get(i).entry();
            boolean last = i == lines.size() - 1;
            stays.add(new Stay(
                    entry.seq(),
                    entry.credit(),
                    entry.debit(),
                    entry.occurred().latest(),
                    last
                            ? RowWriter.FOREVER
                            : lines.get(i + 1).entry().occurred().earliest(),
                    last ? RowWriter.FOREVER : lines.get(i + 1).since()));
        }
        return stays;
    }
}
