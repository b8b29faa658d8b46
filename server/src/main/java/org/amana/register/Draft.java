package org.amana.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.amana.access.Scope;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one command while it is being decided. Moves are checked against the books and written as entries with both
 * sides; what does not fit becomes a refusal, and then nothing of the command is taken.
 */
public final class Draft {

    private static final Duration AHEAD_AT_MOST = Duration.ofMinutes(5);

    private final Books books;
    private final Instant recorded;
    private final Speaker speaker;
    private final Scope scope;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<UUID, Person> entering = new HashMap<>();

    public Draft(Books books, Instant recorded, Speaker speaker) {
        this.books = books;
        this.recorded = recorded;
        this.speaker = speaker;
        this.scope = Scope.of(speaker);
    }

    public Instant recorded() {
        return recorded;
    }

    public Speaker speaker() {
        return speaker;
    }

    public void add(Fact fact) {
        facts.add(fact);
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** Why the command is not taken, so far. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    public Decision decision() {
        return refused() ? Decision.refuse(refusals) : Decision.accept(facts);
    }

    /** Refuses what is said to have occurred after now; a few minutes of clock skew are let pass. */
    public boolean plausible(Occurred occurred, String pointer) {
        if (occurred.earliest().isAfter(recorded.plus(AHEAD_AT_MOST))) {
            refuse(Refusal.of("register.not-yet-happened", "occurred", occurred, "now", recorded)
                    .at(pointer));
            return false;
        }
        return true;
    }

    /**
     * What a request names by its id, for the one who speaks. What stands in nobody's books whom the speaker may look into is
     * refused in the words for what does not exist: a refusal must not tell that there is something (I12). Every decider
     * resolves the ids it is given here, and nowhere else.
     *
     * @param found what has the id
     * @param shown whether it stands in the books of a scope
     * @param absent the one refusal for both cases; it may repeat what was sent, and nothing more
     */
    public <T> @Nullable T named(Optional<T> found, BiPredicate<T, Scope> shown, Refusal absent) {
        @Nullable T seen = found.filter(one -> shown.test(one, scope)).orElse(null);
        if (seen == null) {
            refuse(absent);
        }
        return seen;
    }

    /** The person, whether in the speaker's books or entering by this very command; refuses if there is none. */
    public @Nullable Person person(UUID id, String pointer) {
        return person(id, pointer, List.of());
    }

    /** The same for those who stand in the books of one of {@code others}, with whom the speaker shares what they are named for. */
    public @Nullable Person person(UUID id, String pointer, Collection<String> others) {
        Optional<Person> found = Optional.ofNullable(entering.get(id)).or(() -> books.findPerson(id));
        Scope shared = new Scope(List.copyOf(others));
        return named(
                found,
                (person, mine) -> entering.containsKey(id) || books.shows(person, mine) || books.shows(person, shared),
                noSuchPerson(id, pointer));
    }

    static Refusal noSuchPerson(UUID id, String pointer) {
        return Refusal.of("register.no-such-person", "person", id).at(pointer);
    }

    /** Whether the speaker may look into somebody's books. */
    public boolean shows(UUID person) {
        return books.findPerson(person)
                .filter(known -> books.shows(known, scope))
                .isPresent();
    }

    /** Somebody gets a record by this command. */
    Person enter(PersonFact.Entered entered) {
        Person person = new Person(entered.person(), entered.number(), entered.sex());
        entering.put(person.id, person);
        add(entered);
        return person;
    }

    /**
     * What moves somebody.
     *
     * @param source whose word it is, when it is not the speaker's own
     */
    public record Move(
            UUID movement,
            Account credit,
            Cause cause,
            Occurred occurred,
            @Nullable Integer corrects,
            @Nullable String source,
            List<UUID> acts,
            List<String> cites) {

        public static Move of(UUID movement, Account credit, Cause cause, Occurred occurred) {
            return new Move(movement, credit, cause, occurred, null, null, List.of(), List.of());
        }

        public Move acts(List<UUID> those) {
            return new Move(movement, credit, cause, occurred, corrects, source, those, cites);
        }

        public Move citing(String... those) {
            return new Move(movement, credit, cause, occurred, corrects, source, acts, List.of(those));
        }

        public Move source(@Nullable String whose) {
            return new Move(movement, credit, cause, occurred, corrects, whose, acts, cites);
        }

        Move correcting(@Nullable Integer seq) {
            return new Move(movement, credit, cause, occurred, seq, source, acts, cites);
        }
    }

    /** Moves somebody; what follows from it for entries that occurred later is re-stated, and said as a discrepancy. */
    public void move(Person person, Move move, String pointer) {
        moveAll(person, List.of(move), pointer);
    }

    /** Makes several changes to one person's chain at once. */
    void moveAll(Person person, List<Move> moves, String pointer) {
        int seq = person.timeline.lastSeq();
        for (Timeline.Woven woven : person.timeline.weave(moves)) {
            if (woven.follows() == null && !woven.cause().allows(woven.debit(), woven.credit())) {
                refuse(illegal(person, woven).at(pointer));
                return;
            }
            CustodyEntry entry = entry(person, ++seq, woven);
            add(entry);
            if (entering.containsKey(person.id)) {
                person.timeline.apply(entry, recorded);
            }
            if (woven.follows() != null) {
                restated(person, woven);
            }
        }
    }

    private static Refusal illegal(Person person, Timeline.Woven woven) {
        return Refusal.of(
                "register.illegal-move",
                "number",
                RegisterNumber.format(person.number),
                "cause",
                woven.cause(),
                "from",
                woven.debit(),
                "to",
                woven.credit());
    }

    private static CustodyEntry entry(Person person, int seq, Timeline.Woven woven) {
        boolean opensEpisode = woven.cause() == Cause.RECAPTURE || woven.cause() == Cause.ADMISSION;
        int before = person.timeline.episode();
        return new CustodyEntry(
                person.id,
                seq,
                woven.move().movement(),
                woven.debit(),
                woven.credit(),
                woven.cause(),
                woven.occurred(),
                before == 0 ? 1 : opensEpisode ? before + 1 : before,
                woven.corrects(),
                woven.move().source(),
                woven.move().acts(),
                woven.move().cites());
    }

    private void restated(Person person, Timeline.Woven woven) {
        @Nullable String answered = woven.debit().authority();
        breach(Breach.Common.HISTORY_RESTATED, "person:" + person.id, answered == null ? speaker.party() : answered)
                .persons(List.of(person.id))
                .open();
    }

    /** Says that something does not agree or that a rule was broken; ends with {@link OpenBreach#open}. */
    public OpenBreach breach(Breach breach, String about, String owner) {
        return new OpenBreach(breach, about, owner);
    }

    /** A discrepancy being put together. */
    public final class OpenBreach {
        private final Breach breach;
        private final String about;
        private final String owner;
        private @Nullable Integer expected;
        private @Nullable Integer observed;
        private List<UUID> persons = List.of();
        private List<String> cites = List.of();

        private OpenBreach(Breach breach, String about, String owner) {
            this.breach = breach;
            this.about = about;
            this.owner = owner;
        }

        public OpenBreach figures(int whatShouldBe, int whatIs) {
            expected = whatShouldBe;
            observed = whatIs;
            return this;
        }

        public OpenBreach persons(List<UUID> those) {
            persons = those;
            return this;
        }

        public OpenBreach cites(String... those) {
            cites = List.of(those);
            return this;
        }

        public UUID open() {
            UUID id = Uuids.next();
            add(new CountFact.DiscrepancyOpened(
                    id,
                    breach.code(),
                    about,
                    owner,
                    recorded.plus(breach.clock()),
                    expected,
                    observed,
                    persons,
                    cites));
            return id;
        }
    }
}
