package org.amana.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One broken plan for each rule, and the checker names that rule alone. */
class C01_EveryRuleTest {

    private static final Instance SCENE = Scene.of("""
            nights 3
            gate LATE 3
            category H weight 10 escorts 0.5 minutes 10 section MAX
            category J group JUVENILE section GEN
            category L section GEN
            site S1 alpha 0.1
            hub HUB alpha 0.01 capacity 7
            facility FAC
            people S1 H/G0 40
            people S1 J/G0 5
            people S1 L/G0 40
            people S1 L/LATE 5
            vehicle HELI seats 10 tails 2
            vehicle BUS seats 4 tails 9 convoy
            leg H1 S1 HUB HELI
            leg D1 S1 FAC HELI busy 2 only H L
            leg D2 S1 FAC HELI sorties 1
            leg B1 S1 FAC BUS
            leg T HUB FAC HELI
            intake 12
            minutes 60
            escorts 4
            convoys 1
            perConvoy 2
            section MAX 4 9 9
            section GEN 99 99 99
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "none; 1 H1 ADULT L/G0x5, 2 T ADULT L/G0x5",
                "MISSION; 4 H1 ADULT L/G0x5",
                "MISSION; 1 NO ADULT L/G0x5",
                "MISSION; 1 H1 ADULT L/G0x0",
                "MISSION; 1 H1 ADULT X/G0x1",
                "STOCK; 1 T ADULT L/G0x5",
                "STOCK; 1 H1 ADULT L/G0x5, 1 T ADULT L/G0x5",
                "STOCK; 1 H1 ADULT L/LATEx6",
                "CATEGORY; 1 D1 JUVENILE J/G0x2",
                "SEGREGATION; 1 H1 ADULT J/G0x2",
                "GATE; 2 D1 ADULT L/LATEx2",
                "SEATS; 1 D1 ADULT L/G0x11",
                "SORTIES; 1 D2 ADULT L/G0x2, 1 D2 ADULT L/G0x2",
                "TAILS; 1 D1 ADULT L/G0x1, 2 D1 ADULT L/G0x1, 2 H1 ADULT L/G0x1",
                "CONVOYS; 1 B1 ADULT L/G0x1, 1 B1 ADULT L/G0x1, 1 B1 ADULT L/G0x1",
                "ESCORTS; 1 H1 ADULT H/G0x6, 1 D1 ADULT H/G0x3",
                "INTAKE; 1 D1 ADULT L/G0x10, 1 D2 ADULT L/G0x3",
                "ENROLMENT; 2 D1 ADULT H/G0x6, 2 D2 ADULT L/G0x1",
                "SECTION; 1 D1 ADULT H/G0x5",
                "CAPACITY; 1 H1 ADULT L/G0x8",
            })
    void broken(String rule, String plan) {
        List<Mission> missions = new ArrayList<>();
        for (String mission : plan.split(", ")) {
            String[] w = mission.split("[ /x]");
            missions.add(new Mission(
                    Integer.parseInt(w[0]), w[1], w[2], List.of(new Load(w[3], w[4], Integer.parseInt(w[5])))));
        }
        String found = PlanChecker.check(SCENE, new Plan("scene", missions)).violations().stream()
                .map(v -> v.rule().name())
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(rule.equals("none") ? "" : rule);
    }
}
