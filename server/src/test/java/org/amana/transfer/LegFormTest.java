package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Legs as a form names them. */
class LegFormTest {

    private static final Instant NOW = Instant.parse("2026-01-30T07:00:00Z");
    private static final Map<String, String> TIMES =
            Map.of("leg1-departs", "2026-01-30T20:00", "leg1-arrives", "2026-01-30T21:15");

    @Test
    void asOneBeforeWithItsOwnSeats() {
        assertThat(legs(Map.of("leg1", "hub|prison|carrier|C130|90|45", "leg1-seats", "12", "leg1-tail", "T-7")))
                .containsExactly(new Leg(
                        1,
                        "hub",
                        "prison",
                        "carrier",
                        "C130",
                        "T-7",
                        12,
                        Instant.parse("2026-01-30T17:00:00Z"),
                        Instant.parse("2026-01-30T18:15:00Z"),
                        45));
    }

    @Test
    void seatsAreThoseOfTheOneBeforeUnlessSaid() {
        assertThat(legs(Map.of("leg1", "hub|prison|carrier|C130|90|45")))
                .first()
                .satisfies(leg -> assertThat(leg.seats()).isEqualTo(90));
    }

    @Test
    void fieldByField() {
        assertThat(legs(Map.of(
                        "leg1", "other",
                        "leg1-from", "hub",
                        "leg1-to", "prison",
                        "leg1-carrier", "carrier",
                        "leg1-conveyance", "bus",
                        "leg1-seats", "40",
                        "leg1-silence", "٩٠")))
                .first()
                .satisfies(leg -> {
                    assertThat(leg.from()).isEqualTo("hub");
                    assertThat(leg.conveyance()).isEqualTo("bus");
                    assertThat(leg.seats()).isEqualTo(40);
                    assertThat(leg.silenceMinutes()).isEqualTo(90);
                });
    }

    @Test
    void aMissingFieldIsRefusedByName() {
        refused(Map.of("leg1", "other", "leg1-conveyance", "bus", "leg1-silence", "90"), "/leg1-seats");
        refused(Map.of("leg1", "hub|prison"), "/leg1");
        refused(Map.of("leg1", "other", "leg1-seats", "40", "leg1-silence", "90"), "/leg1-conveyance");
    }

    private static void refused(Map<String, String> said, String field) {
        assertThatThrownBy(() -> legs(said))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refusal -> assertThat(refusal.reasons())
                                .flatExtracting(Refusal::where)
                                .containsExactly(field));
    }

    private static List<Leg> legs(Map<String, String> said) {
        var fields = new LinkedMultiValueMap<String, String>();
        TIMES.forEach(fields::add);
        said.forEach(fields::add);
        return LegForm.legs(new LiftForm(fields, NOW));
    }
}
