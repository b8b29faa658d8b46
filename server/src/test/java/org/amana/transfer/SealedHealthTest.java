package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.export.Exporter;
import org.amana.platform.journal.Journal;
import org.amana.platform.postgres.Database;
import org.amana.platform.server.DataHome;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** I12: what a clinician wrote is for clinicians of that party, inspectors, and who breaks the glass; for the others it is as if unwritten. */
class SealedHealthTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Arrival ARRIVAL = Arrival.of("sealed", 3);
    private static final String HURT = ARRIVAL.people.get(0);
    private static final String UNHURT = ARRIVAL.people.get(1);

    /** Stands in every field of the sheet that takes text. */
    private static final String SECRET = "zaytun7731";

    private static final List<String> TELLING =
            List.of(SECRET, "Secretive", "NEEDS_CARE", "BRUISE", "BURN", "RIGHT_HAND", "reportTo");
    private static final Set<Role> READ_IT = EnumSet.of(Role.CLINICIAN, Role.INSPECTOR);

    @BeforeAll
    static void examine() {
        Arrival.say(
                ARRIVAL.clinic(),
                "/health-screens",
                Map.of("screens", List.of(ARRIVAL.screen(HURT, SECRET), ARRIVAL.plain(UNHURT))));
        SERVER.later();
    }

    private static String sheets(String person) {
        return "/api/v1/persons/" + person + "/health-screens";
    }

    private static PageClient browser(Role role, String party) {
        return PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(role, party));
    }

    private static String body(AmanaClient who, String path) {
        return new String(who.bytes(path), StandardCharsets.UTF_8);
    }

    @Test
    void cliniciansOfThePartyAndInspectorsReadItAndNobodyElse() {
        for (Role role : Role.values()) {
            AmanaClient who = ARRIVAL.as(role, ARRIVAL.prison);
            PageClient browser = browser(role, ARRIVAL.prison);
            for (String path : List.of(sheets(HURT), "/api/v1/health-reports")) {
                if (READ_IT.contains(role)) {
                    assertThat(body(who, path)).as(role + path).contains(SECRET);
                } else {
                    assertThatExceptionOfType(ApiProblem.class).as(role + path).isThrownBy(() -> who.bytes(path));
                }
            }
            for (String path : List.of("/persons/" + HURT + "/health", "/health-reports")) {
                String page = browser.get(path).body();
                if (READ_IT.contains(role)) {
                    assertThat(page).as(role + path).contains(SECRET);
                } else {
                    assertThat(page).as(role + path).doesNotContain(TELLING);
                }
            }
        }
    }

    @Test
    void aClinicianOfTheSenderReadsNothingOfIt() {
        AmanaClient sender = ARRIVAL.as(Role.CLINICIAN, ARRIVAL.site);
        assertThat(sender.list(sheets(HURT), JsonNode.class)).isEmpty();
        assertThat(sender.list("/api/v1/health-reports", JsonNode.class)).isEmpty();
        assertThat(browser(Role.CLINICIAN, ARRIVAL.site)
                        .get("/persons/" + HURT + "/health")
                        .body())
                .doesNotContain(SECRET, "Secretive");
    }

    @Test
    void brokenGlassOpensItAndIsRecorded() {
        AmanaClient elsewhere = SERVER.as(Role.CLINICIAN, "sealed-hospital");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> elsewhere.bytes(sheets(HURT)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
        Arrival.say(elsewhere, "/break-glass", Map.of("person", HURT, "reason", "unconscious"));
        assertThat(body(elsewhere, sheets(HURT))).contains(SECRET);
        assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> elsewhere.bytes(sheets(UNHURT)));
    }

    /** Of somebody hurt and somebody unhurt everything else says the same. */
    @Test
    void nothingElseTellsAnything() {
        for (Role role : List.of(Role.RECEIVING_REGISTRAR, Role.OPERATIONS_OFFICER, Role.LEGAL_OFFICER)) {
            AmanaClient who = ARRIVAL.as(role, ARRIVAL.prison);
            PageClient browser = browser(role, ARRIVAL.prison);
            for (String path :
                    List.of("/api/v1/persons/%s", "/api/v1/persons/%s/admission", "/api/v1/persons/%s/duties")) {
                assertThat(plain(body(who, path.formatted(HURT))))
                        .as(role + path)
                        .doesNotContain(TELLING)
                        .isEqualTo(plain(body(who, path.formatted(UNHURT))));
            }
            for (String path : List.of("/admissions/%s", "/persons/%s")) {
                String hurt = browser.get(path.formatted(HURT)).body();
                assertThat(hurt).as(role + path).doesNotContain(TELLING);
                assertThat(words(hurt))
                        .as(role + path)
                        .isEqualTo(words(browser.get(path.formatted(UNHURT)).body()));
            }
            for (String path : List.of("/api/v1/admissions", "/api/v1/persons?text=" + SECRET)) {
                assertThat(body(who, path)).as(role + path).doesNotContain(TELLING);
            }
            for (String path : List.of("/admissions", "/persons?q=" + SECRET, "/discrepancies")) {
                String page = browser.get(path).body().replace("value=\"" + SECRET, "");
                assertThat(page).as(role + path).doesNotContain(TELLING.subList(1, TELLING.size()));
            }
        }
    }

    /** Without what differs between any two persons: ids, numbers, instants and leaves. */
    private static String plain(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("T[0-9a-f]{8}\\b", "TAG")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "INSTANT")
                .replaceAll("\"number\":(\"[^\"]+\"|\\d+)", "NUMBER")
                .replaceAll("\"(leaf|seq)\":\\d+", "LEAF")
                .replaceAll("(?<=[\\[,])\\d+(?=[,\\]])", "LEAF");
    }

    private static String words(String page) {
        return plain(page.replaceAll("(?s)<[^>]*>", " "))
                .replaceAll("[0-9][0-9 ,:.-]*", "N")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theJournalAndItsExportHoldItSealedAndOfOneLength(@TempDir Path temp) throws IOException, SQLException {
        Database database = SERVER.bean(Database.class);
        assertThat(JdbcClient.create(database.writer())
                        .sql("select count(distinct length(sealed)) from health_sheet")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        SERVER.bean(Journal.class).checkpoints().sign();
        DataHome home = SERVER.bean(DataHome.class);
        Path target = temp.resolve("export");
        new Exporter(database.owner(), SERVER.bean(PlatformClock.class))
                .write(new Exporter.Request(target, true, Optional.of(home.attachments()), null));
        String key = home.secret("clinic.key", () -> "");
        List<Path> telling = new ArrayList<>();
        boolean sealed = false;
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                sealed |= text.contains("law.health-screened");
                if (text.contains(SECRET) || text.contains("Secretive") || text.contains(key)) {
                    telling.add(file);
                }
            }
        }
        assertThat(sealed).as("the export holds the sealed sheet").isTrue();
        assertThat(telling).isEmpty();
    }

    @Test
    void aReportIsOwedUntilAFurtherSheetSaysThatItWasMade() {
        String person = ARRIVAL.people.get(2);
        Map<String, Object> first = ARRIVAL.screen(person, "first");
        Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(first)));
        assertThat(owed()).contains(person);

        Map<String, Object> made = ARRIVAL.screen(person, "second");
        made.put("reportMade", "R-17");
        Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(made)));
        assertThat(owed()).doesNotContain(person).contains(HURT);
    }

    private static List<String> owed() {
        return ARRIVAL.clinic().list("/api/v1/health-reports", JsonNode.class).stream()
                .map(one -> one.get("person").asString())
                .toList();
    }

    @Test
    void aSheetThatIsNotWellMadeIsRefusedWithoutRepeatingIt() {
        Map<String, Object> declined = ARRIVAL.screen(HURT, SECRET);
        declined.put("outcome", "DECLINED");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(
                        () -> Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(declined))))
                .satisfies(problem -> {
                    assertThat(problem.codes()).containsExactly("law.consent-does-not-fit");
                    assertThat(problem.getMessage()).doesNotContain(SECRET);
                });
        Map<String, Object> tooLong = ARRIVAL.screen(HURT, SECRET);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            noise.append(UUID.randomUUID());
        }
        tooLong.put("findings", noise.toString());
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(tooLong))))
                .satisfies(problem -> assertThat(problem.codes()).containsExactly("law.sheet-too-long"));
    }
}
