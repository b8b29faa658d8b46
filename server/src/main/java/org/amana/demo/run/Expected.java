package org.amana.demo.run;

import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.people.ClosingAccount;
import org.amana.demo.people.Scenario;

/**
 * Where everybody held at the start must be at the end, worked out from the files alone. When minors are looked for before
 * boarding, those to be moved stay where they are.
 */
record Expected(
        int received, int died, int atLarge, int released, Map<String, Integer> atSites, int withHolder, int total) {

    static Expected of(World world, Stage.Screening screening) {
        ClosingAccount account = ClosingAccount.of(world.scenario());
        Map<String, Integer> sites = new TreeMap<>(account.atSites());
        int stay = 0;
        int withHolder = account.withHolder();
        if (screening == Stage.Screening.BEFORE_BOARDING) {
            for (String minor : world.minorsToMove()) {
                String place = world.person(minor).place();
                sites.merge(place, 1, Integer::sum);
                stay++;
                String controller = world.scenario()
                        .controller(place, world.scenario().settings().ends());
                withHolder += world.holder().equals(controller) ? 1 : 0;
            }
        }
        return new Expected(
                account.received() - stay,
                account.died(),
                account.atLarge(),
                account.released(),
                sites,
                withHolder,
                account.total());
    }

    /** Everybody who was held when the story began. */
    static int heldAtTheStart(World world) {
        return world.scenario().total(Scenario.Group.HELD);
    }
}
