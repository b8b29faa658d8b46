package org.amana.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.reference.Mandate;
import org.amana.reference.Names;
import org.amana.reference.Party;
import org.amana.reference.PartyKind;
import org.amana.reference.Place;
import org.amana.reference.PlaceKind;
import org.amana.reference.Reference;
import org.amana.reference.ReferenceFact;
import org.amana.register.Books;
import org.amana.register.CountFact;
import org.amana.register.CustodyEntry;
import org.amana.register.EnteringPersons;
import org.amana.register.MovingPersons;
import org.amana.register.PersonFact;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The register's own deciders and memory over a real journal, without web or sign-in. */
final class Desk implements AutoCloseable {

    private static final Set<Class<? extends Fact>> FACTS = Set.of(
            ReferenceFact.PartyRegistered.class,
            ReferenceFact.PlaceRegistered.class,
            ReferenceFact.MandateRegistered.class,
            CustodyEntry.class,
            PersonFact.Entered.class,
            PersonFact.TagBound.class,
            PersonFact.Asserted.class,
            PersonFact.AbsenceBegan.class,
            PersonFact.AbsenceEnded.class,
            CountFact.DiscrepancyOpened.class);

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    private final Journal journal;
    private final PlatformClock clock;

    Desk(DataSource writes, PlatformClock clock) throws InterruptedException {
        this.clock = clock;
        rooms.scan("org.amana.register", "org.amana.reference");
        rooms.addBeanFactoryPostProcessor(beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        });
        rooms.refresh();
        journal = new Journal(
                        writes,
                        new FactCodec(FACTS),
                        List.of(rooms.getBean(Reference.class), books()),
                        List.of(),
                        NoteSigner.generate("bench.example/ledger", NoteVerifier.Type.ED25519),
                        clock)
                .start()
                .awaitWriting();
        submit(speaker("amana"), recorded -> Decision.accept(region())).join();
    }

    /** The parties and places that the made-up people are with. */
    private static List<Fact> region() {
        Places places = new Places(History.PLACES);
        List<Fact> facts = new ArrayList<>();
        facts.add(new ReferenceFact.MandateRegistered(
                new Mandate("order-1", "order", "made up", null, null, null, null)));
        for (String party : Places.PARTIES) {
            facts.add(new ReferenceFact.PartyRegistered(
                    new Party(party, PartyKind.NON_STATE_HOLDER, new Names(party, party))));
        }
        for (int i = 0; i < places.count(); i++) {
            String code = String.valueOf(places.account(i).place());
            facts.add(new ReferenceFact.PlaceRegistered(
                    new Place(code, PlaceKind.PRISON, new Names(code, code), "Asia/Baghdad", null, null, true)));
        }
        return facts;
    }

    Books books() {
        return rooms.getBean(Books.class);
    }

    MovingPersons moving() {
        return rooms.getBean(MovingPersons.class);
    }

    EnteringPersons entering() {
        return rooms.getBean(EnteringPersons.class);
    }

    /** Hands a command over under a fresh key. */
    CompletableFuture<Answer> submit(Speaker speaker, Decider decider) {
        UUID command = Uuids.next();
        String key = command.toString();
        return journal.writer().submit(new Submission(command, speaker, key, key, decider));
    }

    Instant now() {
        return clock.now();
    }

    static Speaker speaker(String party) {
        return new Speaker(party, new UUID(0x7000L, 0x8000_0000_0000_0000L | party.hashCode()), "SITE_CUSTODIAN", null);
    }

    @Override
    public void close() throws SQLException {
        journal.close();
        rooms.close();
    }
}
