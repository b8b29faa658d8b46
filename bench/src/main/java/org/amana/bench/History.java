package org.amana.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Cause;
import org.amana.register.CustodyEntry;
import org.amana.register.Draft;
import org.amana.register.EnteringPersons;
import org.amana.register.Person;
import org.amana.register.PersonFact;

/**
 * Twelve years of a made-up region, written by the real writer in movements of many: admissions, relocations, handovers,
 * releases and absences, every tenth at a time not known exactly, every hundredth reported so late that what followed is
 * re-stated.
 */
final class History {

    static final Instant START = Instant.parse("2014-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2026-01-01T00:00:00Z");
    static final int PLACES = 120;
    private static final int IN_FLIGHT = 24;
    private static final int GROUP = 200;

    private final Desk desk;
    private final DrivenClock clock;
    private final Random random = new Random(20_260_118);
    private final Places places = new Places(PLACES);
    private final UUID[] persons;
    private final long entriesWanted;
    private final int largest;
    private final Deque<CompletableFuture<Answer>> flying = new ArrayDeque<>();
    private final Deque<Back> away = new ArrayDeque<>();
    private int entered;
    private long entries;
    private Instant now = START;
    private Instant lastOccurred = START.minusSeconds(86_400);

    private record Back(Instant when, UUID person, UUID absence) {}

    History(Desk desk, DrivenClock clock, Options options) {
        this.desk = desk;
        this.clock = clock;
        this.persons = new UUID[options.persons()];
        this.entriesWanted = options.entries();
        this.largest = options.largest();
    }

    /**
     * Writes it all and returns how many entries it has.
     *
     * @param progress is told the percentage done
     */
    long write(IntConsumer progress) {
        long moves = entriesWanted - 2L * persons.length;
        double share = 2.0 * persons.length / (2.0 * persons.length + Math.max(moves, 1));
        int full = places.totalWhenLargestHas(largest);
        int told = -1;
        while (entries < entriesWanted) {
            now = START.plusSeconds(
                    (long) (Duration.between(START, END).toSeconds() * (double) entries / entriesWanted));
            clock.advanceTo(now);
            boolean inOrOut = random.nextDouble() < share || places.total() < GROUP;
            if (inOrOut && entered < persons.length && places.total() < full) {
                admit();
            } else if (inOrOut && places.total() >= full) {
                release();
            } else {
                relocate();
            }
            absences();
            int percent = (int) (100 * entries / entriesWanted);
            if (percent > told) {
                told = percent;
                progress.accept(percent);
            }
        }
        while (!flying.isEmpty()) {
            land();
        }
        return entries;
    }

    private void admit() {
        int place = places.draw(random);
        List<Integer> group = new ArrayList<>();
        List<EnteringPersons.NewPerson> people = new ArrayList<>();
        for (int i = 0; i < GROUP && entered < persons.length; i++) {
            int index = entered++;
            persons[index] = Uuids.next();
            group.add(index);
            people.add(person(index));
        }
        Account account = places.account(place);
        send(
                account,
                desk.entering()
                        .decider(
                                Desk.speaker(String.valueOf(account.authority())),
                                new EnteringPersons.Request(
                                        Uuids.next(), account, Cause.OPENING, occurred(), null, people, null)));
        places.put(place, group);
    }

    private EnteringPersons.NewPerson person(int index) {
        return new EnteringPersons.NewPerson(
                persons[index],
                null,
                "T%07d".formatted(index),
                index % 12 == 0 ? PersonFact.Sex.FEMALE : PersonFact.Sex.MALE,
                "formal count",
                List.of(new EnteringPersons.Said(
                        Uuids.next(),
                        PersonFact.AssertedField.NAME,
                        MadeUpNames.of(index),
                        null,
                        "list-%03d".formatted(index / 10_000),
                        "C3")));
    }

    private void relocate() {
        int from = places.drawOccupied(random);
        if (random.nextInt(100) == 0) {
            reportLate(from);
            return;
        }
        boolean handover = random.nextBoolean();
        int to = handover ? places.draw(random) : places.sibling(from, random);
        if (to == from) {
            return;
        }
        List<Integer> group = places.take(from, 1 + random.nextInt(2 * GROUP), random);
        boolean same = places.account(from).sameAuthority(places.account(to));
        List<UUID> acts = same ? List.of() : List.of(Uuids.next(), Uuids.next());
        move(group, places.account(from), places.account(to), same ? Cause.RELOCATION : Cause.HANDOVER, acts);
        places.put(to, group);
    }

    private void release() {
        int from = places.drawOccupied(random);
        List<Integer> group = places.take(from, GROUP, random);
        move(group, places.account(from), Account.outside(AccountKind.RELEASED), Cause.RELEASE, List.of());
    }

    private void move(List<Integer> group, Account from, Account to, Cause cause, List<UUID> acts) {
        UUID movement = Uuids.next();
        Draft.Move move = Draft.Move.of(movement, to, cause, occurred()).acts(acts);
        send(from, recorded -> {
            Draft draft = new Draft(desk.books(), recorded, Desk.speaker(String.valueOf(from.authority())));
            group.forEach(index -> draft.move(known(index), move, "/persons"));
            return draft.decision();
        });
    }

    /** A stop on the way becomes known only after the next one was. */
    private void reportLate(int place) {
        List<Integer> group = places.some(place, 2 * GROUP, random);
        double back = random.nextDouble();
        int step = random.nextInt(PLACES);
        UUID movement = Uuids.next();
        send(places.account(place), recorded -> {
            Draft draft = new Draft(desk.books(), recorded, Desk.speaker("coalition"));
            for (int index : group) {
                Person person = known(index);
                Instant first =
                        person.timeline().lines().getFirst().entry().occurred().latest();
                Duration known = Duration.between(first, person.timeline().since());
                Instant when = first.plusSeconds((long) (known.toSeconds() * back));
                Account stood = person.timeline().at(when);
                Account to = Account.held(
                        String.valueOf(stood.party()), places.account(step).place() + "-annex", "order-1");
                if (known.toHours() > 1 && stood.kind().atPlace() && !stood.equals(to)) {
                    Draft.Move move = Draft.Move.of(movement, to, Cause.RELOCATION, Occurred.at(when));
                    draft.move(person, move.source("a report found later"), "/persons");
                }
            }
            draft.add(new PersonFact.TagBound(persons[group.getFirst()], "late-" + movement, Occurred.at(recorded)));
            return draft.decision();
        });
    }

    private void absences() {
        while (!away.isEmpty() && away.getFirst().when().isBefore(now)) {
            Back back = away.removeFirst();
            Occurred when = Occurred.at(back.when());
            send(places.account(0), recorded -> {
                Draft draft = new Draft(desk.books(), recorded, Desk.speaker("north"));
                draft.add(new PersonFact.AbsenceEnded(back.person(), back.absence(), when, "back"));
                return draft.decision();
            });
        }
        if (random.nextInt(2) == 0 && places.total() > 0) {
            int place = places.drawOccupied(random);
            UUID person = persons[places.some(place, 1, random).getFirst()];
            Back back = new Back(now.plus(Duration.ofDays(4)), person, Uuids.next());
            away.addLast(back);
            PersonFact.AbsenceBegan began = new PersonFact.AbsenceBegan(
                    person,
                    back.absence(),
                    PersonFact.AbsenceReason.HOSPITAL,
                    "hospital-1",
                    "escort-7",
                    Occurred.at(now),
                    back.when());
            send(places.account(place), recorded -> {
                Draft draft = new Draft(desk.books(), recorded, Desk.speaker("north"));
                draft.add(began);
                return draft.decision();
            });
        }
    }

    private Person known(int index) {
        return desk.books().findPerson(persons[index]).orElseThrow();
    }

    /** No two movements occur at once, so that their order is plain. */
    private Occurred occurred() {
        Instant hourAgo = now.minusSeconds(3_600);
        Instant reported = hourAgo.isAfter(lastOccurred) ? hourAgo : lastOccurred.plusMillis(1);
        lastOccurred = reported;
        return random.nextInt(10) == 0
                ? new Occurred(reported.minusSeconds(random.nextInt(20_000)), reported)
                : Occurred.at(reported);
    }

    private void send(Account whose, Decider decider) {
        if (flying.size() >= IN_FLIGHT) {
            land();
        }
        flying.addLast(desk.submit(Desk.speaker(String.valueOf(whose.authority())), decider));
    }

    private void land() {
        Answer answer = flying.removeFirst().join();
        if (!(answer instanceof Answer.Taken taken)) {
            throw new IllegalStateException("the made-up history was not taken: " + answer);
        }
        entries += taken.facts().stream()
                .filter(fact -> fact.fact() instanceof CustodyEntry)
                .count();
    }
}
