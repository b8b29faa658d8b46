package org.amana.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.register.HandoverFact;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.Leg;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.jspecify.annotations.Nullable;

/** One lift as its facts tell it, in plain sets of names. It says at once if a fact does not fit those before it. */
final class NaiveLift {

    /** A handover on the way of the lift. */
    static final class Passing {
        final LiftFact.HandoverBegun begun;
        final HandoverFact.Offered offered;
        final Set<UUID> open;

        Passing(LiftFact.HandoverBegun begun, HandoverFact.Offered offered) {
            this.begun = begun;
            this.offered = offered;
            this.open = new LinkedHashSet<>(offered.persons());
        }
    }

    final LiftFact.Planned planned;
    final List<Leg> legs;
    final Set<UUID> manifest = new LinkedHashSet<>();
    final Set<UUID> frozen = new LinkedHashSet<>();
    final Set<UUID> lateAdds = new LinkedHashSet<>();
    final Set<UUID> foundAboard = new LinkedHashSet<>();
    final Set<UUID> born = new LinkedHashSet<>();
    final Map<UUID, Line.Loading> loading = new LinkedHashMap<>();
    final Map<UUID, LiftFact.Ended> endings = new LinkedHashMap<>();
    final Map<UUID, Passing> passings = new LinkedHashMap<>();
    final List<CloseOutFact.Proposed> proposed = new ArrayList<>();
    final List<CloseOutFact.Closed> closed = new ArrayList<>();
    int version;
    boolean offered;
    boolean agreed;
    boolean isFrozen;
    boolean isLoading;
    boolean aborted;
    int leg;
    boolean moving;
    LiftFact.@Nullable Counted loadingCount;
    LiftFact.@Nullable RefusedAtTheGate gateRefusal;

    NaiveLift(LiftFact.Planned planned) {
        this.planned = planned;
        this.legs = new ArrayList<>(planned.legs());
    }

    String code() {
        return planned.lift();
    }

    Set<String> parties() {
        Set<String> parties = new LinkedHashSet<>(List.of(planned.sender(), planned.receiver()));
        legs.forEach(one -> parties.add(one.carrier()));
        return parties;
    }

    Leg current() {
        return legs.get(Math.max(1, leg) - 1);
    }

    boolean open() {
        return closed.isEmpty() && !aborted;
    }

    boolean arrived() {
        return leg == legs.size() && !moving;
    }

    Set<UUID> listed() {
        Set<UUID> listed = new LinkedHashSet<>(frozen);
        listed.addAll(lateAdds);
        return listed;
    }

    Set<UUID> loaded(Line.@Nullable Loading which) {
        Set<UUID> those = new LinkedHashSet<>(listed());
        those.removeIf(person -> loading.get(person) != which);
        return those;
    }

    Set<UUID> carried() {
        Set<UUID> carried = loaded(Line.Loading.BOARDED);
        carried.addAll(foundAboard);
        carried.addAll(born);
        return carried;
    }

    /** Those aboard who have no outcome. */
    Set<UUID> aboard() {
        Set<UUID> aboard = carried();
        aboard.removeAll(endings.keySet());
        return aboard;
    }

    /** Those aboard, or still to board. */
    Set<UUID> coming() {
        Set<UUID> coming = loaded(null);
        coming.addAll(loaded(Line.Loading.BOARDED));
        coming.addAll(foundAboard);
        coming.addAll(born);
        return coming;
    }

    /** Handovers of a kind with somebody yet to be answered for. */
    List<Passing> waiting(LiftFact.Stage stage) {
        return passings.values().stream()
                .filter(passing -> passing.begun.stage() == stage && !passing.open.isEmpty())
                .toList();
    }

    /** Whether people may be found, born or lost aboard. */
    boolean peopleAboard() {
        return isLoading && open();
    }

    Set<UUID> ended(Line.Ending which) {
        Set<UUID> those = new LinkedHashSet<>();
        endings.forEach((person, ended) -> {
            if (ended.ending() == which) {
                those.add(person);
            }
        });
        return those;
    }

    /** Whether the lift has a claim on somebody, so that no other may plan with them. */
    boolean claims(UUID person) {
        if (!open()) {
            return false;
        }
        if (!isFrozen) {
            return manifest.contains(person);
        }
        LiftFact.@Nullable Ended ended = endings.get(person);
        return coming().contains(person) && (ended == null || provisional(ended.ending()));
    }

    static boolean provisional(Line.Ending ending) {
        return ending == Line.Ending.QUERIED || ending == Line.Ending.UNACCOUNTED;
    }

    void take(LiftFact fact) {
        switch (fact) {
            case LiftFact.ManifestChanged changed -> change(changed);
            case LiftFact.Offered ignored -> offered = true;
            case LiftFact.OfferAnswered answered -> {
                agreed = answered.agreed();
                offered = agreed;
            }
            case LiftFact.Frozen one -> freeze(one);
            case LiftFact.Amended amended -> amend(amended);
            case LiftFact.LinesLoaded loaded -> {
                isLoading = true;
                loaded.lines().forEach(this::load);
            }
            case LiftFact.FoundAboard found -> found.persons().forEach(person -> add(foundAboard, person));
            case LiftFact.BornAboard births -> births.persons().forEach(person -> add(born, person));
            case LiftFact.Counted counted -> loadingCount = counted.unloading() ? loadingCount : counted;
            case LiftFact.Departed departed -> {
                require(departed.leg() == leg + 1 && !moving && departed.leg() <= legs.size(), "departed again", fact);
                leg = departed.leg();
                moving = true;
            }
            case LiftFact.Diverted diverted ->
                legs.set(diverted.leg() - 1, towards(legs.get(diverted.leg() - 1), diverted.destination()));
            case LiftFact.Arrived arrived -> {
                require(moving && arrived.leg() == leg, "arrived without being under way", fact);
                moving = false;
            }
            case LiftFact.RefusedAtTheGate refused -> gateRefusal = refused;
            case LiftFact.WayBackOrdered back -> legs.addAll(back.legs());
            case LiftFact.LinesEnded lines -> lines.lines().forEach(this::end);
            case LiftFact.HandedOver ignored -> require(aboard().isEmpty(), "handed over with people aboard", fact);
            case LiftFact.Aborted ignored -> {
                require(aboard().isEmpty(), "given up with people aboard", fact);
                aborted = true;
            }
            case LiftFact.Planned ignored -> {}
            case LiftFact.HandoverBegun begun -> isLoading |= begun.stage() == LiftFact.Stage.BOARDING;
            case LiftFact.MinorFound ignored -> {}
            case LiftFact.SignOfLife ignored -> {}
            case LiftFact.SilenceAlarm ignored -> {}
            case LiftFact.RecallAsked ignored -> {}
        }
    }

    private static Leg towards(Leg leg, String place) {
        return new Leg(
                leg.number(),
                leg.from(),
                place,
                leg.carrier(),
                leg.conveyance(),
                leg.tail(),
                leg.seats(),
                leg.departs(),
                leg.arrives(),
                leg.silenceMinutes());
    }

    private void change(LiftFact.ManifestChanged changed) {
        require(!isFrozen, "a frozen manifest was changed", changed);
        require(changed.version() == version + 1, "a version was left out", changed);
        version = changed.version();
        manifest.addAll(changed.added());
        changed.removed().forEach(manifest::remove);
        offered = false;
        agreed = false;
    }

    private void freeze(LiftFact.Frozen one) {
        require(offered && !isFrozen && one.version() == version, "frozen without being offered", one);
        require(manifest.equals(Set.copyOf(one.persons())), "frozen otherwise than planned", one);
        isFrozen = true;
        frozen.addAll(one.persons());
    }

    private void amend(LiftFact.Amended amended) {
        require(isFrozen && leg == 0 && amended.version() == version + 1, "amended out of turn", amended);
        version = amended.version();
        amended.lateAdds().forEach(person -> add(lateAdds, person));
        amended.heldBack()
                .forEach(marked -> load(new LiftFact.Loaded(marked.person(), Line.Loading.HELD_BACK, marked.reason())));
    }

    private void add(Set<UUID> to, UUID person) {
        boolean known = listed().contains(person) || foundAboard.contains(person) || born.contains(person);
        require(!known, "on the lift twice", person);
        to.add(person);
    }

    private void load(LiftFact.Loaded one) {
        Line.@Nullable Loading before = loading.get(one.person());
        boolean lawful = before == null || before == Line.Loading.NOT_PRODUCED && one.loading() == Line.Loading.BOARDED;
        require(listed().contains(one.person()) && lawful, "loaded out of turn", one);
        loading.put(one.person(), one.loading());
    }

    private void end(LiftFact.Ended one) {
        LiftFact.@Nullable Ended before = endings.get(one.person());
        boolean lawful = before == null || provisional(before.ending()) && before.ending() != one.ending();
        require(carried().contains(one.person()) && lawful, "ended out of turn", one);
        endings.put(one.person(), one);
    }

    void take(CloseOutFact fact) {
        switch (fact) {
            case CloseOutFact.Proposed one -> proposed.add(one);
            case CloseOutFact.Closed one -> {
                closed.add(one);
                endings.putAll(endingsWith(changes(one)));
            }
            case CloseOutFact.Signed ignored -> {}
            case CloseOutFact.Delivered ignored -> {}
        }
    }

    private List<CloseOutFact.Changed> changes(CloseOutFact.Closed one) {
        return proposed.get(one.version() - 1).changes();
    }

    /** The endings as they would be with some said otherwise. */
    Map<UUID, LiftFact.Ended> endingsWith(List<CloseOutFact.Changed> changes) {
        Map<UUID, LiftFact.Ended> otherwise = new HashMap<>(endings);
        changes.forEach(c -> otherwise.put(c.person(), new LiftFact.Ended(c.person(), c.ending(), null, c.report())));
        return otherwise;
    }

    private void require(boolean holds, String what, Object fact) {
        if (!holds) {
            throw new Violation("I4", "lift %s: %s: %s".formatted(code(), what, fact));
        }
    }
}
