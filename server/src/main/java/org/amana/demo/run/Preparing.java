package org.amana.demo.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;
import org.amana.demo.people.SyntheticPerson.Health;

/**
 * What must be done for each person before a lift: an age screen, a word of a clinician, an assessment of what they fear, the
 * nomination, and what they are owed.
 */
final class Preparing {

    private static final int CHUNK = 200;
    private static final int FIT_FOR_DAYS = 20;
    private static final int ASSESSED_FOR_DAYS = 60;
    private static final List<String> OWED_BEFORE =
            List.of("TOLD_OF_DESTINATION", "PROPERTY_READY", "MEDICAL_FILE_READY");
    private static final List<String> NOTICES = List.of("KIN_NOTIFIED", "CENTRAL_AGENCY_NOTIFIED");
    private static final int OVERRIDES = 3;
    private static final String CANNOT_BE_ASSESSED = "gate.refoulement.cannot-be-assessed";

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final AgeScreen ages;
    private List<SyntheticPerson> hard = List.of();

    Preparing(Stage stage, Campaign campaign) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.ages = new AgeScreen(stage);
    }

    AgeScreen ages() {
        return ages;
    }

    /** Several disciplines look at everybody to be moved, and find those who must not be among adults. */
    void lookForMinors() {
        Set<String> minors = world.minorsToMove();
        String place =
                campaign.childrensPlaces().orElse(world.scenario().settings().receiver());
        Scenario.Lift first = world.scenario().lifts().getFirst();
        nominate(world.records(minors), place, "CHILD", first.night());
        ages.together(stage.crew().cell(Post.CHILD_PROTECTION), minors);
    }

    /** Everything for a lift; returns those who are nominated for it. */
    List<String> prepare(Scenario.Lift lift) {
        List<SyntheticPerson> people = ages.adults(lift);
        ages.bySight(people);
        Work.each(Work.chunks(people, CHUNK), some -> fitness(some, "FIT", "first"));
        boolean first = lift.equals(world.scenario().lifts().getFirst());
        hard = first ? List.copyOf(people.subList(0, Math.min(OVERRIDES, people.size() / 10))) : hard;
        Work.each(Work.chunks(people, CHUNK), some -> nominate(ids(some), lift.to(), "ADULT", lift.night()));
        Work.each(Work.chunks(people, CHUNK), some -> assess(some, hard));
        if (first) {
            hard.forEach(this::override);
        }
        Work.each(Work.chunks(people, CHUNK), some -> doDuties(OWED_BEFORE, ids(some), world.holder()));
        return people.stream().map(SyntheticPerson::id).toList();
    }

    private List<UUID> ids(List<SyntheticPerson> people) {
        return people.stream().map(world::record).toList();
    }

    /** What a clinician of the holder says; conditions are codes and carry no diagnosis. */
    void fitness(List<SyntheticPerson> people, String fitness, String occasion) {
        List<Map<String, Object>> statements = new ArrayList<>();
        for (SyntheticPerson person : people) {
            List<String> conditions = "FIT".equals(fitness) ? conditions(person) : List.of();
            statements.add(Body.of(
                    "statement", stage.id("fitness " + occasion, person.id()),
                    "person", world.record(person),
                    "fitness", conditions.isEmpty() ? fitness : "FIT_WITH_CONDITIONS",
                    "conditions", conditions.isEmpty() ? null : conditions,
                    "clinician", stage.words().say("age.sight.by"),
                    "occurred", stage.now().toString(),
                    "validUntil", day(FIT_FOR_DAYS)));
        }
        stage.crew()
                .at(world.holder(), Post.CLINICIAN)
                .post("/api/v1/fitness-statements", Body.of("statements", statements), Object.class);
    }

    private static List<String> conditions(SyntheticPerson person) {
        List<String> conditions = new ArrayList<>();
        if (person.health().contains(Health.LUNG_DISEASE) || person.health().contains(Health.TUBERCULOSIS)) {
            conditions.add("mask");
        }
        if (person.health().contains(Health.AMPUTATION)) {
            conditions.add("seat-with-room");
        }
        return conditions;
    }

    private String day(int daysAhead) {
        return LocalDate.ofInstant(
                        stage.now(),
                        world.place(world.scenario().settings().receiver()).zone())
                .plusDays(daysAhead)
                .toString();
    }

    private void assess(List<SyntheticPerson> people, List<SyntheticPerson> hard) {
        List<Map<String, Object>> assessments = people.stream()
                .map(person ->
                        assessment(person.id(), "before", hard.contains(person) ? "CANNOT_BE_MADE" : "NO_RISK_FOUND"))
                .toList();
        stage.crew().cell(Post.LEGAL).post("/api/v1/assessments", Body.of("assessments", assessments), Object.class);
    }

    private Map<String, Object> assessment(String person, String occasion, String finding) {
        return Body.of(
                "assessment", stage.id("assessment " + occasion, person),
                "person", world.record(person),
                "receivingState", Campaign.RECEIVING_STATE,
                "finding", finding,
                "heardInPrivate", true,
                "occurred", stage.now().toString(),
                "assessor", stage.words().say("assessment.by"),
                "validUntil", day(ASSESSED_FOR_DAYS));
    }

    /** Those who came without anybody having heard them are heard now, by the receiver's own adviser. */
    void assessAfterArrival(Collection<String> people) {
        List<Map<String, Object>> assessments = people.stream()
                .map(person -> assessment(person, "after", "NO_RISK_FOUND"))
                .toList();
        stage.crew()
                .at(world.receiver(), Post.LEGAL)
                .post("/api/v1/assessments", Body.of("assessments", assessments), Object.class);
    }

    /** What was owed to those who were let go on two people's word. */
    void heardAfterArrival() {
        List<String> people = hard.stream().map(SyntheticPerson::id).toList();
        if (!people.isEmpty()) {
            assessAfterArrival(people);
            doDuties(List.of("POST_ARRIVAL_ASSESSMENT"), world.records(people), world.receiver());
        }
    }

    private void nominate(List<UUID> people, String destination, String lane, LocalDate day) {
        if (people.isEmpty()) {
            return;
        }
        campaign.say(
                stage.crew().custodian(world.holder()),
                Campaign.NOMINATIONS,
                Body.of(
                        "campaign", campaign.id(),
                        "receiver", world.receiver(),
                        "day", day.toString(),
                        "nominees",
                                people.stream()
                                        .map(person ->
                                                Body.of("person", person, "destination", destination, "lane", lane))
                                        .toList()));
    }

    /** Two people of different chains, for one person at a time. */
    private void override(SyntheticPerson person) {
        UUID override = stage.id("override", person.id());
        campaign.say(
                stage.crew().cell(Post.LEGAL),
                "overrides",
                Body.of(
                        "override", override,
                        "campaign", campaign.id(),
                        "person", world.record(person),
                        "code", CANNOT_BE_ASSESSED,
                        "reason", stage.words().say("override.reason"),
                        "askedBy", stage.words().say("override.asked-by")));
        campaign.say(
                stage.crew().at(world.receiver(), Post.LEGAL),
                "overrides/agreements",
                Body.of("override", override, "agreedBy", stage.words().say("override.agreed-by")));
    }

    /** The family and the central agency are told, within the week. */
    void notices(List<String> people) {
        Work.each(
                Work.chunks(world.records(people), CHUNK),
                some -> doDuties(NOTICES, some, stage.crew().cellParty()));
    }

    private void doDuties(List<String> duties, List<UUID> people, String by) {
        AmanaClient whoever = by.equals(stage.crew().cellParty())
                ? stage.crew().cell(Post.CELL)
                : stage.crew().custodian(by);
        for (String duty : duties) {
            whoever.post(
                    "/api/v1/duties/done",
                    Body.of(
                            "about",
                            "campaign:" + campaign.id(),
                            "duty",
                            duty,
                            "persons",
                            people,
                            "proof",
                            stage.words().say("duty." + duty),
                            "occurred",
                            stage.now().toString()),
                    Object.class);
        }
    }
}
