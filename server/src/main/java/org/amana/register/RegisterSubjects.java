package org.amana.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.LeafSubjects;
import org.amana.access.Right;
import org.amana.platform.journal.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register's facts are about: persons, counts, discrepancies. Row-level security decides which of them are told. */
@Component
final class RegisterSubjects implements LeafSubjects {

    private static final String PERSONS = """
            select person_id, number from person where person_id = any (:persons) order by number
            """;
    private static final String COUNT = "select place from count_taken where count_id = :count";
    private static final String DISCREPANCY = "select number from discrepancy where discrepancy_id = :discrepancy";
    private static final String HANDED_OVER = """
            select person_id from handover_line where handover_id = :handover order by person_id
            """;

    @Override
    public Right right() {
        return Right.PERSON_READ;
    }

    @Override
    public List<Subject> of(JdbcClient database, Fact fact) {
        return switch (fact) {
            case CustodyEntry entry -> persons(database, Set.of(entry.person()));
            case PersonFact.Linked linked -> persons(database, Set.of(linked.person(), linked.other()));
            case PersonFact.Unlinked unlinked -> persons(database, Set.of(unlinked.person(), unlinked.other()));
            case PersonFact.SwapCorrected swap -> persons(database, Set.of(swap.person(), swap.other()));
            case PersonFact of -> persons(database, Set.of(of.person()));
            case CountFact.Taken taken -> count(database, taken.count());
            case CountFact.DiscrepancyOpened opened -> discrepancy(database, opened.discrepancy());
            case CountFact.DiscrepancyNoted noted -> discrepancy(database, noted.discrepancy());
            case CountFact.DiscrepancyResolved resolved -> discrepancy(database, resolved.discrepancy());
            case CorrectionFact.Proposed proposed ->
                persons(
                        database,
                        proposed.changes().stream()
                                .map(CorrectionFact.Change::person)
                                .collect(Collectors.toSet()));
            case HandoverFact handover -> persons(database, handedOver(database, handover.handover()));
            default -> List.of();
        };
    }

    private static List<Subject> persons(JdbcClient database, Set<UUID> persons) {
        return database.sql(PERSONS)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, index) -> new Subject(
                        "register.page.subject.person",
                        RegisterNumber.format(row.getInt("number")),
                        "/persons/" + row.getObject("person_id", UUID.class)))
                .list();
    }

    private static Set<UUID> handedOver(JdbcClient database, UUID handover) {
        return Set.copyOf(database.sql(HANDED_OVER)
                .param("handover", handover)
                .query(UUID.class)
                .list());
    }

    private static List<Subject> count(JdbcClient database, UUID count) {
        return database.sql(COUNT)
                .param("count", count)
                .query((row, index) ->
                        new Subject("register.page.subject.count", row.getString("place"), "/counts/" + count))
                .list();
    }

    private static List<Subject> discrepancy(JdbcClient database, UUID discrepancy) {
        return database.sql(DISCREPANCY)
                .param("discrepancy", discrepancy)
                .query((row, index) -> new Subject(
                        "register.page.subject.discrepancy",
                        "D-" + row.getInt("number"),
                        "/discrepancies/" + discrepancy))
                .list();
    }
}
