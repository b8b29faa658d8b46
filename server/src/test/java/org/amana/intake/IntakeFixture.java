package org.amana.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.intake.reading.PlaceNames;
import org.amana.platform.documents.Attachment;
import org.amana.platform.documents.Attachments;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.text.SkeletonKeys;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.AgreedText;
import org.amana.register.Cause;
import org.amana.register.Directory;
import org.amana.register.EnteringPersons;
import org.amana.register.PersonFact;
import org.amana.register.RegisterFixture;
import org.amana.testing.TestDatabase;
import org.amana.testing.TestJournal;

/** Intake over a real journal and a real attachment folder. */
final class IntakeFixture implements AutoCloseable {

    static final Instant AS_OF = Instant.parse("2026-01-18T00:00:00Z");
    static final Speaker SDF = RegisterFixture.SDF;
    static final Speaker OFFICER = RegisterFixture.speaker("joint-cell", "OPERATIONS_OFFICER");

    private static final Map<String, Set<String>> PLACES = Map.of(
            "North site", Set.of("north"),
            "South site", Set.of("south"),
            "Old school", Set.of("north", "south"));
    static final PlaceNames PLACE_NAMES = name -> PLACES.getOrDefault(name, Set.of());

    final TestDatabase database;
    final RegisterFixture register;
    final IntakeMemory memory;
    final ListImport imports;
    final LinkingRecords linking;
    final Attachments attachments;

    IntakeFixture(TestDatabase database) {
        this.database = database;
        IntakeMemory[] made = new IntakeMemory[1];
        register = new RegisterFixture(database, Intake.FACTS, books -> {
            made[0] = new IntakeMemory(books, new SkeletonKeys());
            return List.of(made[0]);
        });
        memory = Objects.requireNonNull(made[0]);
        imports = new ListImport(memory, Directory.ofAnything(), register.journal.clock());
        linking = new LinkingRecords(register.books, memory);
        try {
            attachments = new Attachments(
                    Files.createTempDirectory(TestDatabase.scratchFolder(), "attachments"), 64 * 1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportOutcome send(Speaker speaker, String key, ImportRequest request, byte[] content) {
        return send(speaker, key, request, content, "never");
    }

    /** Sends a list, but the sender dies before the part under this suffix. */
    ImportOutcome send(Speaker speaker, String key, ImportRequest request, byte[] content, String diesAt) {
        return imports.run(speaker, request, PLACE_NAMES, keep(content), content, (suffix, body, decider) -> {
            if (suffix.equals(diesAt)) {
                throw new SenderDiedException();
            }
            String hash = AgreedText.hash(new String(CanonicalJson.bytes(body), StandardCharsets.UTF_8));
            return TestJournal.await(register.journal.submit(speaker, key + suffix, hash, decider));
        });
    }

    /** What happens to a sender that is cut off. */
    static final class SenderDiedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    ImportOutcome.Complete complete(Speaker speaker, String content) {
        ImportOutcome outcome = send(
                speaker,
                UUID.randomUUID().toString(),
                ImportRequest.of("list.csv", AS_OF),
                content.getBytes(StandardCharsets.UTF_8));
        if (outcome instanceof ImportOutcome.Complete complete) {
            return complete;
        }
        throw new AssertionError(outcome);
    }

    Attachment keep(byte[] content) {
        try {
            return attachments.keep(new ByteArrayInputStream(content), "text/csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody enters the books at Ghwayran, with what is said of them. */
    UUID enter(String tag, PersonFact.Sex sex, String... fieldsAndValues) {
        UUID person = Uuids.next();
        List<EnteringPersons.Said> said = new ArrayList<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            String[] field = fieldsAndValues[i].split(":", 2);
            said.add(new EnteringPersons.Said(
                    Uuids.next(),
                    PersonFact.AssertedField.valueOf(field[0]),
                    fieldsAndValues[i + 1],
                    field.length > 1 ? field[1] : null,
                    "count",
                    null));
        }
        register.journal.taken(
                SDF,
                register.entering.decider(
                        SDF,
                        new EnteringPersons.Request(
                                Uuids.next(),
                                RegisterFixture.GHWAYRAN,
                                Cause.OPENING,
                                Occurred.at(AS_OF),
                                null,
                                List.of(new EnteringPersons.NewPerson(
                                        person, null, tag.isEmpty() ? null : tag, sex, "formal count", said)),
                                null)));
        return person;
    }

    /** Rows of a query as the database's owner sees them, cells with a bar between. */
    List<String> rows(String sql) {
        try (Connection connection = database.database().writer().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<ListFact.RowKept> kept(UUID list) {
        List<ListFact.RowKept> kept = new ArrayList<>();
        try {
            register.journal.journal().store().read(0, stored -> {
                if (stored.recorded().fact() instanceof ListFact.RowKept row
                        && row.list().equals(list)) {
                    kept.add(row);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kept;
    }

    Answer.Taken taken(Speaker speaker, Decider decider) {
        return register.journal.taken(speaker, decider);
    }

    @Override
    public void close() {
        register.journal.close();
    }
}
