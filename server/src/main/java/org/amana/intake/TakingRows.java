package org.amana.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.intake.reading.ListRow;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.Uuids;
import org.amana.register.CountFact;
import org.jspecify.annotations.Nullable;

/** Decides one part of a list: a verdict for each row, against the books as they are at that instant. */
final class TakingRows {

    /** A list that comes every week pairs with its last ones; the oldest say nothing more. */
    private static final int MOST_PAIRS = 3;

    private static final String STATED_IN_LIST = "stated-in-list";

    private final IntakeMemory memory;
    private final ListFact.Received list;
    private final List<PreparedRow> rows;
    private final List<Fact> facts = new ArrayList<>();
    private ListFact.Tally tally = ListFact.Tally.NONE;

    TakingRows(IntakeMemory memory, ListFact.Received list, List<PreparedRow> rows) {
        this.memory = memory;
        this.list = list;
        this.rows = rows;
    }

    Decision first(Instant recorded) {
        if (memory.findList(list.list()).isPresent()) {
            return Decision.refuse(
                    Refusal.of("intake.list-known", "list", list.list()).at("/list"));
        }
        facts.add(list);
        return take();
    }

    Decision following(Instant recorded) {
        @Nullable ListState state = memory.findList(list.list()).orElse(null);
        if (state == null || rows.stream().anyMatch(row -> state.has(row.row().row()))) {
            return Decision.refuse(Refusal.of("intake.part-out-of-place", "list", list.list()));
        }
        tally = state.tally();
        return take();
    }

    private Decision take() {
        for (PreparedRow row : rows) {
            take(row);
        }
        if (tally.rows() == list.rows()) {
            facts.add(new ListFact.Completed(list.list(), tally));
        }
        return Decision.accept(facts);
    }

    private void take(PreparedRow prepared) {
        Matching.Found found = memory.matching().find(prepared);
        ListRow row = prepared.row();
        facts.add(new ListFact.RowKept(
                list.list(),
                row.row(),
                row.line(),
                row.cells(),
                row.said(),
                row.problems(),
                found.verdict(),
                found.why(),
                found.other(),
                found.candidates(),
                found.more()));
        tally = tally.plus(found.verdict());
        for (Candidate candidate : found.candidates()) {
            propose(row.row(), candidate, found.verdict());
        }
        if (IntakeMemory.isUndecided(list, found.verdict())) {
            pairs(row);
        }
        if (row.figure() != null) {
            total(prepared, row.figure());
        }
    }

    /** Rows of other lists, of which nobody has decided yet either. */
    private void pairs(ListRow row) {
        memory.pairs().alike(list.list(), row.said()).entrySet().stream()
                .filter(entry -> memory.findList(entry.getKey().list())
                        .flatMap(other -> other.confirmed(entry.getKey().row()))
                        .isEmpty())
                .limit(MOST_PAIRS)
                .forEach(entry -> facts.add(new PairFact.Proposed(
                        Uuids.next(),
                        list.list(),
                        row.row(),
                        entry.getKey().list(),
                        entry.getKey().row(),
                        List.copyOf(entry.getValue()))));
    }

    private void propose(int row, Candidate candidate, Verdict verdict) {
        UUID link = Uuids.next();
        facts.add(
                verdict == Verdict.KNOWN && list.linkKnown()
                        ? new LinkFact.MadeByRule(link, list.list(), row, candidate.person(), candidate.reasons())
                        : new LinkFact.Proposed(
                                link, list.list(), row, candidate.person(), candidate.reasons(), null, true));
    }

    /** What a list says of its own length is a claim, and stands beside the number of rows. */
    private void total(PreparedRow prepared, int figure) {
        UUID claim = Uuids.next();
        String about = prepared.place() == null ? "list:" + list.list() : "place:" + prepared.place();
        facts.add(new CountFact.Claimed(
                claim,
                about,
                CountFact.Measure.PRESENT,
                figure,
                list.asOf(),
                list.asOf(),
                source(list.list(), prepared.row().row()),
                STATED_IN_LIST,
                list.grade(),
                null));
        facts.add(new ListFact.TotalStated(list.list(), prepared.row().row(), figure, prepared.block(), claim));
    }

    /** How a row is cited. */
    static String source(UUID list, int row) {
        return "list:" + list + "#" + row;
    }
}
