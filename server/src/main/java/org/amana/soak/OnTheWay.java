package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.EnteringPersons;
import org.amana.register.HandoverFact;
import org.amana.register.PersonFact;
import org.amana.transfer.FindingAboard;
import org.amana.transfer.GivingOver;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.amana.transfer.Receiving;
import org.amana.transfer.Reporting;
import org.amana.transfer.SilenceWatch;
import org.amana.transfer.Travelling;
import org.jspecify.annotations.Nullable;

/** What befalls a lift under way, and from one carrier to the next. */
final class OnTheWay {

    private static final List<Line.Ending> BEFALLS = List.of(
            Line.Ending.DIED,
            Line.Ending.ESCAPED,
            Line.Ending.RELEASED,
            Line.Ending.UNACCOUNTED,
            Line.Ending.OFFLOADED,
            Line.Ending.DIVERTED);

    private final World world;

    OnTheWay(World world) {
        this.world = world;
    }

    World.@Nullable Step next(NaiveLift lift) {
        if (world.chance(4)) {
            return befalls(world, lift);
        }
        return lift.moving ? moving(lift) : between(lift);
    }

    private World.Step moving(NaiveLift lift) {
        Travelling travelling = world.rooms.get(Travelling.class);
        Speaker carrier = world.speaker(lift.current().carrier());
        return switch (world.random.nextInt(8)) {
            case 0 -> {
                var sign = new Travelling.Signing(lift.code(), world.device(), "radio", null);
                yield world.report("sign of life", carrier, travelling.signing(carrier, sign));
            }
            case 1 -> {
                var elsewhere = new Travelling.Diverting(
                        lift.code(), lift.leg, world.one(World.PLACES), "the strip is shelled", world.device());
                yield lift.leg < lift.legs.size()
                        ? world.step(
                                "sign of life",
                                carrier,
                                travelling.signing(
                                        carrier, new Travelling.Signing(lift.code(), world.device(), "radio", null)))
                        : world.report("divert", carrier, travelling.diverting(carrier, elsewhere));
            }
            case 2 -> {
                Speaker platform = world.jointCell();
                Instant late = world.now().plus(Duration.ofMinutes(world.random.nextInt(180)));
                yield world.step(
                        "watch", platform, world.rooms.get(SilenceWatch.class).sweeping(platform, late));
            }
            default -> {
                var arriving = new Travelling.Arriving(lift.code(), lift.leg, world.device());
                yield world.report("arrive", carrier, travelling.arriving(carrier, arriving));
            }
        };
    }

    /** The next carrier must answer for everybody before it leaves. */
    private World.@Nullable Step between(NaiveLift lift) {
        String next = lift.legs.get(lift.leg).carrier();
        List<UUID> others = new ArrayList<>();
        for (UUID person : lift.aboard()) {
            Account account = world.history.now(person, Instant.MAX);
            if (!next.equals(account.authority())) {
                others.add(person);
            }
        }
        List<NaiveLift.Passing> offers = lift.waiting(LiftFact.Stage.ONWARD);
        if (others.isEmpty() || world.chance(5)) {
            Speaker carrier = world.speaker(next);
            var departing = new Travelling.Departing(lift.code(), lift.leg + 1, world.device(), !others.isEmpty());
            return world.step(
                    "depart", carrier, world.rooms.get(Travelling.class).departing(carrier, departing));
        }
        boolean offered =
                offers.stream().anyMatch(offer -> offer.begun.leg() == lift.leg + 1 && offer.open.containsAll(others));
        return offered ? takeOver(lift, offers.getLast()) : give(lift);
    }

    private World.Step give(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.current().carrier());
        var giving = new GivingOver.Request(
                lift.code(), world.id(), LiftFact.Stage.ONWARD, lift.leg + 1, null, null, world.device(), null);
        return world.step(
                "give onward", speaker, world.rooms.get(GivingOver.class).decider(speaker, giving));
    }

    private World.Step takeOver(NaiveLift lift, NaiveLift.Passing offer) {
        Speaker speaker = world.speaker(offer.begun.receiver());
        List<HandoverFact.Line> lines = new ArrayList<>();
        offer.open.forEach(person -> lines.add(new HandoverFact.Line(
                person,
                world.chance(20) ? HandoverFact.Verdict.QUERIED : HandoverFact.Verdict.ACCEPTED,
                "not the one on the paper")));
        var receiving = new Receiving.Request(
                lift.code(), offer.offered.handover(), offer.offered.agreed(), world.device(), lines, null);
        return world.step("take over", speaker, world.rooms.get(Receiving.class).decider(speaker, receiving));
    }

    /** Somebody dies, is born, runs, is found, or turns out to be a child: told by whoever carries. */
    static World.@Nullable Step befalls(World world, NaiveLift lift) {
        if (!lift.peopleAboard()) {
            return null;
        }
        return switch (world.random.nextInt(8)) {
            case 0, 1 -> found(world, lift);
            case 2 -> born(world, lift);
            case 3 -> minors(world, lift);
            default -> ends(world, lift);
        };
    }

    private static World.Step found(World world, NaiveLift lift) {
        String carrier = lift.current().carrier();
        Speaker speaker = world.speaker(carrier);
        List<UUID> known = new ArrayList<>();
        if (world.chance(3) && !world.persons.isEmpty()) {
            known.add(world.one(world.persons));
        }
        EnteringPersons.NewPerson stranger = new EnteringPersons.NewPerson(
                world.id(), null, null, PersonFact.Sex.UNKNOWN, "counted by the loadmaster", List.of());
        Optional<Occurred> after = world.after(known);
        var finding = new FindingAboard.Finding(
                lift.code(),
                Math.max(1, lift.leg),
                world.id(),
                known.isEmpty() ? List.of(stranger) : null,
                known,
                world.chance(3) && known.isEmpty() ? List.of(stranger.person()) : null,
                after.orElse(world.device()),
                "counted by the loadmaster",
                null);
        Decider decider = world.rooms.get(FindingAboard.class).finding(speaker, finding);
        boolean sure = known.stream().allMatch(person -> mayBeFound(world, lift, person));
        return after.isPresent() && sure
                ? world.report("find aboard", speaker, decider)
                : world.step("find aboard", speaker, decider);
    }

    private static boolean mayBeFound(World world, NaiveLift lift, UUID person) {
        Account account = world.history.now(person, Instant.MAX);
        Account aboard = Account.held(lift.current().carrier(), lift.code().toLowerCase(Locale.ROOT), "order-1");
        boolean alive = switch (account.kind()) {
            case DIED, DUPLICATE -> false;
            default -> true;
        };
        return alive
                && world.known(lift.parties(), person)
                && !account.equals(aboard)
                && !lift.listed().contains(person)
                && !lift.carried().contains(person);
    }

    private static World.Step born(World world, NaiveLift lift) {
        Speaker speaker = world.speaker(lift.current().carrier());
        EnteringPersons.NewPerson child = new EnteringPersons.NewPerson(
                world.id(), null, null, PersonFact.Sex.FEMALE, "delivered by the medic", List.of());
        var birth = new FindingAboard.Birth(
                lift.code(),
                Math.max(1, lift.leg),
                world.id(),
                List.of(child),
                Occurred.at(world.now()),
                "report-3",
                null);
        return world.report(
                "birth", speaker, world.rooms.get(FindingAboard.class).birth(speaker, birth));
    }

    static World.@Nullable Step minors(World world, NaiveLift lift) {
        List<UUID> all = List.copyOf(lift.carried());
        if (all.isEmpty()) {
            return null;
        }
        Speaker speaker = world.speaker(world.one(List.copyOf(lift.parties())));
        var minors = new Reporting.Minors(
                lift.code(), List.of(world.one(all)), Occurred.at(world.now()), "says that he is fifteen");
        return world.report("minor", speaker, world.rooms.get(Reporting.class).minors(speaker, minors));
    }

    static World.@Nullable Step ends(World world, NaiveLift lift) {
        Set<UUID> aboard = lift.aboard();
        aboard.addAll(lift.ended(Line.Ending.QUERIED));
        if (aboard.isEmpty()) {
            return null;
        }
        UUID person = world.one(List.copyOf(aboard));
        Account account = world.history.now(person, Instant.MAX);
        Line.@Nullable Ending known = switch (account.kind()) {
            case DIED -> Line.Ending.DIED;
            case ESCAPED -> Line.Ending.ESCAPED;
            case RELEASED -> Line.Ending.RELEASED;
            default -> null;
        };
        Line.Ending ending = known == null ? world.one(BEFALLS) : known;
        @Nullable String authority = account.authority();
        Speaker speaker = world.speaker(authority == null ? lift.current().carrier() : authority);
        Optional<Occurred> after = world.after(List.of(person));
        var request = new Reporting.Ending(
                lift.code(),
                world.id(),
                ending,
                List.of(person),
                "clinic-1",
                "at the halt",
                world.chance(4) ? world.chance(2) ? " " : null : "report-9",
                after.orElse(world.device()),
                null);
        Decider decider = world.rooms.get(Reporting.class).ending(speaker, request);
        boolean held = account.equals(
                Account.held(String.valueOf(authority), lift.code().toLowerCase(Locale.ROOT), "order-1"));
        return after.isPresent() && (held || known != null)
                ? world.report(ending.name(), speaker, decider)
                : world.step(ending.name(), speaker, decider);
    }
}
