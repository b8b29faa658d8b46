package org.amana.register;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Scope;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The books in memory: every person and where they stand, every open discrepancy and handover. Deciders of this desk and of
 * those that build on it read it on the writer's thread; nobody else may.
 */
@Component
public final class Books implements Memory {

    private final Map<UUID, Person> persons = new HashMap<>();
    private final Map<Integer, UUID> byNumber = new HashMap<>();
    private final Map<String, UUID> byTag = new HashMap<>();
    private final Map<String, Set<UUID>> presentAt = new HashMap<>();
    private final Map<String, Set<UUID>> everAt = new HashMap<>();
    private final Map<UUID, HandoverState> handovers = new HashMap<>();
    private final Map<UUID, CountFact.DiscrepancyOpened> openDiscrepancies = new LinkedHashMap<>();
    private final Map<UUID, PersonFact.Linked> links = new HashMap<>();
    private final Map<UUID, CorrectionState> corrections = new HashMap<>();
    private final Set<UUID> counts = new HashSet<>();
    private final Map<UUID, String> takenOver = new HashMap<>();
    private final NumberBlocks numbers = new NumberBlocks();
    private final RegisterRows rows = new RegisterRows();
    private final CountRows countRows = new CountRows(id -> known(id).number);

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case CustodyEntry entry -> applyEntry(entry, recorded, out);
            case PersonFact fact -> applyPerson(fact, recorded, out);
            case CountFact fact -> applyCount(fact, recorded, out);
            case HandoverFact fact -> applyHandover(fact, recorded, out);
            case CorrectionFact fact -> applyCorrection(fact, recorded, out);
            case ChangingControl.ControlChanged changed -> takenOver.put(changed.movement(), changed.to());
            case NumberBlocks.Allocated fact -> numbers.apply(fact);
            default -> {}
        }
    }

    private void applyEntry(CustodyEntry entry, Recorded<?> recorded, Rows out) {
        Person person = known(entry.person());
        Account before = person.account();
        RegisterRows.Before asItWas = rows.before(person, entry);
        person.timeline.apply(entry, recorded.recorded());
        Account after = person.account();
        move(person, before, after);
        rows.entry(person, entry, asItWas, recorded, out);
        if (entry.cause() == Cause.LOSS_OF_CONTROL) {
            // Whoever takes a place over takes its roll over, also of those who were not found there: it will find
            // them.
            rows.allow(person, takenOver.get(entry.movement()), out);
        }
    }

    private static void see(Person person, Instant when) {
        if (person.lastSeen == null || person.lastSeen.isBefore(when)) {
            person.lastSeen = when;
        }
    }

    private void move(Person person, Account before, Account after) {
        if (before.place() != null) {
            presentAt.getOrDefault(before.place(), new HashSet<>()).remove(person.id);
        }
        if (after.place() != null) {
            presentAt.computeIfAbsent(after.place(), place -> new HashSet<>()).add(person.id);
            everAt.computeIfAbsent(after.place(), place -> new HashSet<>()).add(person.id);
        }
        if (!after.kind().answeredFor()) {
            person.absence = null;
        }
    }

    private void applyPerson(PersonFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case PersonFact.Entered entered -> {
                Person person = new Person(entered.person(), entered.number(), entered.sex());
                person.entered = recorded.recorded();
                persons.put(person.id, person);
                byNumber.put(person.number, person.id);
                numbers.used(person.number);
                see(person, recorded.recorded());
            }
            case PersonFact.TagBound bound -> {
                Person person = known(bound.person());
                person.tag = bound.tag();
                byTag.put(bound.tag(), person.id);
            }
            case PersonFact.TagRemoved removed -> {
                Person person = known(removed.person());
                byTag.remove(removed.tag());
                person.tag = removed.tag().equals(person.tag) ? null : person.tag;
            }
            case PersonFact.Asserted asserted -> name(asserted);
            case PersonFact.AssertionWithdrawn withdrawn ->
                known(withdrawn.person()).nameWithdrawn(withdrawn.assertion());
            case PersonFact.AgeDetermined age ->
                known(age.person()).age = new Person.AgeBounds(age.earliestBirth(), age.latestBirth(), age.method());
            case PersonFact.AbsenceBegan began -> known(began.person()).absence = began;
            case PersonFact.AbsenceEnded ended -> known(ended.person()).absence = null;
            case PersonFact.RemainsMoved moved -> {
                Person person = known(moved.person());
                person.remainsMovements = moved.seq();
                person.remainsHolder = moved.toHolder();
            }
            case PersonFact.Linked linked -> {
                links.put(linked.link(), linked);
                known(linked.person()).links.add(linked.link());
                known(linked.other()).links.add(linked.link());
            }
            case PersonFact.Unlinked unlinked -> {
                links.remove(unlinked.link());
                known(unlinked.person()).links.remove(unlinked.link());
                known(unlinked.other()).links.remove(unlinked.link());
            }
            case PersonFact.SwapCorrected ignored -> {}
        }
        rows.person(known(fact.person()), fact, recorded, out);
    }

    private void name(PersonFact.Asserted asserted) {
        if (asserted.field() != PersonFact.AssertedField.NAME) {
            return;
        }
        known(asserted.person()).nameSaid(asserted.assertion(), "arab".equals(asserted.scheme()), asserted.value());
    }

    private void applyCount(CountFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case CountFact.Taken taken -> {
                counts.add(taken.count());
                taken.seen().forEach(id -> see(known(id), taken.occurred().latest()));
            }
            case CountFact.DiscrepancyOpened opened -> openDiscrepancies.put(opened.discrepancy(), opened);
            case CountFact.DiscrepancyResolved resolved -> openDiscrepancies.remove(resolved.discrepancy());
            case CountFact.Claimed ignored -> {}
            case CountFact.DiscrepancyNoted ignored -> {}
        }
        countRows.count(fact, recorded, out);
    }

    private void applyHandover(HandoverFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case HandoverFact.Offered offered -> handovers.put(offered.handover(), new HandoverState(offered));
            case HandoverFact.Answered answered -> {
                @Nullable HandoverState state = handovers.get(answered.handover());
                if (state != null) {
                    state.apply(answered);
                }
                Instant when = answered.act().occurred().latest();
                answered.lines().stream()
                        .filter(line -> line.verdict() != HandoverFact.Verdict.QUERIED)
                        .forEach(line -> see(known(line.person()), when));
            }
            case HandoverFact.Confirmed confirmed -> {
                @Nullable HandoverState state = handovers.get(confirmed.handover());
                if (state != null) {
                    state.confirm(confirmed.confirmed());
                }
            }
            case HandoverFact.Closed closed -> {
                @Nullable HandoverState state = handovers.get(closed.handover());
                if (state != null) {
                    state.close();
                }
            }
        }
        countRows.handover(fact, recorded, out);
    }

    private void applyCorrection(CorrectionFact fact, Recorded<?> recorded, Rows out) {
        switch (fact) {
            case CorrectionFact.Proposed proposed ->
                corrections.put(proposed.correction(), new CorrectionState(proposed));
            case CorrectionFact.Agreed agreed ->
                findCorrection(agreed.correction()).ifPresent(state -> state.agreed(agreed));
            case CorrectionFact.Declined declined ->
                findCorrection(declined.correction()).ifPresent(CorrectionState::declined);
        }
        countRows.correction(fact, recorded, out);
    }

    private Person known(UUID id) {
        @Nullable Person person = persons.get(id);
        if (person == null) {
            throw new IllegalStateException("the journal speaks of person %s before they entered".formatted(id));
        }
        return person;
    }

    /** The person with this id, if there is one. */
    public Optional<Person> findPerson(UUID id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** Whether a person stands, or stood, in the books that somebody may look into: what a read would show them too. */
    public boolean shows(Person person, Scope scope) {
        return scope.everything() || rows.mayRead(person, scope.parties());
    }

    public Optional<Person> findByTag(String tag) {
        return Optional.ofNullable(byTag.get(tag)).flatMap(this::findPerson);
    }

    public Optional<Person> findByNumber(int number) {
        return Optional.ofNullable(byNumber.get(number)).flatMap(this::findPerson);
    }

    /** Those whom the roll has at a place now, in no order. */
    public Set<UUID> presentAt(String place) {
        return Collections.unmodifiableSet(presentAt.getOrDefault(place, Set.of()));
    }

    /** Those whom the roll, as known now, has at a place at an instant. */
    public Set<UUID> rollAt(String place, Instant instant) {
        Set<UUID> roll = new HashSet<>();
        for (UUID id : everAt.getOrDefault(place, Set.of())) {
            if (place.equals(known(id).timeline.at(instant).place())) {
                roll.add(id);
            }
        }
        return roll;
    }

    public Optional<HandoverState> findHandover(UUID id) {
        return Optional.ofNullable(handovers.get(id));
    }

    public Optional<PersonFact.Linked> findLink(UUID id) {
        return Optional.ofNullable(links.get(id));
    }

    public Optional<CountFact.DiscrepancyOpened> findOpenDiscrepancy(UUID id) {
        return Optional.ofNullable(openDiscrepancies.get(id));
    }

    Optional<CorrectionState> findCorrection(UUID id) {
        return Optional.ofNullable(corrections.get(id));
    }

    boolean hasCount(UUID id) {
        return counts.contains(id);
    }

    NumberBlocks numbers() {
        return numbers;
    }

    /** Everybody with a record. */
    public Collection<Person> everyone() {
        return Collections.unmodifiableCollection(persons.values());
    }

    /** Lets a party read about people from here on; for the memory of a desk above, while it takes a fact in. */
    public void letRead(Collection<UUID> those, String party, Rows out) {
        those.forEach(id -> rows.allow(known(id), party, out));
    }

    /** The open discrepancies that rest on {@code cite}. */
    public List<CountFact.DiscrepancyOpened> openDiscrepanciesCiting(String cite) {
        return openDiscrepancies.values().stream()
                .filter(opened -> opened.cites().contains(cite))
                .toList();
    }

    @Override
    public void clear() {
        persons.clear();
        byNumber.clear();
        byTag.clear();
        presentAt.clear();
        everAt.clear();
        handovers.clear();
        openDiscrepancies.clear();
        links.clear();
        corrections.clear();
        counts.clear();
        takenOver.clear();
        numbers.clear();
        rows.clear();
        countRows.clear();
    }

    @Override
    public List<String> tables() {
        return Stream.concat(RegisterRows.TABLES.stream(), SearchRows.TABLES.stream())
                .toList();
    }
}
