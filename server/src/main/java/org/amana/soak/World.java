package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
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
import org.jspecify.annotations.Nullable;

/** The parties, the places, and what the parties know because they were answered; everything random comes from one seed. */
final class World {

    /**
     * A command that somebody is about to send.
     *
     * @param mustBeTaken a fact by somebody entitled to report it: refusing it would break the rule that facts are recorded
     * @param mustBeRefused something that is not the speaker's to do
     */
    record Step(
            String action, Speaker speaker, String key, Decider decider, boolean mustBeTaken, boolean mustBeRefused) {}

    static final List<String> PARTIES = List.of("sdf", "interior", "coalition", "cts", "iq-moj");
    static final List<String> PLACES =
            List.of("ghwayran", "alaya", "shaddadi", "kharab-al-jir", "l-001", "l-002", "karkh", "al-hol");

    final Random random;
    final Register register;
    final List<UUID> persons = new ArrayList<>();
    final List<HandoverFact.Offered> handovers = new ArrayList<>();
    final List<CorrectionFact.Proposed> corrections = new ArrayList<>();
    final List<UUID> links = new ArrayList<>();
    final List<CustodyEntry> entries = new ArrayList<>();
    private final SkewedClock clock;
    private final Happenings happenings;
    private int keys;

    World(Random random, Register register, SkewedClock clock) {
        this.random = random;
        this.register = register;
        this.clock = clock;
        this.happenings = new Happenings(this);
    }

    Step next() {
        if (persons.size() < 12) {
            return happenings.enter();
        }
        @Nullable Step step = happenings.any();
        return step == null ? happenings.enter() : step;
    }

    Step step(String action, Speaker speaker, Decider decider) {
        return new Step(action, speaker, "k" + keys++, decider, false, false);
    }

    Step fact(String action, Speaker speaker, Decider decider) {
        return new Step(action, speaker, "k" + keys++, decider, true, false);
    }

    Step forbidden(String action, Speaker speaker, Decider decider) {
        return new Step(action, speaker, "k" + keys++, decider, false, true);
    }

    void learn(Step ignored, Answer.Taken taken) {
        taken.all(PersonFact.Entered.class).forEach(entered -> persons.add(entered.person()));
        handovers.addAll(taken.all(HandoverFact.Offered.class));
        corrections.addAll(taken.all(CorrectionFact.Proposed.class));
        taken.all(PersonFact.Linked.class).forEach(linked -> links.add(linked.link()));
        entries.addAll(taken.all(CustodyEntry.class));
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Person somebody() {
        return register.books().findPerson(one(persons)).orElseThrow();
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

    Speaker jointCell() {
        return new Speaker("joint-cell", new UUID(7, 1), "OPERATIONS_OFFICER", null);
    }

    /** Now, or some time ago, or within an interval: reports come late and are seldom exact. */
    Occurred when() {
        Instant latest = clock.now();
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
        return clock.now();
    }
}
