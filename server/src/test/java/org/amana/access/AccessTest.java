package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.RequestException;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Access ACCESS = SERVER.bean(Access.class);

    record Session(UUID id) {}

    record Glass(UUID id) {}

    record Line(String user, String right, String subject, boolean brokenGlass) {}

    private static Viewer viewer(UUID user, String party, Role... roles) {
        return new Viewer(user, "somebody", party, Set.of(roles), Scope.NOTHING);
    }

    @Test
    void aRightIsGivenByARoleOrNotAtAll() {
        Viewer escort = viewer(UUID.randomUUID(), "us-centcom", Role.ESCORT_OFFICER);

        assertThat(ACCESS.decide(escort, Right.LIFT_RUN))
                .isEqualTo(new Access.Allowed(new Scope(List.of("us-centcom")), Role.ESCORT_OFFICER, false));
        assertThat(ACCESS.decide(escort, Right.CASE_READ)).isEqualTo(new Access.Denied(Access.Why.NO_RIGHT));
        assertThat(ACCESS.decide(null, Right.ROLL_READ)).isEqualTo(new Access.Denied(Access.Why.NOT_SIGNED_IN));
        assertThat(ACCESS.decide(null, Right.LEDGER_READ)).isEqualTo(new Access.Open());
    }

    @Test
    void theJointCellAndTheInspectorSeeEveryBookAndOthersTheirOwn() {
        Subject elsewhere = Subject.of("sdf");

        assertThat(ACCESS.decide(
                        viewer(UUID.randomUUID(), "cell", Role.OPERATIONS_OFFICER), Right.ROLL_READ, elsewhere))
                .isInstanceOf(Access.Allowed.class);
        assertThat(ACCESS.decide(viewer(UUID.randomUUID(), "icrc", Role.INSPECTOR), Right.MEDICAL_READ, elsewhere))
                .isInstanceOf(Access.Allowed.class);
        Viewer registrar = viewer(UUID.randomUUID(), "iq-moj", Role.RECEIVING_REGISTRAR);
        assertThat(ACCESS.decide(registrar, Right.ROLL_READ, elsewhere))
                .isEqualTo(new Access.Denied(Access.Why.OUT_OF_SCOPE));
        assertThatExceptionOfType(RequestException.class)
                .isThrownBy(() -> ACCESS.require(registrar, Right.ROLL_READ, elsewhere))
                .matches(e -> e.status().value() == 404);
    }

    @Test
    void anInspectorWritesNothingButNotesReviewsAndCosignatures() {
        Viewer inspector = viewer(UUID.randomUUID(), "icrc", Role.INSPECTOR);

        assertThat(List.of(Right.values()))
                .filteredOn(right -> ACCESS.decide(inspector, right) instanceof Access.Allowed)
                .filteredOn(right -> !right.name().endsWith("_READ"))
                .containsExactlyInAnyOrder(
                        Right.SIGN_IN,
                        Right.OWN_SESSION,
                        Right.SEARCH,
                        Right.EXPORT,
                        Right.BREAK_GLASS_REVIEW,
                        Right.INSPECTION_NOTE,
                        Right.LEDGER_WITNESS);
    }

    @Test
    void aClinicianBreaksTheGlassForOnePersonAndSomebodyElseReviewsIt() {
        AmanaClient clinician = SERVER.as(Role.CLINICIAN, "hospital");
        UUID user = clinician.get("/api/v1/session", Session.class).id();
        assertRefused(
                "register.no-such-person",
                clinician,
                "/api/v1/break-glass",
                Map.of("person", UUID.randomUUID(), "reason", "unconscious"));
        UUID person = held("glass-site");
        Viewer viewer = viewer(user, "hospital", Role.CLINICIAN);
        Subject elsewhere = Subject.person(person, Set.of("sdf"));
        assertThat(ACCESS.decide(viewer, Right.MEDICAL_READ, elsewhere))
                .isEqualTo(new Access.Denied(Access.Why.OUT_OF_SCOPE));

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> clinician.list("/api/v1/persons/" + person + "/fitness", Map.class))
                .matches(problem -> problem.status() == 404);
        assertRefused("access.no-reason", clinician, "/api/v1/break-glass", Map.of("person", person, "reason", " "));
        Glass glass = clinician
                .post("/api/v1/break-glass", Map.of("person", person, "reason", "unconscious"), Glass.class)
                .body();

        assertThat(ACCESS.require(viewer, Right.MEDICAL_READ, elsewhere).scope())
                .isEqualTo(Scope.EVERYTHING);
        assertThat(clinician.list("/api/v1/persons/" + person + "/fitness", Map.class))
                .as("what was asked for is shown, for this person")
                .isEmpty();
        assertThat(ACCESS.decide(viewer, Right.CHILD_READ, elsewhere)).isInstanceOf(Access.Denied.class);
        AmanaClient lawyer = SERVER.as(Role.LEGAL_OFFICER, "hospital");
        assertThat(eventually(lawyer, "person:" + person))
                .anySatisfy(line -> assertThat(line.brokenGlass()).isTrue());
        String review = "/api/v1/break-glass/" + glass.id() + "/review";
        Map<String, Object> finding = Map.of("justified", true, "finding", "nobody else could be asked");
        assertRefused("access.unknown-glass", SERVER.as(Role.LEGAL_OFFICER, "iq-moj"), review, finding);
        lawyer.post(review, finding, Map.class);
        assertThat(lawyer.list("/api/v1/break-glass", Map.class))
                .anySatisfy(entry -> assertThat(entry).containsEntry("justified", true));
    }

    @Test
    void whatAnInspectorReadIsShownToInspectorsOnly() {
        AmanaClient inspector = SERVER.as(Role.INSPECTOR, "icrc");
        AmanaClient lawyer = SERVER.as(Role.LEGAL_OFFICER, "icrc");
        inspector.list("/api/v1/read-log?subject=by-the-inspector", Line.class);
        lawyer.list("/api/v1/read-log?subject=by-the-lawyer", Line.class);

        assertThat(eventually(inspector, "by-the-inspector"))
                .extracting(Line::right)
                .contains("READ_LOG_READ");
        assertThat(eventually(inspector, "by-the-lawyer")).isNotEmpty();
        assertThat(lawyer.list("/api/v1/read-log?user=inspector.icrc", Line.class))
                .isEmpty();
        assertThat(SERVER.as(Role.LEGAL_OFFICER, "iq-moj").list("/api/v1/read-log?user=legal-officer.icrc", Line.class))
                .isEmpty();
    }

    private static UUID held(String party) {
        UUID person = UUID.randomUUID();
        SERVER.ensurePlace("glass-prison", "PRISON");
        SERVER.as(Role.SITE_CUSTODIAN, party)
                .post(
                        "/api/v1/persons",
                        Map.of(
                                "movement",
                                UUID.randomUUID(),
                                "account",
                                "held/" + party + "/glass-prison/none-shown",
                                "cause",
                                "OPENING",
                                "occurred",
                                SERVER.bean(PlatformClock.class).now().toString(),
                                "persons",
                                List.of(Map.of("person", person, "sex", "MALE", "sighting", "formal count"))),
                        Map.class);
        return person;
    }

    private static List<Line> eventually(AmanaClient reader, String subject) {
        for (int i = 0; i < 50; i++) {
            List<Line> lines = reader.list("/api/v1/read-log?user=&subject=" + subject, Line.class);
            if (lines.stream().anyMatch(line -> !line.subject().contains("user=&"))) {
                return lines;
            }
        }
        throw new AssertionError("nothing was logged of " + subject);
    }

    @Test
    void withoutAScopeTheDatabaseShowsNothing() {
        SERVER.ensureParty("iq-moj");
        Reads reads = SERVER.bean(Reads.class);
        Viewer nobody = viewer(UUID.randomUUID(), "iq-moj", Role.RECEIVING_REGISTRAR);

        assertThat(reads.as(nobody, AccessTest::parties)).isZero();
        assertThat(reads.as(nobody.under(new Scope(List.of("iq-moj"))), AccessTest::parties))
                .isPositive();
    }

    @Test
    void ofTheJournalAReaderLearnsWhenItGrewAndNothingElse() {
        Reads reads = SERVER.bean(Reads.class);
        Viewer nobody = viewer(UUID.randomUUID(), "iq-moj", Role.RECEIVING_REGISTRAR);

        assertThat(reads.as(nobody, AccessTest::leaves)).isPositive();
        for (String sealed : List.of("bytes", "salt", "kind", "command", "*")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sealed)
                    .isThrownBy(() -> reads.as(
                            nobody,
                            database -> database.sql("select " + sealed + " from journal limit 1")
                                    .query()
                                    .listOfRows()))
                    .withStackTraceContaining("permission denied");
        }
    }

    private static long leaves(JdbcClient database) {
        return database.sql("select count(recorded) from journal")
                .query(Long.class)
                .single();
    }

    private static long parties(JdbcClient database) {
        return database.sql("select count(*) from party").query(Long.class).single();
    }

    private static void assertRefused(String code, AmanaClient client, String path, Object body) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> client.post(path, body, Map.class))
                .satisfies(problem -> assertThat(problem.codes()).containsExactly(code));
    }
}
