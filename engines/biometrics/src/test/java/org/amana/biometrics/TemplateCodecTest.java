package org.amana.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.amana.biometrics.match.Print;
import org.junit.jupiter.api.Test;

class TemplateCodecTest {

    @Test
    void whatIsStoredComesBackAndIsPreparedToTheSamePrint() throws MalformedException {
        for (int seed = 0; seed < 20; seed++) {
            Template finger = MadeUp.finger(seed);
            byte[] stored = TemplateCodec.encode(finger);
            assertThat(stored).hasSize(7 + 6 * finger.minutiae().size());
            Template back = TemplateCodec.decode(stored);
            assertThat(TemplateCodec.encode(back)).isEqualTo(stored);
            assertThat(Print.of(back).template()).isEqualTo(Print.of(finger).template());
        }
        Template none = new Template(Template.MOST_PIXELS, 1, List.of());
        assertThat(TemplateCodec.decode(TemplateCodec.encode(none))).isEqualTo(none);
    }

    @Test
    void whatIsCutOrChangedIsRefused() {
        byte[] stored = TemplateCodec.encode(MadeUp.finger(1));
        for (int length = 0; length < stored.length; length++) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() -> TemplateCodec.decode(cut)).isInstanceOf(MalformedException.class);
        }
        byte[] outside = stored.clone();
        outside[7] = (byte) 0xFF;
        assertThatThrownBy(() -> TemplateCodec.decode(outside)).isInstanceOf(MalformedException.class);
        byte[] untyped = stored.clone();
        untyped[12] |= 3;
        assertThatThrownBy(() -> TemplateCodec.decode(untyped)).isInstanceOf(MalformedException.class);
    }

    @Property(tries = 500)
    void anyBytesAreATemplateOrRefused(@ForAll @Size(max = 60) byte[] bytes) {
        if (bytes.length > 0) {
            bytes[0] = 1;
        }
        try {
            assertThat(TemplateCodec.encode(TemplateCodec.decode(bytes))).isEqualTo(bytes);
        } catch (MalformedException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }
}
