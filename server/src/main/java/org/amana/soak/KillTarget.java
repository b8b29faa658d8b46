package org.amana.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.amana.ledger.NoteSigner;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.EnteringPersons;
import org.amana.register.MovingPersons;
import org.amana.register.PersonFact;
import org.amana.register.Register;

/**
 * A process made to be killed: the desks that move people, on a database of their own, with lifts being planned, loaded, moved
 * and closed without end. It says of each command that it was taken, once it was. First it sends again what an earlier life
 * says was taken.
 */
final class KillTarget {

    static final String DATABASE = "amana";

    private static final int CLIENTS = 8;

    /** So many of them move people by the register alone; the others run lifts. */
    private static final int KEEPERS = 2;

    private static final long BETWEEN_COMMANDS_MILLIS = 2;
    private static final Speaker KEEPER = new Speaker("sdf", new UUID(0, 1), "SITE_CUSTODIAN", null);
    private static final List<Account> PLACES = List.of(
            Account.held("sdf", "ghwayran", "order-1"),
            Account.held("sdf", "alaya", "order-1"),
            Account.held("sdf", "shaddadi", "order-1"));

    /** Kept open by {@link #main} until the process is killed. */
    private final Rooms rooms;

    private final Register register;
    private final Journal journal;
    private final ConcurrentLinkedQueue<UUID> persons = new ConcurrentLinkedQueue<>();
    private final PrintStream said;

    private KillTarget(Rooms rooms, Journal journal, PrintStream said) {
        this.rooms = rooms;
        this.register = rooms.get(Register.class);
        this.journal = journal;
        this.said = said;
    }

    /** @param args data folder, file of the signer key, file of what was acknowledged, seed */
    public static void main(String[] args) throws Exception {
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]), PostgresSettings.durable())
                .supervised();
        Database database = Database.open(postgres.ensureDatabase(DATABASE), new PoolSizes(2, 6, 1));
        database.migrate();
        Rooms rooms = new Rooms();
        Journal journal = new Journal(
                        database.writer(),
                        Rooms.FACTS,
                        rooms.memories(),
                        List.of(),
                        NoteSigner.parse(Files.readString(Path.of(args[1])).strip()),
                        PlatformClock.system())
                .start()
                .awaitWriting();
        KillTarget target = new KillTarget(rooms, journal, said);
        target.sendAgain(Path.of(args[2]));
        List<World> worlds = target.worlds(Long.parseLong(args[3]));
        said.println("READY " + postgres.pid());
        target.work(worlds);
    }

    private void sendAgain(Path acknowledged) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(acknowledged);
        for (String line : lines.subList(Math.max(0, lines.size() - 40), lines.size())) {
            String[] parts = line.split(" ", -1);
            Speaker speaker = new Speaker(parts[4], new UUID(0, 1), "SITE_CUSTODIAN", null);
            Answer answer = send(speaker, parts[1], recorded -> {
                throw new IllegalStateException("decided a second time: " + parts[1]);
            });
            boolean same = answer instanceof Answer.Taken taken
                    && taken.command().toString().equals(parts[2])
                    && taken.recorded().toString().equals(parts[3]);
            if (!same) {
                said.println("VIOLATION " + line + " is now answered with " + answer);
            }
        }
    }

    /** What each client knows, from what the journal has of its earlier lives. */
    private List<World> worlds(long seed) throws SQLException {
        List<World> worlds = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(seed * CLIENTS + client);
            worlds.add(new World(random, rooms, PlatformClock.system()::now, seed + "C" + client));
        }
        EarlierLives.into(worlds, journal.store());
        return worlds;
    }

    private void work(List<World> worlds) throws InterruptedException {
        for (int client = 0; client < CLIENTS; client++) {
            World world = worlds.get(client);
            boolean keeper = client < KEEPERS;
            Thread.ofPlatform().name("client-" + client).start(() -> client(world, keeper));
        }
        while (true) {
            Thread.sleep(150);
            try {
                said.println("SIGNED " + journal.checkpoints().sign().toString().replace("\n", "\\n"));
            } catch (SQLException e) {
                said.println("UNSIGNED " + e.getMessage());
            }
        }
    }

    private void client(World world, boolean keeper) {
        try {
            if (keeper) {
                keep(world.name + "-", world.random);
            } else {
                runLifts(world);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            said.println("VIOLATION " + world.name + " " + e);
        }
    }

    private void runLifts(World world) throws InterruptedException {
        while (true) {
            World.Step step = world.nextOfLifts();
            if (send(step.speaker(), step.key(), step.decider()) instanceof Answer.Taken taken) {
                acknowledge(step.key(), taken);
                world.takeIn(taken);
            }
            Thread.sleep(BETWEEN_COMMANDS_MILLIS);
        }
    }

    private void keep(String prefix, Random random) throws InterruptedException {
        for (int n = 0; ; n++) {
            String key = prefix + n;
            Decider decider = random.nextInt(3) == 0 ? entering(key) : moving(random, key);
            if (send(KEEPER, key, decider) instanceof Answer.Taken taken) {
                acknowledge(key, taken);
                taken.all(PersonFact.Entered.class).forEach(entered -> persons.add(entered.person()));
            }
            Thread.sleep(BETWEEN_COMMANDS_MILLIS);
        }
    }

    private void acknowledge(String key, Answer.Taken taken) {
        String party = taken.facts().getFirst().header().speaker().party();
        said.println("ACK " + key + " " + taken.command() + " " + taken.recorded() + " " + party);
    }

    /** Sends until there is an answer, always under the same key: so a client on a bad line does. */
    private Answer send(Speaker speaker, String key, Decider decider) throws InterruptedException {
        while (true) {
            try {
                return journal.writer()
                        .submit(new Submission(Uuids.next(), speaker, key, "request of " + key, decider))
                        .get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof NotRecordedException)) {
                    throw new IllegalStateException(Objects.requireNonNull(e.getCause()));
                }
                Thread.sleep(20);
            }
        }
    }

    private Decider entering(String key) {
        var person = new EnteringPersons.NewPerson(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                PersonFact.Sex.UNKNOWN,
                "formal count",
                List.of());
        return recorded -> register.entering()
                .decider(
                        KEEPER,
                        new EnteringPersons.Request(
                                Uuids.next(),
                                PLACES.getFirst(),
                                Cause.OPENING,
                                Occurred.at(recorded),
                                null,
                                List.of(person),
                                null))
                .decide(recorded);
    }

    private Decider moving(Random random, String key) {
        UUID person = persons.peek();
        if (person == null) {
            return entering(key);
        }
        // The queue turns, so that everybody is moved at some time.
        persons.remove(person);
        persons.add(person);
        Account to = PLACES.get(random.nextInt(PLACES.size()));
        return recorded -> register.moving()
                .decider(
                        KEEPER,
                        new MovingPersons.Request(
                                Uuids.next(),
                                List.of(person),
                                to,
                                Cause.RELOCATION,
                                Occurred.at(recorded),
                                null,
                                List.of()))
                .decide(recorded);
    }
}
