package org.amana.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.intake.reading.NameKeys;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.register.Books;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this desk remembers in order to decide: lists, links, and by what everybody in the books is known. */
@Component
public final class IntakeMemory implements Memory {

    private final Map<UUID, ListState> lists = new HashMap<>();
    private final Map<UUID, LinkState> links = new HashMap<>();
    private final Map<UUID, LinkState> beingTaken = new HashMap<>();
    private final NameParts parts;
    private final PersonIndex index;
    private final Matching matching;
    private final IntakeRows rows = new IntakeRows();

    /** @param books the register's memory; it must take in each fact before this one */
    public IntakeMemory(Books books, NameKeys keys) {
        this.parts = new NameParts(keys);
        this.index = new PersonIndex(parts);
        this.matching = new Matching(books, index);
    }

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case ListFact fact -> applyList(fact, recorded, out);
            case LinkFact fact -> applyLink(fact, recorded, out);
            case PersonFact fact -> applyPerson(fact);
            default -> {}
        }
    }

    private void applyList(ListFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case ListFact.Received received ->
                lists.put(
                        received.list(),
                        new ListState(received, recorded.header().speaker().party()));
            case ListFact.RowKept row -> list(row.list()).kept(row);
            case ListFact.TotalStated ignored -> {}
            case ListFact.Completed ignored -> {}
        }
        rows.list(fact, recorded, out);
    }

    private void applyLink(LinkFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case LinkFact.Proposed p ->
                add(new LinkState(p.link(), p.list(), p.row(), p.person(), LinkState.Status.PROPOSED));
            case LinkFact.MadeByRule m ->
                add(new LinkState(m.link(), m.list(), m.row(), m.person(), LinkState.Status.CONFIRMED));
            case LinkFact.Confirmed confirmed -> link(confirmed.link()).status = LinkState.Status.CONFIRMED;
            case LinkFact.Refused refused -> link(refused.link()).status = LinkState.Status.REFUSED;
            case LinkFact.FieldsTaken taken -> taken.assertions().forEach(id -> beingTaken.put(id, link(taken.link())));
            case LinkFact.Undone undone -> {
                link(undone.link()).status = LinkState.Status.PROPOSED;
                link(undone.link()).taken.clear();
            }
        }
        rows.link(fact, recorded, out);
    }

    private void add(LinkState link) {
        links.put(link.link, link);
        list(link.list).linked(link);
    }

    private void applyPerson(PersonFact fact) {
        if (fact instanceof PersonFact.Asserted asserted) {
            @Nullable LinkState link = beingTaken.remove(asserted.assertion());
            if (link != null) {
                link.taken.add(asserted);
            }
        }
        index.apply(fact);
    }

    private ListState list(UUID id) {
        return findList(id)
                .orElseThrow(() -> new IllegalStateException("the journal speaks of list %s before it".formatted(id)));
    }

    private LinkState link(UUID id) {
        return findLink(id)
                .orElseThrow(() -> new IllegalStateException("the journal speaks of link %s before it".formatted(id)));
    }

    Optional<ListState> findList(UUID id) {
        return Optional.ofNullable(lists.get(id));
    }

    Optional<LinkState> findLink(UUID id) {
        return Optional.ofNullable(links.get(id));
    }

    Matching matching() {
        return matching;
    }

    /** How names are compared; it remembers nothing, and may be used on any thread. */
    NameParts parts() {
        return parts;
    }

    @Override
    public void clear() {
        lists.clear();
        links.clear();
        beingTaken.clear();
        index.clear();
    }

    @Override
    public List<String> tables() {
        return IntakeRows.TABLES;
    }
}
