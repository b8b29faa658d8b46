package org.amana.transfer;

import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.MINISTRY;
import static org.amana.transfer.Operation.SDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.justice.HoldFact;
import org.amana.justice.Holding;
import org.amana.law.Assessing;
import org.amana.law.Duty;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.law.LawFact;
import org.amana.law.LawMemory;
import org.amana.law.StatingFitness;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** I6 and I7: what gates say, and who may let whom pass all the same. */
class GateTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    private static UUID adult() {
        UUID person = OPERATION.held(1).getFirst();
        OPERATION.born(person, "1991-01-01");
        return person;
    }

    private static List<String> codes(Answer.Taken nominated) {
        return nominated.all(CampaignFact.GatesRun.class).stream()
                .flatMap(run -> run.findings().stream())
                .flatMap(one -> one.notPassed().stream())
                .filter(GateResult::failed)
                .map(GateResult::code)
                .sorted()
                .toList();
    }

    @Test
    void aNominationSaysWhatStandsInTheWay() {
        assertThat(codes(OPERATION.nominate(List.of(adult()), Lane.ADULT)))
                .containsExactly(
                        "gate.files.not-ready",
                        "gate.fit-to-travel.not-examined",
                        "gate.notices.not-queued",
                        "gate.refoulement.not-assessed",
                        "gate.told-of-destination.not-told");
    }

    @Test
    void aLiftWithSomebodyWhomAGateStopsIsNotFrozen() {
        UUID person = adult();
        OPERATION.nominate(List.of(person), Lane.ADULT);
        String lift = OPERATION.plan(4, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, List.of(person)));
        OPERATION.offer(lift);
        assertThat(OPERATION.refused(CELL, OPERATION.freezing(lift)))
                .contains("gate.refoulement.not-assessed", "gate.fit-to-travel.not-examined");
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.OFFERED);
    }

    @Test
    void nobodyNotScreenedAndNobodyWhoMayBeAChildIsOnAManifestOfAdults() {
        UUID unscreened = OPERATION.held(1).getFirst();
        UUID child = OPERATION.held(1).getFirst();
        OPERATION.born(child, "2008-01-22");
        OPERATION.prepare(List.of(unscreened, child), Lane.ADULT);
        String lift = OPERATION.plan(4, Lane.ADULT);
        assertThat(OPERATION.refused(CELL, OPERATION.adding(lift, List.of(unscreened, child))))
                .containsExactly("gate.age-screen.may-be-child", "gate.age-screen.not-screened");
        Overriding overriding = OPERATION.rooms.get(Overriding.class);
        assertThat(OPERATION.refused(CELL, overriding.asking(CELL, asking(child, "gate.age-screen.may-be-child"))))
                .containsExactly("transfer.never-overridden");
    }

    @Test
    void aDayOlderAndTheSamePersonIsAnAdult() {
        UUID person = OPERATION.held(1).getFirst();
        OPERATION.born(person, "2008-01-21");
        OPERATION.prepare(List.of(person), Lane.ADULT);
        String lift = OPERATION.plan(4, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, List.of(person)));
        assertThat(OPERATION.lift(lift).listed()).containsExactly(person);
    }

    @Test
    void anAssessmentThatIsMissingYieldsToTwoOfDifferentChainsAndOneIsOwedAfterArrival() {
        UUID person = adult();
        OPERATION.nominate(List.of(person), Lane.ADULT);
        Overriding overriding = OPERATION.rooms.get(Overriding.class);
        Overriding.Asking asking = asking(person, "gate.refoulement.not-assessed");
        OPERATION.taken(CELL, overriding.asking(CELL, asking));
        Overriding.Agreeing agreeing = new Overriding.Agreeing(asking.override(), "legal officer");
        assertThat(OPERATION.refused(CELL, overriding.agreeing(CELL, agreeing))).containsExactly("transfer.same-chain");
        OPERATION.taken(MINISTRY, overriding.agreeing(MINISTRY, agreeing));
        assertThat(codes(OPERATION.nominate(List.of(person), Lane.ADULT)))
                .doesNotContain("gate.refoulement.not-assessed")
                .contains("gate.fit-to-travel.not-examined");
        assertThat(OPERATION
                        .rooms
                        .get(LawMemory.class)
                        .obligation("campaign:" + Operation.CAMPAIGN, person, Duty.POST_ARRIVAL_ASSESSMENT))
                .isPresent();
    }

    @Test
    void aFoundRiskYieldsToNobodyNotEvenToALaterAssessment() {
        UUID person = adult();
        OPERATION.prepare(List.of(person), Lane.ADULT);
        Assessing assessing = OPERATION.rooms.get(Assessing.class);
        for (LawFact.Finding finding : List.of(LawFact.Finding.RISK_FOUND, LawFact.Finding.NO_RISK_FOUND)) {
            OPERATION.taken(
                    SDF, assessing.decider(SDF, new Assessing.Request(List.of(OPERATION.assessment(person, finding)))));
        }
        assertThat(codes(OPERATION.nominate(List.of(person), Lane.ADULT)))
                .containsExactly("gate.refoulement.risk-found");
        assertThat(OPERATION.refused(
                        CELL,
                        OPERATION
                                .rooms
                                .get(Overriding.class)
                                .asking(CELL, asking(person, "gate.refoulement.risk-found"))))
                .containsExactly("transfer.never-overridden");
    }

    @Test
    void aClinicianWhoSaysNoIsNotOverridden() {
        UUID person = adult();
        OPERATION.prepare(List.of(person), Lane.ADULT);
        OPERATION.taken(
                SDF,
                OPERATION
                        .rooms
                        .get(StatingFitness.class)
                        .decider(
                                SDF,
                                new StatingFitness.Request(List.of(new StatingFitness.Statement(
                                        Uuids.next(),
                                        person,
                                        LawFact.Fitness.UNFIT,
                                        null,
                                        "doctor",
                                        OPERATION.now(),
                                        Operation.LATER,
                                        null)))));
        assertThat(OPERATION.refused(
                        CELL,
                        OPERATION.rooms.get(Overriding.class).asking(CELL, asking(person, "gate.fit-to-travel.unfit"))))
                .containsExactly("transfer.never-overridden");
    }

    @Test
    void thoseWhoMustBeKeptApartAreNotOnOneLift() {
        UUID one = adult();
        UUID other = adult();
        OPERATION.prepare(List.of(one, other), Lane.ADULT);
        Speaker judge = Operation.speaker("sdf", "INVESTIGATING_JUDGE");
        Holding holding = OPERATION.rooms.get(Holding.class);
        OPERATION.taken(
                judge,
                holding.placing(
                        judge,
                        new Holding.Placing(
                                Uuids.next(),
                                one,
                                HoldFact.Blocks.MIXING_WITH,
                                "order 5",
                                null,
                                other,
                                null,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                null)));
        String lift = OPERATION.plan(4, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, List.of(one, other)));
        OPERATION.offer(lift);
        assertThat(OPERATION.refused(CELL, OPERATION.freezing(lift))).containsExactly("gate.separation.kept-apart");
    }

    private static Overriding.Asking asking(UUID person, String code) {
        return new Overriding.Asking(
                Uuids.next(), Operation.CAMPAIGN, person, code, null, "the site falls tonight", "watch officer");
    }

    @Test
    void everyGateHasWordsForWhatItSays() throws IOException {
        Texts texts = new Texts();
        Path folder =
                Path.of(System.getProperty("amana.root", "..")).resolve("server/src/main/java/org/amana/transfer");
        List<String> silent = new ArrayList<>();
        for (Gate gate : OPERATION.rooms.all(Gate.class)) {
            Matcher said = Pattern.compile("GateResult\\.(?:fail|warn|never)\\(\\s*this,\\s*\"([a-z-]+)\"\\s*[,)]")
                    .matcher(Files.readString(folder.resolve(gate.getClass().getSimpleName() + ".java")));
            while (said.find()) {
                String code = "gate." + gate.name() + "." + said.group(1);
                for (Language language : Language.values()) {
                    if (texts.find(language, code).isEmpty()) {
                        silent.add(language + " " + code);
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
