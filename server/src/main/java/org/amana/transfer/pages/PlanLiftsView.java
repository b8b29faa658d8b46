package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;

/**
 * A night of a plan, to be made into lifts.
 *
 * @param night number of it in the plan
 * @param noon of it
 * @param date as a form writes it
 * @param nights all nights that have sorties, to go to another
 * @param ways sorties that share a way, each of which is one form
 * @param legs stretches that lifts have taken before
 * @param made those that are lifts already
 */
public record PlanLiftsView(
        PlanBoardView.Head head,
        int night,
        Instant noon,
        String date,
        List<PlanBoardView.Night> nights,
        List<Way> ways,
        List<NewLiftView.KnownLeg> legs,
        List<String> places,
        List<String> parties,
        List<String> mandates,
        List<PlanBoardView.Sortie> made) {

    /** Whether a lift has gone from there before. */
    public boolean known(Way way) {
        return legs.stream().anyMatch(leg -> leg.from().equals(way.from()));
    }

    /** @param seats of one sortie, as stated */
    public record Way(String from, String to, String vehicle, int seats, List<Proposed> sorties) {}

    /** @param lift a code that is free */
    public record Proposed(PlanBoardView.Sortie sortie, String lift) {}
}
