package org.amana.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of a list: which of its rows are in, and the links of each. */
final class ListState {

    final ListFact.Received received;
    final String party;
    private final BitSet rows = new BitSet();
    private final BitSet aboutNobody = new BitSet();
    private final Map<Integer, List<LinkState>> links = new HashMap<>();
    private ListFact.Tally tally = ListFact.Tally.NONE;

    /** @param party the party that handed it in */
    ListState(ListFact.Received received, String party) {
        this.received = received;
        this.party = party;
    }

    void kept(ListFact.RowKept row) {
        rows.set(row.row());
        aboutNobody.set(row.row(), row.verdict() == Verdict.REJECTED);
        tally = tally.plus(row.verdict());
    }

    void linked(LinkState link) {
        links.computeIfAbsent(link.row, row -> new ArrayList<>(1)).add(link);
    }

    ListFact.Tally tally() {
        return tally;
    }

    boolean has(int row) {
        return row > 0 && rows.get(row);
    }

    boolean isAboutNobody(int row) {
        return aboutNobody.get(row);
    }

    List<LinkState> links(int row) {
        return links.getOrDefault(row, List.of());
    }

    Optional<LinkState> confirmed(int row) {
        return links(row).stream()
                .filter(link -> link.status == LinkState.Status.CONFIRMED)
                .findFirst();
    }
}
