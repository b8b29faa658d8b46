package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.ExchangeView;
import org.amana.enrolment.pages.ExchangesView;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked to be sent, as the viewer may see it. */
@Component
final class ExchangeReads {

    private static final String ALL = """
            select x.*, p.number, p.name_latin, p.name_arabic from print_exchange x join person p on p.person_id = x.person_id
            order by x.state = 'ASKED' desc, x.since desc, x.exchange_id limit :limit
            """;
    private static final String ONE = """
            select x.*, p.number, p.name_latin, p.name_arabic from print_exchange x join person p on p.person_id = x.person_id
            where x.exchange_id = :id
            """;
    private static final String STEPS = "select * from print_exchange_step where exchange_id = :id order by leaf";
    private static final String ANSWER = """
            select person_id, generation, kept, kept_from, kept_length from print_exchange_step
            where exchange_id = :id and answer_id = :answer
            """;
    private static final String ABOUT =
            "select sex, name_latin, name_arabic, earliest_birth, latest_birth from person where person_id = :id";

    private final Reads reads;
    private final EnrolmentReads standing;
    private final SealedPrints sealed;

    ExchangeReads(Reads reads, EnrolmentReads standing, SealedPrints sealed) {
        this.reads = reads;
        this.standing = standing;
        this.sealed = sealed;
    }

    ExchangesView all(Viewer viewer, int limit) {
        return reads.as(
                viewer,
                db -> new ExchangesView(db.sql(ALL)
                        .param("limit", limit)
                        .query((row, n) -> head(row))
                        .list()));
    }

    private static ExchangesView.Head head(ResultSet row) throws SQLException {
        return new ExchangesView.Head(
                row.getString("exchange_id"),
                row.getString("person_id"),
                RegisterNumber.format(row.getInt("number")),
                row.getString("name_latin"),
                row.getString("name_arabic"),
                row.getString("encounter_id"),
                row.getString("party"),
                row.getString("kind"),
                row.getString("transaction"),
                row.getString("agency"),
                row.getString("state_code"),
                row.getString("ground"),
                row.getString("document"),
                row.getString("caveat"),
                row.getString("state"),
                EnrolmentReads.instant(row, "since"));
    }

    Optional<ExchangeView> find(Viewer viewer, UUID exchange) {
        return reads.as(
                viewer,
                db -> db.sql(ONE)
                        .param("id", exchange)
                        .query((row, n) -> head(row))
                        .optional()
                        .map(head -> view(db, viewer, head)));
    }

    private ExchangeView view(JdbcClient db, Viewer viewer, ExchangesView.Head head) {
        List<ExchangeView.Step> steps = db.sql(STEPS)
                .param("id", UUID.fromString(head.exchange()))
                .query((row, n) -> step(row))
                .list();
        boolean own = viewer.scope().covers(head.party()) && standing.may(viewer, Right.PRINTS_SEND);
        boolean agreed = List.of("AGREED", "SENT", "ANSWERED").contains(head.state());
        return new ExchangeView(
                head,
                steps,
                head.state().equals("ASKED")
                        && !viewer.party().equals(head.party())
                        && standing.may(viewer, Right.PRINTS_SEND_AGREE),
                own && agreed,
                own && agreed && !head.state().equals("AGREED"));
    }

    private ExchangeView.Step step(ResultSet row) throws SQLException {
        @Nullable String answer = row.getString("answer_id");
        return new ExchangeView.Step(
                row.getLong("leaf"),
                row.getString("step"),
                row.getString("party"),
                row.getString("role"),
                row.getString("finding"),
                row.getString("said").lines().toList(),
                EnrolmentReads.instant(row, "recorded"),
                row.getString("control"),
                row.getString("sha256"),
                answer,
                row.getString("transaction"),
                answer == null
                        ? List.of()
                        : kept(row, UUID.fromString(answer))
                                .map(content -> TransactionFile.said(content).stream()
                                        .map(field -> new ExchangeView.Field(
                                                "2.%03d".formatted(field.number()), field.mnemonic(), field.value()))
                                        .toList())
                                .orElse(List.of()));
    }

    /** An answer as it came, unless its person's key was destroyed. */
    Optional<byte[]> answer(Viewer viewer, UUID exchange, UUID answer) {
        return reads.as(
                viewer,
                db -> db.sql(ANSWER)
                        .param("id", exchange)
                        .param("answer", answer)
                        .query((row, n) -> kept(row, answer))
                        .optional()
                        .flatMap(kept -> kept));
    }

    private Optional<byte[]> kept(ResultSet row, UUID answer) throws SQLException {
        return sealed.open(
                SealedPrints.About.answer(row.getObject("person_id", UUID.class), row.getInt("generation"), answer),
                new EnrolmentFact.Sealed(row.getString("kept"), row.getInt("kept_from"), row.getInt("kept_length")));
    }

    /** What the file says of somebody without being told. */
    TransactionFile.About about(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(ABOUT)
                        .param("id", person)
                        .query((row, n) -> about(row))
                        .optional()
                        .orElse(new TransactionFile.About(null, null, null)));
    }

    private static TransactionFile.About about(ResultSet row) throws SQLException {
        @Nullable String latin = row.getString("name_latin");
        @Nullable LocalDate earliest = row.getObject("earliest_birth", LocalDate.class);
        @Nullable LocalDate latest = row.getObject("latest_birth", LocalDate.class);
        return new TransactionFile.About(
                latin == null ? row.getString("name_arabic") : latin,
                earliest != null && earliest.equals(latest) ? earliest : null,
                switch (row.getString("sex")) {
                    case "MALE" -> "M";
                    case "FEMALE" -> "F";
                    default -> null;
                });
    }
}
