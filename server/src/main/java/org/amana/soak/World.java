package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.Scope;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.CorrectionFact;
import org.amana.register.CustodyEntry;
import org.amana.register.HandoverFact;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.amana.register.Register;
import org.amana.transfer.LiftFact;
import org.jspecify.annotations.Nullable;

/** The parties, the places, and what the parties know because they were answered; everything random comes from one seed. */
final class World {

    /** What the rules say must become of a command. */
    enum Must {
        /** Whatever comes of it. */
        BE_ANSWERED,
        /** A fact by somebody entitled to report it: refusing it would break the rule that facts are recorded. */
        BE_TAKEN,
        /** Something that is not the speaker's to do, or that a rule forbids to plan. */
        BE_REFUSED,
        /** Another request under a key that stands. */
        CONFLICT
    }

    /**
     * A command that somebody is about to send.
     *
     * @param seated those whom it reports as aboard already, whatever the gates say
     */
    record Step(
            String action, Speaker speaker, String key, String request, Decider decider, Must must, Set<UUID> seated) {

        /** The same, some time later: what held when it was written may no longer hold. */
        Step late() {
            return new Step(action, speaker, key, request, decider, Must.BE_ANSWERED, seated);
        }

        /** Something else under the same key. */
        Step otherwise() {
            return new Step("other body", speaker, key, request + ", altered", decider, Must.CONFLICT, Set.of());
        }
    }

    static final List<String> PARTIES = List.of("sdf", "interior", "coalition", "cts", "iq-moj");
    static final List<String> PLACES =
            List.of("ghwayran", "alaya", "shaddadi", "kharab-al-jir", "bus-1", "karkh", "al-hol");

    final Random random;
    final Register register;
    final List<UUID> persons = new ArrayList<>();
    final List<HandoverFact.Offered> handovers = new ArrayList<>();
    final List<CorrectionFact.Proposed> corrections = new ArrayList<>();
    final List<UUID> links = new ArrayList<>();
    final List<CustodyEntry> entries = new ArrayList<>();
    final Rooms rooms;
    final NaiveHistory history = new NaiveHistory();
    final NaiveLifts lifts = new NaiveLifts();

    /** Tells what this world names from what another one on the same register does. */
    final String name;

    private final Supplier<Instant> clock;
    private final Happenings happenings;
    private final Lifting lifting;
    private boolean alone;
    private int keys;

    World(Random random, Rooms rooms, Supplier<Instant> clock, String name) {
        this.random = random;
        this.rooms = rooms;
        this.register = rooms.get(Register.class);
        this.clock = clock;
        this.name = name;
        this.happenings = new Happenings(this);
        this.lifting = new Lifting(this);
    }

    /** @param alone whether nothing else is on its way, so that it can be said what must become of it */
    Step next(boolean alone) {
        this.alone = alone;
        if (persons.size() < 12) {
            return happenings.enter();
        }
        @Nullable Step step = random.nextInt(3) > 0 ? lifting.any() : happenings.any();
        return step == null ? happenings.enter() : step;
    }

    /** Something about lifts, told by the facts that this world has learned and by nothing else. */
    Step nextOfLifts() {
        @Nullable Step step = lifting.any();
        return step == null ? lifting.prepare() : step;
    }

    Step step(String action, Speaker speaker, Decider decider) {
        return step(action, speaker, decider, Must.BE_ANSWERED);
    }

    /** A fact that nothing else can make untrue. */
    Step fact(String action, Speaker speaker, Decider decider) {
        return step(action, speaker, decider, Must.BE_TAKEN);
    }

    /** A fact, if nothing came between. */
    Step report(String action, Speaker speaker, Decider decider) {
        return step(action, speaker, decider, alone ? Must.BE_TAKEN : Must.BE_ANSWERED);
    }

    Step forbidden(String action, Speaker speaker, Decider decider) {
        return step(action, speaker, decider, alone ? Must.BE_REFUSED : Must.BE_ANSWERED);
    }

    private Step step(String action, Speaker speaker, Decider decider, Must must) {
        String key = name + "k" + keys++;
        return new Step(action, speaker, key, "request of " + key, decider, must, Set.of());
    }

    Step seating(Step step, Set<UUID> seated) {
        return new Step(step.action(), step.speaker(), step.key(), step.request(), step.decider(), step.must(), seated);
    }

    /** Takes in what the parties know from here on; the facts were checked before. */
    void learn(Answer.Taken taken) {
        taken.all(PersonFact.Entered.class).forEach(entered -> persons.add(entered.person()));
        handovers.addAll(taken.all(HandoverFact.Offered.class).stream()
                .filter(offered -> offered.lift() == null)
                .toList());
        corrections.addAll(taken.all(CorrectionFact.Proposed.class));
        taken.all(PersonFact.Linked.class).forEach(linked -> links.add(linked.link()));
        entries.addAll(taken.all(CustodyEntry.class));
    }

    /** Takes in an answer unchecked, for whoever has no simulator around it; what is said of others' lifts is passed over. */
    void takeIn(Answer.Taken taken) {
        for (Recorded<?> recorded : taken.facts()) {
            boolean others = recorded.fact() instanceof LiftFact fact
                    && !(fact instanceof LiftFact.Planned)
                    && !lifts.knows(fact.lift());
            if (!others) {
                lifts.take(recorded, taken);
            }
        }
        taken.all(CustodyEntry.class).forEach(entry -> history.take(entry, taken.recorded()));
        learn(taken);
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Somebody, seldom of those whom a lift claims: what becomes of these is mostly said by the lift. */
    Person somebody() {
        UUID person = one(persons);
        for (int tries = 0; tries < 6 && random.nextInt(15) > 0 && lifts.claimed(person); tries++) {
            person = one(persons);
        }
        return register.books().findPerson(person).orElseThrow();
    }

    /** Several people who stand together at a place, as far as a few tries find any. */
    List<Person> together() {
        for (int tries = 0; tries < 8; tries++) {
            Person first = somebody();
            if (first.account().kind() == AccountKind.HELD) {
                List<Person> group = new ArrayList<>();
                for (UUID id : register
                        .books()
                        .presentAt(String.valueOf(first.account().place()))
                        .stream()
                        .sorted()
                        .toList()) {
                    Person person = register.books().findPerson(id).orElseThrow();
                    if (person.account().equals(first.account()) && random.nextInt(3) > 0 && group.size() < 12) {
                        group.add(person);
                    }
                }
                if (!group.isEmpty()) {
                    return group;
                }
            }
        }
        return List.of();
    }

    Account elsewhere(String authority) {
        return Account.held(authority, one(PLACES), random.nextInt(6) == 0 ? Account.NONE_SHOWN : "order-1");
    }

    String otherParty(@Nullable String party) {
        String other = one(PARTIES);
        return other.equals(party) ? PARTIES.get((PARTIES.indexOf(other) + 1) % PARTIES.size()) : other;
    }

    Speaker speaker(@Nullable String party) {
        String code = party == null ? "joint-cell" : party;
        return new Speaker(code, new UUID(7, code.hashCode()), "SITE_CUSTODIAN", null);
    }

    /** The authority of the campaigns, which plans over every book. */
    Speaker cell() {
        return new Speaker("coalition", new UUID(7, "coalition".hashCode()), "OPERATIONS_OFFICER", null);
    }

    /** Whether a party may look into the books that somebody stands in. */
    boolean sees(Speaker speaker, Person person) {
        return register.books().shows(person, Scope.of(speaker));
    }

    /** Whether somebody stands in the books of one of these parties: of others' people a command says that there is nobody. */
    boolean known(Collection<String> parties, UUID person) {
        return register.books()
                .findPerson(person)
                .filter(found -> register.books().shows(found, new Scope(List.copyOf(parties))))
                .isPresent();
    }

    Speaker jointCell() {
        return new Speaker("joint-cell", new UUID(7, 1), "OPERATIONS_OFFICER", null);
    }

    /** As a device's clock has it: now, or some minutes off. */
    Occurred device() {
        Instant latest = clock.get();
        return random.nextInt(12) == 0
                ? Occurred.at(latest.plus(Duration.ofSeconds(random.nextInt(-240, 240))))
                : Occurred.at(latest);
    }

    /** Now, but not before what is known of these people; empty if that is too far ahead of the clock here. */
    Optional<Occurred> after(Collection<UUID> those) {
        Instant now = clock.get();
        Instant latest = those.stream()
                .flatMap(person -> history.inEffect(person, Instant.MAX).stream())
                .map(entry -> entry.occurred().latest())
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
        return latest.isAfter(now.plus(Duration.ofMinutes(4))) ? Optional.empty() : Optional.of(Occurred.at(latest));
    }

    /** Now, or some time ago, or within an interval: reports come late and are seldom exact. */
    Occurred when() {
        Instant latest = clock.get();
        return switch (random.nextInt(8)) {
            case 0 -> Occurred.at(latest.minus(Duration.ofMinutes(random.nextInt(4_000))));
            case 1 -> {
                Instant end = latest.minus(Duration.ofMinutes(random.nextInt(1_000)));
                yield new Occurred(end.minus(Duration.ofMinutes(random.nextInt(300))), end);
            }
            default -> Occurred.at(latest);
        };
    }

    Instant now() {
        return clock.get();
    }
}
