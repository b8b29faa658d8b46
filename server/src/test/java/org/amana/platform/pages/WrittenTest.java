package org.amana.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final Instant EVENING = Instant.parse("2026-01-25T19:40:00Z");
    private static final Texts TEXTS = new Texts();

    @Test
    void timesAreLocalAndMonthsAreThoseOfIraqAndSyria() {
        assertThat(Written.say(EVENING, Language.ENGLISH, TEXTS, Written.Form.DAY_AND_TIME))
                .isEqualTo("25 Jan 2026 22:40");
        assertThat(Written.say(EVENING, Language.ARABIC, TEXTS, Written.Form.SHORT))
                .isEqualTo("25 كانون الثاني 22:40");
        assertThat(Written.say(EVENING, Language.ARABIC, TEXTS, Written.Form.UTC))
                .isEqualTo("19:40 UTC");
    }

    @Test
    void thousandsStandApartAndAMinusIsAMinus() {
        assertThat(Written.figure(23_407)).isEqualTo("23,407");
        assertThat(Written.figure(-42)).isEqualTo("\u221242");
    }

    @Test
    void aClockSaysHowLongIsLeftAndTurnsWhenItIsNear() {
        assertThat(clock(Duration.ofMinutes(210))).contains(">3:30<").contains("class=\"clock\"");
        assertThat(clock(Duration.ofMinutes(20))).contains(">0:20<").contains("watch");
        assertThat(clock(Duration.ofMinutes(-42))).contains(">\u22120:42<").contains("alarm");
        assertThat(clock(Duration.ofHours(-905))).contains(">\u221237d 17h<");
    }

    private static String clock(Duration left) {
        Content content = Written.clock(EVENING, EVENING.plus(left), (days, hours) -> days + "d " + hours + "h");
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
