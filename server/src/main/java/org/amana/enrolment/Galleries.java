package org.amana.enrolment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Gallery;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.search.ShardAnswer;
import org.amana.enrolment.EnrolmentFact.Purpose;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The prints in memory: a gallery for each purpose, and one of the operators' own. Filled in the background when the server starts,
 * from what is kept sealed; until then an answer says that not the whole gallery was searched. Nothing compares across galleries.
 */
@Component
final class Galleries implements SmartLifecycle {

    /**
     * What a search of one purpose found.
     *
     * @param whole whether everybody enrolled for the purpose was compared
     */
    record Found(Answer answer, Shelf shelf, int people, boolean whole) {

        /** Who has a number in the answer; nobody if they were taken out meanwhile. */
        @Nullable
        UUID person(long number) {
            return shelf.person(number);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Galleries.class);

    private static final String KEPT = """
            select s.encounter_id, s.take, s.finger, s.person_id, e.generation, e.purpose, s.kept, s.kept_from, s.kept_length
            from encounter_sample s join encounter e on e.encounter_id = s.encounter_id
            where s.kept is not null order by s.leaf, s.finger
            """;
    private static final String OPERATORS =
            "select operator_id, finger, kept, kept_from, kept_length from operator_print order by leaf, finger";
    private static final String CHILDREN = """
            select person_id from (
                select distinct on (person_id) person_id, latest_birth from age_determination order by person_id, leaf desc) newest
            where latest_birth > :grown
            """;

    /** Below this no second opinion is asked for: two prints that score so little have nothing in common. */
    private static final double WORTH_A_SECOND_LOOK = 0.5;

    private record Piece(Purpose purpose, UUID encounter, int take) {}

    private final SealedPrints prints;
    private final JdbcClient database;
    private final PlatformClock clock;
    private final Map<Purpose, Shelf> shelves = new EnumMap<>(Purpose.class);
    private final Set<Piece> there = ConcurrentHashMap.newKeySet();
    private final Gallery operators = new Gallery();
    private final Map<Long, UUID> operatorOf = new ConcurrentHashMap<>();
    private final OneToOne oneToOne = new OneToOne();
    private volatile boolean filled;
    private volatile boolean running;

    Galleries(SealedPrints prints, Database database, PlatformClock clock, GalleryCluster cluster) {
        this.prints = prints;
        this.database = JdbcClient.create(database.writer());
        this.clock = clock;
        int cores = Runtime.getRuntime().availableProcessors();
        shelves.put(Purpose.IDENTITY, new Shelf(cluster.shards(Purpose.IDENTITY.name(), cores)));
        // Prints of children never leave this process.
        shelves.put(Purpose.CHILD_PROTECTION, new Shelf(Shards.here(1)));
    }

    private Shelf shelf(Purpose purpose) {
        Shelf shelf = shelves.get(purpose);
        if (shelf == null) {
            throw new IllegalStateException("no gallery for " + purpose);
        }
        return shelf;
    }

    /** Puts prints of one take in, once. */
    void add(Purpose purpose, UUID person, UUID encounter, int take, Map<FingerPosition, Template> templates) {
        if (!templates.isEmpty() && there.add(new Piece(purpose, encounter, take))) {
            shelf(purpose).add(person, templates);
        }
    }

    void addOperator(UUID operator, Map<FingerPosition, Template> templates) {
        long number = operatorOf.size();
        operatorOf.put(number, operator);
        templates.forEach((finger, template) -> operators.add(number, finger, template));
    }

    /** Takes somebody out; searches that begin later do not find them. */
    void remove(Purpose purpose, UUID person) {
        shelf(purpose).remove(person);
    }

    /** Whose prints look like these. */
    Found search(Purpose purpose, List<ProbeFinger> fingers) {
        Shelf shelf = shelf(purpose);
        boolean before = filled;
        Answer answer = shelf.search(fingers);
        return new Found(
                answer, shelf, shelf.people(), before && answer.coverage().whole());
    }

    /** The operator whose own finger a print is, if it is one. */
    Optional<UUID> operatorOf(Template template) {
        if (operators.templates() == 0) {
            return Optional.empty();
        }
        Query query = Query.of(List.of(ProbeFinger.of(FingerPosition.UNKNOWN, template)));
        for (ShardAnswer.Hit hit : operators.search(query).hits()) {
            if (hit.score() > WORTH_A_SECOND_LOOK) {
                Template theirs = hit.fingers().getFirst().template();
                if (oneToOne.score(template, theirs) >= Thresholds.ONE_TO_ONE) {
                    return Optional.ofNullable(operatorOf.get(hit.subject()));
                }
            }
        }
        return Optional.empty();
    }

    /** How many people are in a gallery. */
    int people(Purpose purpose) {
        return shelf(purpose).people();
    }

    boolean filled() {
        return filled;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("amana-galleries").daemon().start(this::fill);
    }

    private void fill() {
        try {
            LocalDate grown = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusYears(18);
            Set<UUID> children = new HashSet<>(database.sql(CHILDREN)
                    .param("grown", grown)
                    .query(UUID.class)
                    .list());
            database.sql(KEPT).query(row -> {
                if (running) {
                    fillOne(
                            new Row(
                                    row.getObject("encounter_id", UUID.class),
                                    row.getInt("take"),
                                    FingerPosition.values()[row.getInt("finger")],
                                    row.getObject("person_id", UUID.class),
                                    row.getInt("generation"),
                                    Purpose.valueOf(row.getString("purpose")),
                                    new EnrolmentFact.Sealed(
                                            row.getString("kept"), row.getInt("kept_from"), row.getInt("kept_length"))),
                            children);
                }
            });
            pending.forEach((piece, batch) ->
                    add(batch.purpose(), batch.person(), piece.encounter(), piece.take(), batch.templates()));
            pending.clear();
            fillOperators();
            filled = true;
        } catch (RuntimeException e) {
            LOG.error("the galleries could not be filled; searches say that they are not whole", e);
        }
    }

    private record Row(
            UUID encounter,
            int take,
            FingerPosition finger,
            UUID person,
            int generation,
            Purpose purpose,
            EnrolmentFact.Sealed kept) {}

    private record Batch(Purpose purpose, UUID person, Map<FingerPosition, Template> templates) {}

    private final Map<Piece, Batch> pending = new HashMap<>();

    private void fillOne(Row row, Collection<UUID> children) {
        if (row.purpose() == Purpose.IDENTITY && children.contains(row.person())) {
            return;
        }
        var about = new SealedPrints.About(
                row.person(), row.generation(), row.encounter(), row.finger(), SealedPrints.Kind.TEMPLATE);
        prints.template(about, row.kept())
                .ifPresent(template -> pending.computeIfAbsent(
                                new Piece(row.purpose(), row.encounter(), row.take()),
                                piece -> new Batch(row.purpose(), row.person(), new EnumMap<>(FingerPosition.class)))
                        .templates()
                        .put(row.finger(), template));
    }

    private void fillOperators() {
        Map<UUID, Map<FingerPosition, Template>> all = new HashMap<>();
        database.sql(OPERATORS).query(row -> {
            UUID operator = row.getObject("operator_id", UUID.class);
            FingerPosition finger = FingerPosition.values()[row.getInt("finger")];
            var kept =
                    new EnrolmentFact.Sealed(row.getString("kept"), row.getInt("kept_from"), row.getInt("kept_length"));
            @Nullable
            Template template = prints.template(OperatorPrints.about(operator, finger), kept)
                    .orElse(null);
            if (template != null) {
                all.computeIfAbsent(operator, o -> new EnumMap<>(FingerPosition.class))
                        .put(finger, template);
            }
        });
        all.forEach(this::addOperator);
    }

    @Override
    public void stop() {
        running = false;
        shelves.values().forEach(Shelf::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
