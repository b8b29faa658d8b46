package org.amana.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final Set<String> COMMANDS = Set.of("demo", "serve", "plan", "export", "verify", "restore", "soak");

    @Test
    void aSlipOfTheHandIsUnderstood() {
        assertThat(Nearest.of("exprot", COMMANDS)).hasValue("export");
        assertThat(Nearest.of("dmeo", COMMANDS)).hasValue("demo");
        assertThat(Nearest.of("ver", COMMANDS)).hasValue("verify");
        assertThat(Nearest.of("fly", COMMANDS)).isEmpty();
        assertThat(Nearest.of("", COMMANDS)).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(Nearest.slips("exprot", "export")).isEqualTo(1);
        assertThat(Nearest.slips("", "plan")).isEqualTo(4);
        assertThat(Nearest.slips("plan", "plan")).isZero();
    }
}
