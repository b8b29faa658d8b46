package org.amana.transfer;

import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.NIGHT;
import static org.amana.transfer.Operation.SDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.justice.HoldFact;
import org.amana.law.Lane;
import org.amana.planner.NoValidPlan;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.amana.testing.TestDatabase;
import org.amana.transfer.plan.CategoryWeight;
import org.amana.transfer.plan.Solving;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.StatedPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans that an engine makes of what register and desk know: who is in them, who is not and why, and what becomes of them. */
class CampaignPlanTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);
    private static final Speaker SECOND =
            new Speaker("coalition", UUID.nameUUIDFromBytes(new byte[] {2}), "OPERATIONS_OFFICER", null);

    @BeforeAll
    static void weigh() {
        OPERATION.taken(
                CELL,
                OPERATION
                        .rooms
                        .get(SettingCategories.class)
                        .weighing(
                                CELL,
                                new SettingCategories.Weighing(
                                        Operation.CAMPAIGN,
                                        List.of(
                                                new CategoryWeight("high", 5, 1, 50, 30),
                                                new CategoryWeight("other", 1, 1, 10, 15)),
                                        "other",
                                        "commander of the joint cell")));
    }

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    private static Stated stated(Stated.Clearing... clearings) {
        return StatedPlans.small(Operation.CAMPAIGN, NIGHT, clearings.length == 0 ? null : List.of(clearings));
    }

    private static PlanningCampaigns.Look look(Stated stated) {
        List<PlanningCampaigns.Look> seen = new ArrayList<>();
        OPERATION.journal.send(CELL, recorded -> {
            seen.add(OPERATION.rooms.get(PlanningCampaigns.class).look(CELL, stated, recorded));
            return Decision.refuse();
        });
        return seen.getFirst();
    }

    private static PlanFact.Made plan(Stated stated) {
        PlanningCampaigns planning = OPERATION.rooms.get(PlanningCampaigns.class);
        try {
            if (look(stated) instanceof PlanningCampaigns.Seen seen) {
                return OPERATION
                        .taken(
                                CELL,
                                planning.recording(
                                        CELL,
                                        stated,
                                        seen.known(),
                                        planning.solve(seen.known(), Solving.Onlooker.NOBODY)))
                        .first(PlanFact.Made.class);
            }
            throw new AssertionError("refused: " + look(stated));
        } catch (NoValidPlan e) {
            throw new AssertionError(e);
        }
    }

    private static List<UUID> adults(int count) {
        List<UUID> persons = OPERATION.held(count);
        persons.forEach(person -> OPERATION.born(person, "1991-01-01"));
        return persons;
    }

    private static Map<UUID, String> whereInThePlan(PlanFact.Made made) {
        Map<UUID, String> where = new HashMap<>();
        made.leftOut().forEach(left -> left.persons().forEach(person -> once(where, person, left.reason())));
        made.waiting().forEach(person -> once(where, person, "waiting"));
        made.sorties().forEach(sortie -> sortie.persons().forEach(person -> where.put(person, "moved")));
        return where;
    }

    private static void once(Map<UUID, String> where, UUID person, String what) {
        assertThat(where.put(person, what)).as("said once of each").isNull();
    }

    @Test
    void everybodyNominatedIsInAClassOrLeftOutForOneReason() {
        List<UUID> ready = adults(30);
        OPERATION.prepare(ready, Lane.ADULT);
        UUID child = OPERATION.held(1).getFirst();
        OPERATION.born(child, "2008-01-22");
        UUID unscreened = OPERATION.held(1).getFirst();
        OPERATION.prepare(List.of(child, unscreened), Lane.ADULT);
        UUID inTheLaneForChildren = OPERATION.held(1).getFirst();
        OPERATION.born(inTheLaneForChildren, "2010-06-01");
        UUID grownUpByTheEnd = OPERATION.held(1).getFirst();
        OPERATION.born(grownUpByTheEnd, "2008-01-23");
        OPERATION.prepare(List.of(inTheLaneForChildren, grownUpByTheEnd), Lane.CHILD);
        List<UUID> unassessed = adults(1);
        OPERATION.nominate(unassessed, Lane.ADULT);
        List<UUID> onALift = adults(1);
        OPERATION.prepare(onALift, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(OPERATION.plan(4, Lane.ADULT), onALift));

        PlanFact.Made made = plan(stated());
        Map<UUID, String> where = whereInThePlan(made);

        assertThat(where)
                .containsEntry(child, "gate.age-screen.may-be-child")
                .containsEntry(unscreened, "gate.age-screen.not-screened")
                .containsEntry(inTheLaneForChildren, "moved")
                .containsEntry(grownUpByTheEnd, "gate.age-screen.adult-among-children")
                .containsEntry(unassessed.getFirst(), "gate.files.not-ready")
                .containsEntry(onALift.getFirst(), "transfer.left-out.on-a-lift");
        assertThat(ready).allSatisfy(person -> assertThat(where).containsEntry(person, "moved"));
        int inClasses = made.classes().stream().mapToInt(one -> one.people()).sum();
        int leftOut =
                made.leftOut().stream().mapToInt(one -> one.persons().size()).sum();
        assertThat(inClasses + leftOut).isEqualTo(where.size());
        assertThat(made.sorties().stream().filter(sortie -> sortie.persons().contains(inTheLaneForChildren)))
                .allSatisfy(sortie -> assertThat(sortie.group().lane()).isEqualTo(Lane.CHILD));
        assertThat(made.changed()).isEmpty();
        assertThat(made.bound()).isNotNull().isLessThanOrEqualTo(made.objective());
    }

    @Test
    void whoseGateIsToPassLaterIsReceivedNoEarlier() {
        List<UUID> unassessed = adults(5);
        OPERATION.nominate(unassessed, Lane.ADULT);
        PlanFact.Made made = plan(stated(
                clearing("gate.files.not-ready", 1),
                clearing("gate.fit-to-travel.not-examined", 2),
                clearing("gate.notices.not-queued", 1),
                clearing("gate.refoulement.not-assessed", 3),
                clearing("gate.told-of-destination.not-told", 1)));

        assertThat(made.classes()).anyMatch(one -> one.gate() == 3 && one.people() >= unassessed.size());
        made.sorties().stream()
                .filter(sortie -> sortie.leg().equals("road") || sortie.leg().equals("fly"))
                .filter(sortie -> sortie.persons().stream().anyMatch(unassessed::contains))
                .forEach(sortie -> assertThat(sortie.night()).isGreaterThanOrEqualTo(3));
    }

    private static Stated.Clearing clearing(String code, int night) {
        return new Stated.Clearing(code, night, "clinic and legal office");
    }

    @Test
    void aDecidedCategoryCountsAsTheCampaignWeighsItAndOnlyUntilItsReview() {
        List<UUID> two = adults(2);
        OPERATION.prepare(two, Lane.ADULT);
        SettingCategories setting = OPERATION.rooms.get(SettingCategories.class);
        OPERATION.taken(CELL, setting.deciding(CELL, deciding(two.getFirst(), "high", "2026-03-01")));
        OPERATION.taken(CELL, setting.deciding(CELL, deciding(two.getLast(), "high", "2026-01-21")));

        assertThat(plan(stated()).classes().stream()
                        .filter(one -> one.category().equals("high"))
                        .mapToInt(one -> one.people())
                        .sum())
                .isEqualTo(1);
        assertThat(OPERATION.refused(CELL, setting.deciding(CELL, deciding(two.getFirst(), "red", "2026-03-01"))))
                .containsExactly("transfer.plan.unknown-category");
    }

    private static SettingCategories.Deciding deciding(UUID person, String category, String reviewOn) {
        return new SettingCategories.Deciding(
                Operation.CAMPAIGN,
                List.of(new CampaignFact.Decided(person, category, "board of 18 January, paper 4")),
                "board of three",
                LocalDate.parse(reviewOn));
    }

    @Test
    void whoIsKeptApartSharesNoSortieAndThePlanDoesNotSayWhy() {
        List<UUID> two = adults(2);
        OPERATION.prepare(two, Lane.ADULT);
        OPERATION.taken(
                SDF,
                recorded -> Decision.accept(new HoldFact.Placed(
                        Uuids.next(),
                        two.getFirst(),
                        HoldFact.Blocks.MIXING_WITH,
                        "court-9",
                        "order-77",
                        null,
                        two.getLast(),
                        null,
                        OPERATION.now().earliest(),
                        null)));
        PlanFact.Made made = plan(stated());

        assertThat(made.sorties()).noneMatch(sortie -> sortie.persons().containsAll(two));
        assertThat(made.toString()).doesNotContain("order-77").doesNotContain("court-9");
    }

    @Test
    void aPlanOfTwoApprovalsBecomesLiftsByTheOfficersOwnDeciders() {
        List<UUID> people = adults(12);
        OPERATION.prepare(people, Lane.ADULT);
        PlanFact.Made made = plan(stated());
        PlanFact.Sortie sortie = made.sorties().stream()
                .filter(one -> one.night() == 1 && one.leg().equals("road"))
                .findFirst()
                .orElseThrow();
        CarryingOutPlans carryingOut = OPERATION.rooms.get(CarryingOutPlans.class);
        String lift = "P-" + sortie.number() + "-A";
        CarryingOutPlans.CarryingOut request = new CarryingOutPlans.CarryingOut(
                made.plan(), 1, List.of(new CarryingOutPlans.AsLift(sortie.number(), lift, "order-1", legs(), null)));
        ApprovingPlans approving = OPERATION.rooms.get(ApprovingPlans.class);
        ApprovingPlans.Approving approval = new ApprovingPlans.Approving(made.plan(), "commander");

        assertThat(OPERATION.refused(CELL, carryingOut.decider(CELL, request)))
                .containsExactly("transfer.plan.not-approved");
        OPERATION.taken(CELL, approving.approving(CELL, approval));
        assertThat(OPERATION.refused(CELL, approving.approving(CELL, approval)))
                .containsExactly("transfer.plan.approved-by-you");
        assertThat(OPERATION.refused(Operation.MINISTRY, approving.approving(Operation.MINISTRY, approval)))
                .containsExactly("transfer.not-yours-to-say");
        OPERATION.taken(SECOND, approving.approving(SECOND, approval));
        assertThat(OPERATION.refused(SDF, approving.approving(SDF, approval)))
                .containsExactly("transfer.plan.approved-already");

        UUID gone = sortie.persons().getFirst();
        OPERATION.taken(
                CELL,
                OPERATION
                        .rooms
                        .get(Campaigns.class)
                        .withdrawing(
                                CELL, new Campaigns.Withdrawing(Operation.CAMPAIGN, List.of(gone), "lawyer heard")));
        Answer.Taken taken = OPERATION.taken(CELL, carryingOut.decider(CELL, request));

        assertThat(taken.first(PlanFact.CarriedOut.class).leftBehind())
                .containsExactly(new PlanFact.LeftBehind(sortie.number(), gone, "transfer.not-nominated"));
        assertThat(OPERATION.lift(lift).listed())
                .hasSize(sortie.persons().size() - 1)
                .doesNotContain(gone);
        assertThat(OPERATION.lift(lift).planned().lane())
                .isEqualTo(sortie.group().lane());
        assertThat(OPERATION.refused(CELL, carryingOut.decider(CELL, request)))
                .contains("transfer.plan.sortie-is-a-lift");
        assertThat(OPERATION.refused(CELL, carryingOut.decider(CELL, onNight(request, 2))))
                .containsExactly("transfer.plan.no-such-sortie");
        anotherPlanTakesItsPlace(approving, request);
    }

    private static CarryingOutPlans.CarryingOut onNight(CarryingOutPlans.CarryingOut request, int night) {
        return new CarryingOutPlans.CarryingOut(request.plan(), night, request.lifts());
    }

    private static void anotherPlanTakesItsPlace(ApprovingPlans approving, CarryingOutPlans.CarryingOut request) {
        PlanFact.Made other = plan(stated());
        ApprovingPlans.Approving approval = new ApprovingPlans.Approving(other.plan(), "commander");
        OPERATION.taken(CELL, approving.approving(CELL, approval));
        OPERATION.taken(SECOND, approving.approving(SECOND, approval));
        assertThat(OPERATION.refused(
                        CELL, OPERATION.rooms.get(CarryingOutPlans.class).decider(CELL, request)))
                .containsExactly("transfer.plan.superseded");
    }

    private static List<Leg> legs() {
        var departs = Instant.parse("2026-01-21T20:00:00Z");
        return List.of(new Leg(
                1, "ghwayran", "karkh", "coalition", "BUS", "B-9", 20, departs, departs.plusSeconds(9_000), 60));
    }

    @Test
    void whatIsWrongWithTheQuestionIsRefusedBeforeAnyEngineThinks() {
        assertThat(codes(look(StatedPlans.small(UUID.randomUUID(), NIGHT, null))))
                .containsExactly("transfer.no-such-campaign");
        PlanFact.Made made = plan(stated());
        assertThat(codes(look(made.stated()))).containsExactly("transfer.plan.known");
    }

    private static List<String> codes(PlanningCampaigns.@Nullable Look look) {
        return look instanceof PlanningCampaigns.Wrong wrong
                ? wrong.refusals().stream().map(refusal -> refusal.code()).toList()
                : List.of();
    }
}
