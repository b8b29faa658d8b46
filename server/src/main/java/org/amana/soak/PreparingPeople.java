package org.amana.soak;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.amana.justice.HoldFact;
import org.amana.law.Assessing;
import org.amana.law.Duty;
import org.amana.law.Lane;
import org.amana.law.LawFact;
import org.amana.law.Obligations;
import org.amana.law.StatingFitness;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.Describing;
import org.amana.register.EnteringPersons;
import org.amana.register.PersonFact;
import org.amana.transfer.CampaignFact;
import org.amana.transfer.Campaigns;
import org.jspecify.annotations.Nullable;

/** People are entered, screened, nominated and made ready; now and then something is forgotten, or stands in the way. */
final class PreparingPeople {

    /** Some who are to travel together. */
    static final class Group {
        final List<UUID> persons = new ArrayList<>();
        final String sender;
        final String origin;
        final String receiver;
        final Lane lane;
        int done;

        Group(String sender, String origin, String receiver, Lane lane) {
            this.sender = sender;
            this.origin = origin;
            this.receiver = receiver;
            this.lane = lane;
        }
    }

    static final String DESTINATION = "karkh";
    private static final String STATE = "IQ";
    private static final int READY = 8;
    private static final int SELDOM = 22;
    private static final List<Duty> FILES =
            List.of(Duty.TOLD_OF_DESTINATION, Duty.PROPERTY_READY, Duty.MEDICAL_FILE_READY);

    private final World world;
    private final UUID campaign;
    private final List<Group> groups = new ArrayList<>();
    private final OrdersOfOthers orders;

    PreparingPeople(World world) {
        this.world = world;
        this.campaign = world.id();
        this.orders = new OrdersOfOthers(world);
    }

    UUID campaign() {
        return world.lifts.law.campaign().orElse(campaign);
    }

    boolean campaignStands() {
        return world.lifts.law.campaign().isPresent();
    }

    /** A group for which all that is usual was done. */
    @Nullable
    Group findReady() {
        return groups.stream().filter(group -> group.done >= READY).findFirst().orElse(null);
    }

    Group takeReady() {
        Group ready =
                groups.stream().filter(group -> group.done >= READY).findFirst().orElseThrow();
        groups.remove(ready);
        return ready;
    }

    World.Step next() {
        if (!campaignStands()) {
            return open();
        }
        if (!world.lifts.law.optionsCompared() && world.chance(3)) {
            return compare();
        }
        if (world.chance(10) && !groups.isEmpty()) {
            return aside(world.one(groups));
        }
        Group group =
                groups.stream().filter(one -> one.done < READY).findFirst().orElse(null);
        if (group == null) {
            group = new Group(
                    world.one(List.of("sdf", "interior")),
                    world.one(World.PLACES.subList(0, 3)),
                    world.one(List.of("iq-moj", "iq-moj", "cts")),
                    world.one(List.of(Lane.ADULT, Lane.ADULT, Lane.ADULT, Lane.CHILD, Lane.FAMILY)));
            groups.add(group);
        }
        return switch (group.done++) {
            case 0 -> enter(group);
            case 1 -> screen(group);
            case 2 -> nominate(group);
            case 3, 4, 5 -> settle(FILES.get(group.done - 4), group);
            case 6 -> assess(group);
            default -> state(group);
        };
    }

    private World.Step open() {
        Speaker speaker = world.cell();
        var opened = new Campaigns.Opening(
                campaign,
                "north-east",
                "Bring people out of failing prisons.",
                "coalition",
                "UNSCR-text",
                "iq-moj",
                "legal-note-7",
                "SY",
                STATE,
                "Nobody is left behind.",
                World.PARTIES);
        return world.step("campaign", speaker, world.rooms.get(Campaigns.class).opening(speaker, opened));
    }

    private World.Step compare() {
        Speaker speaker = world.cell();
        List<CampaignFact.Weighed> weighed = new ArrayList<>();
        for (CampaignFact.Option option : CampaignFact.Option.values()) {
            weighed.add(new CampaignFact.Weighed(option, 3, "shelling near the walls", 2, "guards leaving"));
        }
        var compared = new Campaigns.Comparing(
                campaign(), weighed, CampaignFact.Option.MOVE, "commander of the joint cell", Occurred.at(world.now()));
        return world.step("compare", speaker, world.rooms.get(Campaigns.class).comparing(speaker, compared));
    }

    private World.Step enter(Group group) {
        List<EnteringPersons.NewPerson> persons = new ArrayList<>();
        PersonFact.Sex sex = world.chance(6) ? PersonFact.Sex.FEMALE : PersonFact.Sex.MALE;
        for (int i = 0; i <= 1 + world.random.nextInt(5); i++) {
            PersonFact.Sex own = world.chance(30) ? PersonFact.Sex.FEMALE : sex;
            UUID id = world.id();
            persons.add(new EnteringPersons.NewPerson(id, null, null, own, "formal count, wing 2", List.of()));
            group.persons.add(id);
        }
        Account account = Account.held(group.sender, group.origin, "order-1");
        var request = new EnteringPersons.Request(
                world.id(), account, Cause.OPENING, Occurred.at(world.now()), null, persons, null);
        Speaker speaker = world.speaker(group.sender);
        return world.fact("enter group", speaker, world.register.entering().decider(speaker, request));
    }

    private LocalDate today() {
        return world.now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Now and then a child among adults, or somebody whom nobody screened. */
    private World.Step screen(Group group) {
        List<Describing.Age> ages = new ArrayList<>();
        for (UUID person : group.persons) {
            boolean other = world.chance(SELDOM);
            boolean child = group.lane == Lane.CHILD != other;
            LocalDate latest = child
                    ? today().minusYears(18).plusDays(2L + world.random.nextInt(900))
                    : today().minusYears(18).minusDays(world.random.nextInt(9_000));
            if (!world.chance(SELDOM)) {
                ages.add(new Describing.Age(
                        person,
                        world.id(),
                        latest.minusYears(2),
                        latest,
                        PersonFact.AgeMethod.DOCUMENT,
                        "identity card"));
            }
        }
        Speaker speaker = world.speaker(group.sender);
        var request = new Describing.Ages(Occurred.at(world.now()), "age officer", ages);
        return world.step("screen", speaker, world.register.describing().determiningAges(speaker, request));
    }

    private World.Step nominate(Group group) {
        boolean family = group.lane == Lane.FAMILY && !world.chance(5);
        List<Campaigns.Nominee> nominees = new ArrayList<>();
        for (UUID person : group.persons) {
            List<UUID> others = new ArrayList<>(group.persons);
            others.remove(person);
            nominees.add(new Campaigns.Nominee(person, DESTINATION, group.lane, family ? others : List.of()));
        }
        Speaker speaker = world.chance(2) ? world.cell() : world.speaker(group.sender);
        var request = new Campaigns.Nominating(
                campaign(), group.receiver, today().plusDays(world.random.nextInt(2)), nominees);
        return world.step("nominate", speaker, world.rooms.get(Campaigns.class).nominating(speaker, request));
    }

    private List<UUID> most(List<UUID> persons) {
        List<UUID> most = new ArrayList<>(persons);
        most.removeIf(person -> world.chance(SELDOM));
        return most;
    }

    private World.Step settle(Duty duty, Group group) {
        Speaker speaker = world.speaker(group.sender);
        var doing = new Obligations.Doing(
                "campaign:" + campaign(), duty, most(group.persons), "sheet-12", Occurred.at(world.now()));
        return world.step("duty", speaker, world.rooms.get(Obligations.class).doing(speaker, doing));
    }

    private World.Step assess(Group group) {
        return world.step(
                "assess",
                world.speaker(group.sender),
                assessing(
                        world.speaker(group.sender),
                        group.persons,
                        person -> world.chance(SELDOM)
                                ? world.one(List.of(LawFact.Finding.values()))
                                : LawFact.Finding.NO_RISK_FOUND));
    }

    private org.amana.platform.journal.Decider assessing(
            Speaker speaker, List<UUID> persons, Function<UUID, LawFact.Finding> finding) {
        List<Assessing.Assessment> made = new ArrayList<>();
        for (UUID person : most(persons)) {
            made.add(new Assessing.Assessment(
                    world.id(),
                    person,
                    STATE,
                    finding.apply(person),
                    true,
                    Occurred.at(world.now()),
                    "assessor",
                    today().plusDays(world.chance(SELDOM) ? -1 : 2 + world.random.nextInt(30)),
                    null,
                    null));
        }
        return world.rooms.get(Assessing.class).decider(speaker, new Assessing.Request(made));
    }

    private World.Step state(Group group) {
        List<StatingFitness.Statement> said = new ArrayList<>();
        for (UUID person : most(group.persons)) {
            LawFact.Fitness fitness = world.chance(SELDOM) ? LawFact.Fitness.UNFIT : LawFact.Fitness.FIT;
            said.add(new StatingFitness.Statement(
                    world.id(),
                    person,
                    fitness,
                    null,
                    "doctor",
                    Occurred.at(world.now()),
                    today().plusDays(world.chance(SELDOM) ? -1 : 2 + world.random.nextInt(9)),
                    null));
        }
        Speaker speaker = world.speaker(group.sender);
        return world.step(
                "fitness",
                speaker,
                world.rooms.get(StatingFitness.class).decider(speaker, new StatingFitness.Request(said)));
    }

    /** Holds, waivers, and what is found late. */
    private World.Step aside(Group group) {
        if (group.persons.size() < 2) {
            return assess(group);
        }
        return switch (world.random.nextInt(5)) {
            case 0 -> orders.hold(group.persons, HoldFact.Blocks.MIXING_WITH);
            case 1 -> orders.hold(group.persons, HoldFact.Blocks.LEAVING_THE_JURISDICTION);
            case 2 -> orders.waive(group.persons, world.one(FILES), group.sender, campaign());
            case 3 -> assess(group);
            default -> state(group);
        };
    }

    /** What stops somebody is done after all, where it can be. */
    World.Step mend(UUID person, NaiveLaw.Stop stop, String sender) {
        Group alone = new Group(sender, "", "", Lane.ADULT);
        alone.persons.add(person);
        if (stop.code().startsWith("gate.fit")) {
            return state(alone);
        }
        if (stop.code().startsWith("gate.told")) {
            return settle(Duty.TOLD_OF_DESTINATION, alone);
        }
        if (stop.code().startsWith("gate.files")) {
            return settle(world.one(FILES.subList(1, 3)), alone);
        }
        return stop.ofAge() ? screen(alone) : assess(alone);
    }
}
