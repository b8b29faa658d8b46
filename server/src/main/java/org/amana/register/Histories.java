package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers all that the register says of one person, in the transaction and under the scope that it is given. */
@Component
public final class Histories {

    private static final String HEAD = """
            select person_id, number, sex, entered from person where person_id = :person and entered <= :known
            """;

    private static final String ENTRIES = """
            select e.seq, e.leaf, e.movement, d.code as debit, c.code as credit, e.cause, e.occurred_earliest,
                e.occurred_latest, e.recorded, e.episode, e.corrects, e.source, e.acts, e.cites,
                (select min(later.seq) from custody_entry later where later.person_id = :person
                    and later.corrects = e.seq and later.recorded <= :known) as corrected_by
            from custody_entry e
            left join account d on d.account_id = e.debit
            left join account c on c.account_id = e.credit
            where e.person_id = :person and e.recorded <= :known
            order by e.seq
            """;

    private static final String LINKS = """
            select link_id, person_id, other_id, basis, decided_by, recorded, undone, reason, leaf from person_link
            where recorded <= :known and (person_id = :person or other_id = :person)
            order by leaf
            """;

    private static final String NEIGHBOURS = """
            select person_id, other_id from person_link
            where recorded <= :known and (undone is null or undone > :known)
              and (person_id = any (cast(:persons as uuid[])) or other_id = any (cast(:persons as uuid[])))
            """;

    private final HistoryParts parts = new HistoryParts();
    private final Discrepancies discrepancies = new Discrepancies();
    private final List<HealthOnFile> health;

    /** @param health desks that keep findings of health */
    public Histories(List<HealthOnFile> health) {
        this.health = List.copyOf(health);
    }

    /**
     * Everything of one person; empty if there is no such person or the viewer may not know. Continuity is reckoned up to the
     * instant asked about.
     *
     */
    public Optional<PersonHistory> of(JdbcClient database, UUID person, Moment moment) {
        HistoryParts.Question ask = new HistoryParts.Question(database, person, moment.knownAt());
        return ask.about(HEAD)
                .query((row, i) -> new PersonHistory.Head(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        PersonFact.Sex.valueOf(row.getString("sex")),
                        Columns.instant(row, "entered")))
                .optional()
                .map(head -> whole(head, ask, moment));
    }

    private PersonHistory whole(PersonHistory.Head head, HistoryParts.Question ask, Moment moment) {
        List<PersonHistory.Entry> entries = entries(ask);
        List<PersonHistory.Assertion> assertions = parts.assertions(ask);
        List<PersonHistory.AgeDetermination> ages = parts.ages(ask);
        List<PersonHistory.Remains> remains = parts.remains(ask);
        List<PersonHistory.HandoverLine> handovers = parts.handovers(ask);
        return new PersonHistory(
                head,
                moment.knownAt(),
                entries,
                Continuity.of(entries, moment.at()),
                assertions,
                ages,
                parts.tags(ask),
                parts.absences(ask),
                remains,
                links(ask),
                linked(ask),
                parts.sightings(ask),
                handovers,
                parts.acts(ask, handovers),
                discrepancies.of(ask.database(), ask.person(), moment.knownAt()),
                MinimumRecord.of(entries, assertions, ages, remains, healthOnFile(ask)));
    }

    private List<Long> healthOnFile(HistoryParts.Question ask) {
        return health.stream()
                .flatMap(desk -> desk.leaves(ask.database(), ask.person(), ask.knownAt()).stream())
                .toList();
    }

    private static List<PersonHistory.Entry> entries(HistoryParts.Question ask) {
        return ask.about(ENTRIES)
                .query((row, i) -> new PersonHistory.Entry(
                        row.getInt("seq"),
                        row.getLong("leaf"),
                        Columns.uuid(row, "movement"),
                        Columns.account(row, "debit"),
                        Columns.account(row, "credit"),
                        Cause.valueOf(row.getString("cause")),
                        Columns.instant(row, "occurred_earliest"),
                        Columns.instant(row, "occurred_latest"),
                        Columns.instant(row, "recorded"),
                        row.getInt("episode"),
                        Columns.integerOrNone(row, "corrects"),
                        Columns.integerOrNone(row, "corrected_by"),
                        row.getString("source"),
                        Columns.uuids(row, "acts"),
                        Columns.texts(row, "cites")))
                .list();
    }

    private static List<PersonHistory.Link> links(HistoryParts.Question ask) {
        return ask.about(LINKS)
                .query((row, i) -> {
                    @Nullable Instant undone = ask.known(Columns.instantOrNone(row, "undone"));
                    return new PersonHistory.Link(
                            Columns.uuid(row, "link_id"),
                            Columns.uuid(row, "person_id"),
                            Columns.uuid(row, "other_id"),
                            row.getString("basis"),
                            row.getString("decided_by"),
                            Columns.instant(row, "recorded"),
                            undone,
                            undone == null ? null : row.getString("reason"),
                            row.getLong("leaf"));
                })
                .list();
    }

    /** The cluster: breadth first, one question for each ring. */
    private static List<UUID> linked(HistoryParts.Question ask) {
        Set<UUID> found = new LinkedHashSet<>(Set.of(ask.person()));
        List<UUID> ring = List.of(ask.person());
        while (!ring.isEmpty()) {
            List<UUID> next = new ArrayList<>();
            ask.about(NEIGHBOURS)
                    .param("persons", ring.toString().replace('[', '{').replace(']', '}'))
                    .query(row -> {
                        for (UUID id : List.of(Columns.uuid(row, "person_id"), Columns.uuid(row, "other_id"))) {
                            if (found.add(id)) {
                                next.add(id);
                            }
                        }
                    });
            ring = next;
        }
        found.remove(ask.person());
        return List.copyOf(found);
    }
}
