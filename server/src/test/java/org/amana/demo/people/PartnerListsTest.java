package org.amana.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.demo.people.ListSpec.Defect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerListsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Map<String, WrittenList> LISTS = new HashMap<>();
    private static final long SEED = Scenarios.FULL.settings().seed();

    @BeforeAll
    static void write() {
        for (WrittenList list : PartnerLists.write(Scenarios.FULL, Scenarios.PEOPLE, SEED, folder)) {
            LISTS.put(list.spec().code(), list);
        }
    }

    @Test
    void noListCarriesATrueIdOrAHouseholdId() throws IOException {
        for (WrittenList list : LISTS.values()) {
            String content = Files.readString(list.file(), list.spec().encoding());
            assertThat(content).doesNotContain("tp-").doesNotContain("hh-");
        }
    }

    @Test
    void thereIsOneLineOfTruthForEachLineOfTheFile() throws IOException {
        for (WrittenList list : LISTS.values()) {
            List<String> lines = Files.readAllLines(list.file(), list.spec().encoding());
            assertThat(list.rows()).hasSize(lines.size() - 1);
            for (WrittenList.TruthRow row : list.rows()) {
                boolean blank = lines.get(row.line() - 1)
                        .chars()
                        .allMatch(c -> c == list.spec().delimiter());
                assertThat(blank).isEqualTo(row.defects().contains(Defect.BLANK_ROW));
            }
        }
    }

    @Test
    void faultsHaveTheStatedShares() {
        for (WrittenList list : LISTS.values()) {
            int rows = list.rows().size()
                    - list.count(Defect.BLANK_ROW)
                    - list.count(Defect.TOTAL_ROW)
                    - list.count(Defect.DUPLICATE_ROW);
            list.spec().defectsPerMille().forEach((defect, share) -> {
                int copies = (int) list.rows().stream()
                        .filter(r -> r.defects().contains(Defect.DUPLICATE_ROW)
                                && defect != Defect.DUPLICATE_ROW
                                && r.defects().contains(defect))
                        .count();
                int rounding = defect == Defect.NAME_MISSING ? 6 : 0;
                assertThat(list.count(defect) - copies)
                        .as(list.spec().code() + " " + defect)
                        .isBetween(Draw.share(rows, share) - rounding, Draw.share(rows, share) + rounding);
            });
        }
    }

    @Test
    void aboutHalfOfThoseInsideEachSiteHaveNoName() {
        WrittenList roll = list("sdf-roll");
        Map<String, SyntheticPerson> byId = Scenarios.PEOPLE.byId();
        Map<String, int[]> bySite = new HashMap<>();
        for (WrittenList.TruthRow row : PartnerLists.peopleRows(roll)) {
            SyntheticPerson person = Objects.requireNonNull(byId.get(String.valueOf(row.personId())));
            int[] count = bySite.computeIfAbsent(person.place(), place -> new int[2]);
            count[row.defects().contains(Defect.NAME_MISSING) ? 0 : 1]++;
        }
        assertThat(bySite).hasSize(11);
        assertThat(bySite.values()).allMatch(c -> Math.abs(c[0] - c[1]) <= 0.1 * (c[0] + c[1]));
    }

    @Test
    void listsDifferInEncodingDelimiterAndScript() throws IOException {
        byte[] coalition = Files.readAllBytes(list("coalition-enrolment").file());
        assertThat(coalition).startsWith(0xEF, 0xBB, 0xBF);
        String roll = Files.readString(
                list("sdf-roll").file(), list("sdf-roll").spec().encoding());
        assertThat(roll).startsWith("الرقم;").contains("المجموع");
        String nominations = Files.readString(list("moj-nominations").file());
        assertThat(nominations).contains("تركستان").containsPattern("[٠-٩]{2}/[٠-٩]{2}/[٠-٩]{4}");
        String visits = Files.readString(list("icrc-visits").file());
        assertThat(visits).contains("\t").contains("about 19");
        assertThat(list("camp-cards").count(Defect.SECOND_RECORD)).isGreaterThan(500);
    }

    @Test
    void theSmallListsThatAreCommittedAreTheOnesThatTheWriterMakes(@TempDir Path again) throws IOException {
        Scenario small = Scenarios.SMALL;
        long seed = small.settings().seed();
        List<WrittenList> lists = PartnerLists.write(small, People.generate(small, seed), seed, again);
        assertThat(lists).hasSize(2);
        for (WrittenList list : lists) {
            Path committed =
                    Scenarios.FOLDER.resolve("small/lists").resolve(list.spec().file());
            assertThat(list.file()).hasSameBinaryContentAs(committed);
        }
    }

    private static WrittenList list(String code) {
        return Objects.requireNonNull(LISTS.get(code));
    }
}
