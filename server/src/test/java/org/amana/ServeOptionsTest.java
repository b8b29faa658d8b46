package org.amana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ServeOptionsTest {

    @Test
    void optionsBecomeSettings() {
        assertThat(ServeOptions.properties("--port", "9000", "--data=/srv/amana"))
                .containsExactly("--server.port=9000", "--amana.data=/srv/amana");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServeOptions.properties("--amana.demo=true"))
                .withMessageContaining("serve has no option --amana.demo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServeOptions.properties("--port"))
                .withMessage("--port needs a value");
    }
}
