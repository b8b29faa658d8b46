package org.amana.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amana.intake.ImportOutcome;
import org.amana.intake.ImportRequest;
import org.amana.intake.Intake;
import org.amana.intake.IntakeMemory;
import org.amana.intake.ListImport;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.documents.Attachment;
import org.amana.platform.documents.Attachments;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.postgres.Database;
import org.amana.platform.text.SkeletonKeys;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.Directory;
import org.amana.register.PersonFact;
import org.amana.register.Register;
import org.jspecify.annotations.Nullable;

/** How long a list of 100,000 rows takes, with a verdict per row, on a durable database; some of its rows are in the books. */
final class ListImportBench {

    private static final Speaker SPEAKER = new Speaker("sdf", new UUID(0, 1), "SITE_CUSTODIAN", null);
    private static final Instant AS_OF = Instant.parse("2026-01-18T00:00:00Z");
    private static final int FIRST_NUMBER = 300_000;
    private static final long MOST_SECONDS = 20;

    private static final int ROWS = 100_000;
    private static final int PERSONS = 50_000;
    private static final int ATTEMPTS = 3;

    private ListImportBench() {}

    /** The slowest of a few imports, each of another list. */
    static Figure measure(Cluster cluster, Path folder) throws SQLException, IOException, InterruptedException {
        try (Database database = Cluster.open(cluster.fresh("bench_import"))) {
            List<Long> took = measure(database, folder.resolve("attachments"), ROWS, PERSONS, ATTEMPTS);
            return new Figure(
                    "import of a 100,000-row list, a verdict per row",
                    took.stream().mapToLong(Long::longValue).max().orElse(0) / 1e3,
                    MOST_SECONDS,
                    false,
                    "s",
                    "%,d rows, %,d persons in the books, every second row about one of them; each try: %s ms"
                            .formatted(ROWS, PERSONS, took));
        }
    }

    /** Fills the books, then imports lists of which every second row is about somebody there. */
    private static List<Long> measure(Database database, Path attachments, int rows, int persons, int attempts)
            throws SQLException, IOException, InterruptedException {
        Books books = new Books();
        IntakeMemory memory = new IntakeMemory(books, new SkeletonKeys());
        Set<Class<? extends Fact>> facts = new HashSet<>(Register.FACTS);
        facts.addAll(Intake.FACTS);
        Journal journal = new Journal(
                database.writer(),
                new FactCodec(facts),
                List.of(books, memory),
                List.of(),
                NoteSigner.generate("bench.example/register", NoteVerifier.Type.ED25519),
                PlatformClock.system());
        try (journal) {
            journal.start().awaitWriting();
            fill(journal, persons);
            ListImport imports = new ListImport(memory, Directory.ofAnything(), PlatformClock.system());
            Attachments store = new Attachments(attachments, 64L * 1024 * 1024);
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < attempts; i++) {
                took.add(once(journal, imports, store, LongLists.write(rows, FIRST_NUMBER + persons - rows / 2, i)));
            }
            return took;
        }
    }

    private static long once(Journal journal, ListImport imports, Attachments store, String list) throws IOException {
        byte[] content = list.getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        long began = System.nanoTime();
        Attachment file = store.keep(new ByteArrayInputStream(content), "text/csv");
        ImportOutcome outcome = imports.run(
                SPEAKER,
                ImportRequest.of("long.csv", AS_OF),
                name -> Set.of("north"),
                file,
                content,
                (suffix, body, decider) -> send(journal, key + suffix, decider));
        if (!(outcome instanceof ImportOutcome.Complete)) {
            throw new IllegalStateException(outcome.toString());
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static Answer send(Journal journal, String key, Decider decider) {
        return journal.writer()
                .submit(new Submission(Uuids.next(), SPEAKER, key, key, decider))
                .join();
    }

    private static void fill(Journal journal, int persons) {
        Random random = new Random(7);
        int pieces = 2_000;
        for (int from = 0; from < persons; from += pieces) {
            List<Fact> facts = new ArrayList<>();
            for (int i = from; i < Math.min(persons, from + pieces); i++) {
                enter(i, random, facts);
            }
            send(journal, "fill-" + from, recorded -> Decision.accept(facts));
        }
    }

    private static void enter(int index, Random random, List<Fact> facts) {
        UUID person = Uuids.next();
        facts.add(new PersonFact.Entered(person, 204_000_000 + index, PersonFact.Sex.MALE, "bench"));
        say(person, PersonFact.AssertedField.NAME, LongLists.name(random), "arab", facts);
        say(person, PersonFact.AssertedField.BIRTH, Integer.toString(1950 + random.nextInt(58)), null, facts);
        say(person, PersonFact.AssertedField.PARTNER_NUMBER, Integer.toString(FIRST_NUMBER + index), "sdf", facts);
    }

    private static void say(
            UUID person, PersonFact.AssertedField field, String value, @Nullable String scheme, List<Fact> facts) {
        facts.add(
                new PersonFact.Asserted(person, Uuids.next(), field, value, scheme, "bench", null, Occurred.at(AS_OF)));
    }
}
