package org.amana.soak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.CountFact;
import org.amana.transfer.AmendingManifest;
import org.amana.transfer.Boarding;
import org.amana.transfer.CountingAboard;
import org.amana.transfer.GivingOver;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.amana.transfer.Travelling;
import org.jspecify.annotations.Nullable;

/** Dusk, at the gate: given over, boarded line by line, counted by two who may not agree, and away. */
final class LoadingALift {

    private final World world;

    LoadingALift(World world) {
        this.world = world;
    }

    World.@Nullable Step next(NaiveLift lift) {
        boolean own = lift.current().carrier().equals(lift.planned.sender());
        Set<UUID> open = lift.loaded(null);
        if (world.chance(9)) {
            return amend(lift, open);
        }
        if (!open.isEmpty()) {
            List<NaiveLift.Passing> offers = lift.waiting(LiftFact.Stage.BOARDING);
            return own || !offers.isEmpty() && !world.chance(12)
                    ? board(lift, open, own ? null : offers.getLast())
                    : give(lift);
        }
        if (lift.aboard().isEmpty()) {
            return amend(lift, open);
        }
        LiftFact.@Nullable Counted counted = lift.loadingCount;
        boolean clears = counted != null
                && counted.byTwo()
                && counted.clears()
                && counted.figure() == lift.aboard().size();
        boolean anyway = !clears && world.chance(6);
        return clears || anyway ? depart(lift, anyway) : count(world, lift, false);
    }

    private World.Step give(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.planned.sender());
        var giving = new GivingOver.Request(
                lift.code(), world.id(), LiftFact.Stage.BOARDING, 1, null, null, world.device(), null);
        return world.step("give", speaker, world.rooms.get(GivingOver.class).decider(speaker, giving));
    }

    private World.Step board(NaiveLift lift, Set<UUID> open, NaiveLift.@Nullable Passing offer) {
        List<Boarding.BoardingLine> lines = new ArrayList<>();
        Set<UUID> seated = new HashSet<>();
        Set<UUID> aboard = lift.aboard();
        aboard.addAll(open);
        boolean sure = true;
        for (UUID person : open) {
            if (world.chance(7)) {
                continue;
            }
            boolean there = offer == null || offer.open.contains(person);
            boolean stopped = !world.lifts
                    .law
                    .stops(lift, person, aboard, world.now(), false, world.lifts.expected(lift))
                    .isEmpty();
            boolean sits = there && world.chance(stopped ? 2 : 12);
            Line.Loading loading = !there
                    ? Line.Loading.NOT_PRODUCED
                    : sits || !world.chance(stopped ? 2 : 15)
                            ? Line.Loading.BOARDED
                            : world.one(List.of(Line.Loading.HELD_BACK, Line.Loading.NOT_PRODUCED));
            if (sits) {
                seated.add(person);
            }
            sure &= loading != Line.Loading.BOARDED
                    || sits && world.history.now(person, now()).authority() != null;
            lines.add(new Boarding.BoardingLine(person, loading, "not in the wing", sits));
        }
        return boarding(lift, offer, lines, seated, sure && seated.size() > 0);
    }

    private Instant now() {
        return Instant.MAX;
    }

    private World.Step boarding(
            NaiveLift lift,
            NaiveLift.@Nullable Passing offer,
            List<Boarding.BoardingLine> lines,
            Set<UUID> seated,
            boolean sure) {
        Speaker speaker = world.speaker(lift.current().carrier());
        Optional<Occurred> after = world.after(seated);
        Occurred occurred = sure && after.isPresent() ? after.get() : world.chance(25) ? world.when() : world.device();
        Decider decider = world.rooms
                .get(Boarding.class)
                .decider(
                        speaker,
                        new Boarding.Request(
                                lift.code(),
                                offer == null ? null : offer.offered.handover(),
                                offer == null ? null : offer.offered.agreed(),
                                occurred,
                                lines,
                                null));
        boolean theirs = lines.stream()
                .filter(line -> line.loading() == Line.Loading.BOARDED)
                .allMatch(line -> stands(lift, line.person()));
        World.Step step = sure && after.isPresent() && theirs
                ? world.report("board the seated", speaker, decider)
                : world.step("board", speaker, decider);
        return world.seating(step, seated);
    }

    private boolean stands(NaiveLift lift, UUID person) {
        Account account = world.history.now(person, now());
        return account.kind().atPlace() && lift.planned.sender().equals(account.authority());
    }

    private World.Step amend(NaiveLift lift, Set<UUID> open) {
        List<LiftFact.Marked> back = new ArrayList<>();
        open.forEach(person -> {
            if (world.chance(4)) {
                back.add(new LiftFact.Marked(person, "summoned by a court"));
            }
        });
        List<UUID> late = new ArrayList<>();
        Account origin = Account.held(lift.planned.sender(), lift.planned.origin(), "order-1");
        world.lifts.law.nominated.forEach((person, nominee) -> {
            boolean fits = nominee.lane() == lift.planned.lane()
                    && late.size() < 2
                    && !world.lifts.claimed(person)
                    && !lift.listed().contains(person);
            if (fits && world.history.now(person, now()).equals(origin)) {
                late.add(person);
            }
        });
        late.sort(null);
        Speaker speaker = world.speaker(world.one(List.copyOf(lift.parties())));
        var request = new AmendingManifest.Request(lift.code(), world.chance(4) ? null : late, back);
        return world.step(
                "amend", speaker, world.rooms.get(AmendingManifest.class).decider(speaker, request));
    }

    static World.Step count(World world, NaiveLift lift, boolean unloading) {
        int figure = lift.aboard().size() + (world.chance(9) ? 1 : 0);
        CountFact.@Nullable Counter second =
                world.chance(9) ? null : new CountFact.Counter("Sgt B", world.chance(9) ? figure + 1 : figure);
        Speaker speaker = world.speaker(world.one(List.copyOf(lift.parties())));
        var request = new CountingAboard.Request(
                lift.code(),
                Math.max(1, lift.leg),
                world.id(),
                unloading,
                world.device(),
                new CountFact.Counter("Sgt A", figure),
                second,
                world.chance(3) ? List.copyOf(lift.aboard()) : null,
                0);
        Decider decider = world.rooms.get(CountingAboard.class).decider(speaker, request);
        return lift.peopleAboard()
                ? world.report("count aboard", speaker, decider)
                : world.step("count aboard", speaker, decider);
    }

    private World.Step depart(NaiveLift lift, boolean anyway) {
        Speaker speaker = world.speaker(lift.current().carrier());
        Decider decider = world.rooms
                .get(Travelling.class)
                .departing(speaker, new Travelling.Departing(lift.code(), 1, world.device(), anyway));
        return anyway && lift.isLoading
                ? world.report("depart anyway", speaker, decider)
                : world.step("depart", speaker, decider);
    }
}
