package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Speaker;
import org.amana.register.Account;
import org.amana.transfer.CampaignFact;
import org.amana.transfer.Freezing;
import org.amana.transfer.Leg;
import org.amana.transfer.OfferingCapacity;
import org.amana.transfer.Overriding;
import org.amana.transfer.PlanningLifts;
import org.jspecify.annotations.Nullable;

/** A lift until its manifest is frozen: planned, filled, offered, refused, offered again, with overrides asked for. */
final class PlanningALift {

    private final World world;
    private final PreparingPeople people;
    private final Map<String, PreparingPeople.Group> groups = new HashMap<>();
    private int lifts;

    PlanningALift(World world, PreparingPeople people) {
        this.world = world;
        this.people = people;
    }

    World.Step plan() {
        PreparingPeople.Group group = people.takeReady();
        String code = "T" + world.name + "-%03d".formatted(++lifts);
        groups.put(code, group);
        LocalDate night = world.now().atZone(ZoneOffset.UTC).toLocalDate();
        var planning = new PlanningLifts.Planning(
                code,
                people.campaign(),
                group.sender,
                group.receiver,
                group.origin,
                PreparingPeople.DESTINATION,
                "order-1",
                world.chance(25) ? Lane.ADULT : group.lane,
                world.chance(4) ? night.plusDays(1) : night,
                legs(group),
                List.of("escort team 4"));
        Speaker speaker = world.cell();
        return world.step("plan", speaker, world.rooms.get(PlanningLifts.class).planning(speaker, planning));
    }

    /** The sender may carry the first leg itself, and the receiver the last. */
    private List<Leg> legs(PreparingPeople.Group group) {
        int seats = Math.max(1, group.persons.size() + 2 - world.random.nextInt(4));
        List<Leg> legs = new ArrayList<>();
        String here = group.origin;
        Instant departs = world.now().plus(Duration.ofHours(4));
        int count = 1 + world.random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            boolean last = number == count;
            String to = last ? PreparingPeople.DESTINATION : "halt-" + number;
            String carrier = number == 1 && world.chance(4)
                    ? group.sender
                    : last && world.chance(5) ? group.receiver : world.chance(6) ? "cts" : "coalition";
            legs.add(new Leg(number, here, to, carrier, "BUS", "B-7", seats, departs, departs.plusSeconds(7_200), 60));
            here = to;
            departs = departs.plus(Duration.ofHours(3));
        }
        return legs;
    }

    World.@Nullable Step next(NaiveLift lift) {
        PreparingPeople.@Nullable Group group = groups.get(lift.code());
        if (lift.manifest.isEmpty()) {
            return group == null || world.chance(12) ? abort(lift) : fill(lift, group.persons, List.of());
        }
        if (world.chance(40)) {
            return abort(lift);
        }
        if (!lift.offered) {
            return offer(lift);
        }
        if (!lift.agreed && !world.chance(5)) {
            return world.chance(5) ? capacity(lift) : answer(lift);
        }
        return decide(lift);
    }

    /** Freezes, or deals with whoever is stopped. */
    private World.Step decide(NaiveLift lift) {
        for (UUID person : lift.manifest) {
            Account account = world.history.now(person, Instant.MAX);
            boolean there = lift.planned.sender().equals(account.authority())
                    && lift.planned.origin().equals(account.place());
            if (!there && !world.chance(4)) {
                return fill(lift, List.of(), List.of(person));
            }
            List<NaiveLaw.Stop> stops =
                    world.lifts.law.stops(lift, person, lift.manifest, world.now(), false, world.lifts.expected(lift));
            if (!stops.isEmpty() && !world.chance(4)) {
                return stopped(lift, person, world.one(stops));
            }
        }
        return freeze(lift);
    }

    private World.Step stopped(NaiveLift lift, UUID person, NaiveLaw.Stop stop) {
        boolean mendable = !stop.code().contains("hold")
                && !stop.code().contains("separation")
                && !stop.code().contains("family")
                && !stop.code().contains("risk-found");
        return switch (world.random.nextInt(mendable ? 6 : 3)) {
            case 0 -> fill(lift, List.of(), List.of(person));
            case 1, 2 -> override(lift, person, stop);
            case 3, 4 -> people.mend(person, stop, lift.planned.sender());
            default -> stop.code().contains("receiver") ? capacity(lift) : fill(lift, List.of(), List.of(person));
        };
    }

    private World.Step fill(NaiveLift lift, List<UUID> add, List<UUID> remove) {
        Speaker speaker = world.chance(2) ? world.cell() : world.speaker(lift.planned.sender());
        List<UUID> fitting = new ArrayList<>(add);
        if (!world.chance(4)) {
            // Whoever plans with care asks first.
            fitting.removeIf(person -> world.lifts.law.stops(lift, person, lift.manifest, world.now(), true, 0).stream()
                    .anyMatch(NaiveLaw.Stop::ofAge));
        }
        int seats = lift.legs.getFirst().seats() + (world.chance(6) ? 1 : 0);
        if (fitting.isEmpty() && remove.isEmpty()) {
            return abort(lift);
        }
        fitting = fitting.subList(0, Math.min(seats, fitting.size()));
        var changing = new PlanningLifts.Changing(lift.code(), fitting, remove, null);
        return world.step("fill", speaker, world.rooms.get(PlanningLifts.class).changing(speaker, changing));
    }

    private World.Step offer(NaiveLift lift) {
        Speaker speaker = world.cell();
        return world.step(
                "offer lift",
                speaker,
                world.rooms.get(PlanningLifts.class).offering(speaker, new PlanningLifts.Offering(lift.code())));
    }

    private World.Step answer(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.planned.receiver());
        boolean agreed = !world.chance(6);
        var answering = new PlanningLifts.Answering(
                lift.code(), lift.version, agreed, agreed ? null : CampaignFact.RefusalReason.NO_SPACE, null);
        return world.step(
                "answer lift", speaker, world.rooms.get(PlanningLifts.class).answering(speaker, answering));
    }

    private World.Step capacity(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.planned.receiver());
        OfferingCapacity capacity = world.rooms.get(OfferingCapacity.class);
        if (world.chance(4)) {
            var no = new OfferingCapacity.Refusing(
                    world.id(),
                    people.campaign(),
                    lift.planned.destination(),
                    lift.planned.night(),
                    world.one(List.of(CampaignFact.RefusalReason.values())),
                    null);
            return world.fact("no capacity", speaker, capacity.refusing(speaker, no));
        }
        var yes = new OfferingCapacity.Offering(
                world.id(),
                people.campaign(),
                lift.planned.destination(),
                lift.planned.night(),
                1 + world.random.nextInt(30),
                null);
        return world.fact("capacity", speaker, capacity.offering(speaker, yes));
    }

    private World.Step freeze(NaiveLift lift) {
        Speaker speaker = world.chance(2) ? world.cell() : world.speaker(lift.planned.sender());
        return world.step(
                "freeze",
                speaker,
                world.rooms.get(Freezing.class).decider(speaker, new Freezing.Request(lift.code(), lift.version)));
    }

    /** Asked by one party, agreed to by another; by the same one in vain. */
    private World.Step override(NaiveLift lift, UUID person, NaiveLaw.Stop stop) {
        Overriding overriding = world.rooms.get(Overriding.class);
        Map<UUID, String> asked = world.lifts.law.overridesAsked();
        if (!asked.isEmpty() && !world.chance(4)) {
            UUID id = world.one(asked.keySet().stream().sorted().toList());
            boolean same = world.chance(4);
            String party = same ? asked.getOrDefault(id, "") : world.otherParty(asked.get(id));
            Speaker speaker = world.speaker(party);
            var decider = overriding.agreeing(speaker, new Overriding.Agreeing(id, "legal officer"));
            return same
                    ? world.forbidden("agree to one's own", speaker, decider)
                    : world.step("agree to override", speaker, decider);
        }
        Speaker speaker = world.speaker(lift.planned.sender());
        var asking = new Overriding.Asking(
                world.id(),
                people.campaign(),
                person,
                stop.code(),
                lift.code(),
                "the site falls tonight",
                "watch officer");
        var decider = overriding.asking(speaker, asking);
        return stop.never()
                ? world.forbidden("override what nobody may", speaker, decider)
                : world.step("ask override", speaker, decider);
    }

    private World.Step abort(NaiveLift lift) {
        Speaker speaker = world.cell();
        var aborting = new PlanningLifts.Aborting(lift.code(), "the road is cut");
        return world.step("abort", speaker, world.rooms.get(PlanningLifts.class).aborting(speaker, aborting));
    }
}
