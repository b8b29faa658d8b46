package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.LeafSubjects;
import org.amana.access.Right;
import org.amana.platform.journal.Fact;
import org.amana.register.HandoverFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What facts of lifts are about: the lift, and the receipt of a handover that was part of one. */
@Component
final class LiftSubjects implements LeafSubjects {

    private static final String LIFT = "select lift from lift where lift = :lift";
    private static final String LIFT_OF_HANDOVER = """
            select lift from lift_handover where handover_id = :handover
            """;

    @Override
    public Right right() {
        return Right.LIFT_READ;
    }

    @Override
    public List<Subject> of(JdbcClient database, Fact fact) {
        return switch (fact) {
            case LiftFact.HandoverBegun begun -> receipt(database, begun.handover());
            case LiftFact of -> lift(database, of.lift());
            case CloseOutFact of -> lift(database, of.lift());
            case AdmissionFact of -> lift(database, of.lift());
            case HandoverFact of -> receipt(database, of.handover());
            default -> List.of();
        };
    }

    private static List<Subject> lift(JdbcClient database, String lift) {
        return database.sql(LIFT)
                .param("lift", lift)
                .query((row, index) -> new Subject(
                        "transfer.page.subject.lift", row.getString("lift"), "/lifts/" + row.getString("lift")))
                .list();
    }

    private static List<Subject> receipt(JdbcClient database, UUID handover) {
        return database.sql(LIFT_OF_HANDOVER)
                .param("handover", handover)
                .query((row, index) -> new Subject(
                        "transfer.page.subject.receipt",
                        row.getString("lift"),
                        "/lifts/" + row.getString("lift") + "/papers/receipt?handover=" + handover))
                .list();
    }
}
