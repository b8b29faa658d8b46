package org.amana.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.server.DataHome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens under the same key for the same person, and tells nothing by its length. */
class ClinicSealTest {

    private static final UUID SHEET = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    @TempDir
    private Path temp;

    private ClinicSeal seal;

    @BeforeEach
    void key() {
        seal = sealOf("home");
    }

    private ClinicSeal sealOf(String home) {
        return new ClinicSeal(DataHome.open(temp.resolve(home), DataHome.Mode.RECORD));
    }

    private static HealthSheet sheet(List<HealthSheet.Mark> marks, @Nullable String said) {
        return new HealthSheet(
                "د. كريم",
                HealthSheet.Outcome.NEEDS_CARE,
                true,
                null,
                marks,
                said,
                null,
                new HealthSheet.Report("board", Instant.parse("2026-01-22T03:00:00Z"), null));
    }

    @Test
    void itOpensAsItWasWrittenAlsoAfterARestart() {
        HealthSheet written = sheet(
                List.of(new HealthSheet.Mark(
                        HealthSheet.Side.BACK, BodyPart.CHEST, 100, 115, HealthSheet.Kind.BRUISE, "كدمة")),
                "ضربوني");
        String sealed = seal.seal(SHEET, PERSON, written).orElseThrow();

        assertThat(seal.open(SHEET, PERSON, sealed)).contains(written);
        assertThat(sealOf("home").open(SHEET, PERSON, sealed)).contains(written);
    }

    @Test
    void itOpensForNobodyElseAndUnderNoOtherKey() {
        String sealed = seal.seal(SHEET, PERSON, sheet(List.of(), null)).orElseThrow();

        assertThat(seal.open(SHEET, UUID.randomUUID(), sealed)).isEmpty();
        assertThat(seal.open(UUID.randomUUID(), PERSON, sealed)).isEmpty();
        assertThat(sealOf("elsewhere").open(SHEET, PERSON, sealed)).isEmpty();
    }

    @Test
    void aSheetWithNothingOnItIsAsLongAsAFullOneAndNeverTheSameTwice() {
        String empty = seal.seal(SHEET, PERSON, sheet(List.of(), null)).orElseThrow();
        String full = seal.seal(SHEET, PERSON, sheet(List.of(), "ضربوني ".repeat(200)))
                .orElseThrow();

        assertThat(full).hasSameSizeAs(empty);
        assertThat(seal.seal(SHEET, PERSON, sheet(List.of(), null)).orElseThrow())
                .isNotEqualTo(empty);
    }

    @Test
    void whatIsTooMuchIsNotSealed() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            noise.append(UUID.randomUUID());
        }
        assertThat(seal.seal(SHEET, PERSON, sheet(List.of(), noise.toString()))).isEmpty();
    }

    @Test
    void aRequestIsBlindedAlikeUnderOneKeyOnly() {
        HealthSheet request = sheet(List.of(), null);

        assertThat(seal.blind(request)).isEqualTo(sealOf("home").blind(request));
        assertThat(seal.blind(request)).isNotEqualTo(sealOf("elsewhere").blind(request));
    }
}
