package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.justice.HoldFact;
import org.amana.justice.Holding;
import org.amana.law.Duty;
import org.amana.law.Obligations;
import org.amana.platform.journal.Speaker;

/** Courts keep people where they are, or apart; two officers let a duty wait. */
final class OrdersOfOthers {

    private final World world;
    private final List<UUID> waivers = new ArrayList<>();

    OrdersOfOthers(World world) {
        this.world = world;
    }

    World.Step hold(List<UUID> persons, HoldFact.Blocks blocks) {
        boolean apart = blocks == HoldFact.Blocks.MIXING_WITH;
        Instant from = world.now().minus(Duration.ofHours(1));
        var placing = new Holding.Placing(
                world.id(),
                persons.get(0),
                blocks,
                "order 5",
                apart ? null : "SY",
                apart ? persons.get(1) : null,
                null,
                from,
                world.chance(2) ? null : from.plus(Duration.ofHours(3)));
        Speaker speaker = world.speaker(world.register
                .books()
                .findPerson(persons.getFirst())
                .map(person -> person.account().authority())
                .orElse("iq-moj"));
        return world.step("hold", speaker, world.rooms.get(Holding.class).placing(speaker, placing));
    }

    World.Step waive(List<UUID> persons, Duty duty, String sender, UUID campaign) {
        Obligations obligations = world.rooms.get(Obligations.class);
        if (!waivers.isEmpty() && world.chance(2)) {
            Speaker speaker = world.speaker(world.one(World.PARTIES));
            var agreeing = new Obligations.Agreeing(waivers.removeLast());
            return world.step("waive", speaker, obligations.agreeing(speaker, agreeing));
        }
        UUID waiver = world.id();
        waivers.add(waiver);
        Speaker speaker = world.speaker(sender);
        var asking = new Obligations.Asking(
                waiver,
                "campaign:" + campaign,
                duty,
                persons,
                "the site falls tonight",
                world.now().plus(Duration.ofHours(4)));
        return world.step("ask waiver", speaker, obligations.asking(speaker, asking));
    }
}
