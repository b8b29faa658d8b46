package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.testing.TestDatabase;
import org.amana.testing.TestJournal;

/** The register over a real journal, with three parties and a prison. */
public final class RegisterFixture {

    public static final Set<Class<? extends Fact>> FACTS = Register.FACTS;

    public static final Speaker SDF = speaker("sdf", "SITE_CUSTODIAN");
    public static final Speaker CARRIER = speaker("coalition", "ESCORT_OFFICER");
    public static final Speaker MINISTRY = speaker("iq-moj", "RECEIVING_REGISTRAR");
    public static final Account GHWAYRAN = Account.held("sdf", "ghwayran", "order-1");
    public static final Account ABOARD = Account.held("coalition", "l-001", "order-1");
    public static final Account KARKH = Account.held("iq-moj", "karkh", "order-1");
    public static final Instant START = Instant.parse("2026-01-20T18:00:00Z");

    public final Books books = new Books();
    public final AccountRules rules = new AccountRules(Directory.ofAnything());
    public final Register register = Register.over(books, Directory.ofAnything());
    public final EnteringPersons entering = register.entering();
    public final MovingPersons moving = register.moving();
    public final HandingOver handingOver = register.handingOver();
    public final Correcting correcting = register.correcting();
    public final Absences absences = register.absences();
    public final Counting counting = register.counting();
    public final ChangingControl changingControl = register.changingControl();
    public final TestJournal journal;

    public RegisterFixture(TestDatabase database) {
        this(database, Set.of(), books -> List.of());
    }

    /** The same, with other desks' memories after the books. */
    public RegisterFixture(
            TestDatabase database,
            Set<Class<? extends Fact>> moreFacts,
            Function<Books, List<? extends Memory>> moreMemories) {
        Set<Class<? extends Fact>> facts = new HashSet<>(FACTS);
        facts.addAll(moreFacts);
        List<Memory> memories = new ArrayList<>(List.of(books));
        memories.addAll(moreMemories.apply(books));
        journal = TestJournal.over(database.database().writer(), facts, memories);
    }

    public static Speaker speaker(String party, String role) {
        return new Speaker(
                party, UUID.nameUUIDFromBytes(party.getBytes(java.nio.charset.StandardCharsets.UTF_8)), role, null);
    }

    /** An opening balance of {@code count} people at Ghwayran. */
    public List<UUID> open(int count) {
        List<EnteringPersons.NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            persons.add(new EnteringPersons.NewPerson(
                    Uuids.next(), null, null, PersonFact.Sex.MALE, "formal count, wing 2", List.of()));
        }
        journal.taken(
                SDF,
                entering.decider(
                        SDF,
                        new EnteringPersons.Request(
                                Uuids.next(), GHWAYRAN, Cause.OPENING, Occurred.at(START), null, persons, null)));
        return persons.stream().map(EnteringPersons.NewPerson::person).toList();
    }

    public Answer.Taken move(Speaker speaker, List<UUID> persons, Account to, Cause cause, String occurred) {
        return journal.taken(speaker, moving.decider(speaker, moveRequest(persons, to, cause, occurred)));
    }

    public static MovingPersons.Request moveRequest(List<UUID> persons, Account to, Cause cause, String occurred) {
        return new MovingPersons.Request(Uuids.next(), persons, to, cause, Occurred.parse(occurred), null, List.of());
    }
}
