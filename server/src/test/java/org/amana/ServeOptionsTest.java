package org.amana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.amana.platform.cli.Options;
import org.junit.jupiter.api.Test;

class ServeOptionsTest {

    private static Options read(String... arguments) {
        return Options.read(List.of(arguments), ServeOptions.FLAGS, ServeOptions.VALUED);
    }

    @Test
    void optionsBecomeSettings() {
        assertThat(ServeOptions.properties(read("--port", "9000", "--data=/srv/amana")))
                .containsExactlyInAnyOrder("--server.port=9000", "--amana.data=/srv/amana");
        assertThatExceptionOfType(Options.UsageException.class)
                .isThrownBy(() -> read("--amana.demo=true"))
                .withMessageContaining("--amana.demo");
        assertThatExceptionOfType(Options.UsageException.class)
                .isThrownBy(() -> read("--port"))
                .withMessageContaining("--port");
    }
}
