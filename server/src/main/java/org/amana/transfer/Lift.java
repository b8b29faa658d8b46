package org.amana.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.register.Account;
import org.jspecify.annotations.Nullable;

/** A lift as remembered on the writer's thread: its legs, its manifest, and what became of everybody on it. */
public final class Lift {

    private final LiftFact.Planned planned;
    private final Instant since;
    private final List<Leg> legs;
    private final Set<UUID> manifest = new LinkedHashSet<>();
    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Map<UUID, LiftFact.HandoverBegun> handovers = new LinkedHashMap<>();
    private final Voyage voyage = new Voyage();
    private LiftState state = LiftState.PLANNED;
    private int version;
    private boolean agreed;
    private LiftFact.@Nullable Counted loadingCount;
    private LiftFact.@Nullable Counted unloadingCount;
    private LiftFact.@Nullable RefusedAtTheGate gateRefusal;
    private final List<CloseOutFact.Proposed> closeOuts = new ArrayList<>();
    private CloseOutFact.@Nullable Closed closed;

    Lift(LiftFact.Planned planned, Instant since) {
        this.planned = planned;
        this.since = since;
        this.legs = new ArrayList<>(planned.legs());
    }

    void apply(LiftFact fact) {
        switch (fact) {
            case LiftFact.Planned ignored -> {}
            case LiftFact.ManifestChanged changed -> {
                version = changed.version();
                manifest.addAll(changed.added());
                changed.removed().forEach(manifest::remove);
                agreed = false;
                become(LiftState.PLANNED);
            }
            case LiftFact.Offered ignored -> become(LiftState.OFFERED);
            case LiftFact.OfferAnswered answered -> {
                agreed = answered.agreed();
                become(agreed ? LiftState.OFFERED : LiftState.PLANNED);
            }
            case LiftFact.Frozen frozen -> {
                frozen.persons().forEach(id -> lines.put(id, new Line(id, Line.Origin.FROZEN)));
                become(LiftState.FROZEN);
            }
            case LiftFact.Amended amended -> amend(amended);
            case LiftFact.HandoverBegun begun -> {
                handovers.put(begun.handover(), begun);
                if (begun.stage() == LiftFact.Stage.BOARDING && state == LiftState.FROZEN) {
                    become(LiftState.LOADING);
                }
            }
            case LiftFact.LinesLoaded loaded -> {
                loaded.lines().forEach(line -> line(line.person()).load(line.loading(), line.reason()));
                if (state == LiftState.FROZEN) {
                    become(LiftState.LOADING);
                }
            }
            case LiftFact.FoundAboard found ->
                found.persons().forEach(id -> lines.put(id, new Line(id, Line.Origin.FOUND_ABOARD)));
            case LiftFact.BornAboard born ->
                born.persons().forEach(id -> lines.put(id, new Line(id, Line.Origin.BORN)));
            case LiftFact.Counted counted -> {
                loadingCount = counted.unloading() ? loadingCount : counted;
                unloadingCount = counted.unloading() ? counted : unloadingCount;
            }
            case LiftFact.Departed departed -> {
                voyage.depart(departed);
                become(aboard().isEmpty() && state == LiftState.HANDED_OVER ? state : LiftState.DEPARTED);
            }
            case LiftFact.SignOfLife sign -> voyage.sign(sign.occurred().latest());
            case LiftFact.SilenceAlarm alarm -> voyage.alarm(alarm.discrepancy());
            case LiftFact.Diverted diverted ->
                legs.set(diverted.leg() - 1, leg(diverted.leg()).towards(diverted.destination()));
            case LiftFact.Arrived arrived -> {
                voyage.arrive(arrived);
                become(arrived.last() ? LiftState.ARRIVED : LiftState.DEPARTED);
                settle();
            }
            case LiftFact.RefusedAtTheGate refused -> gateRefusal = refused;
            case LiftFact.WayBackOrdered back -> legs.addAll(back.legs());
            case LiftFact.LinesEnded ended ->
                ended.lines().forEach(one -> line(one.person()).end(one.ending(), one.reason(), one.report()));
            case LiftFact.HandedOver ignored -> become(LiftState.HANDED_OVER);
            case LiftFact.Aborted ignored -> become(LiftState.ABORTED);
            case LiftFact.RecallAsked ignored -> {}
            case LiftFact.MinorFound ignored -> {}
        }
    }

    void apply(CloseOutFact fact) {
        switch (fact) {
            case CloseOutFact.Proposed proposed -> closeOuts.add(proposed);
            case CloseOutFact.Closed done -> {
                closed = done;
                closeOut(done.version())
                        .ifPresent(p ->
                                p.changes().forEach(c -> line(c.person()).end(c.ending(), p.reason(), c.report())));
                become(done.balanced() ? LiftState.CLOSED_BALANCED : LiftState.CLOSED_IN_DISAGREEMENT);
            }
            case CloseOutFact.Signed ignored -> {}
            case CloseOutFact.Delivered ignored -> {}
        }
    }

    /** With nobody aboard there is nobody left to hand over, however far the conveyance still goes. */
    private void settle() {
        if (aboard().isEmpty()) {
            become(LiftState.HANDED_OVER);
        }
    }

    private void amend(LiftFact.Amended amended) {
        version = amended.version();
        amended.lateAdds().forEach(id -> lines.put(id, new Line(id, Line.Origin.LATE_ADD)));
        amended.heldBack().forEach(marked -> line(marked.person()).load(Line.Loading.HELD_BACK, marked.reason()));
    }

    private void become(LiftState next) {
        if (state != next && !state.mayBecome(next)) {
            throw new IllegalStateException("lift %s cannot go from %s to %s".formatted(code(), state, next));
        }
        state = next;
    }

    private Line line(UUID person) {
        Line line = lines.get(person);
        if (line == null) {
            throw new IllegalStateException("lift %s has no line for %s".formatted(code(), person));
        }
        return line;
    }

    public String code() {
        return planned.lift();
    }

    /** Code of the conveyance as a place. */
    public String place() {
        return placeOf(code());
    }

    static String placeOf(String lift) {
        return lift.toLowerCase(Locale.ROOT);
    }

    public LiftFact.Planned planned() {
        return planned;
    }

    /** When it was planned. */
    /** When its leg last travelled ended, null before it left and while it is under way. */
    @Nullable
    Instant landed() {
        return voyage.landed();
    }

    Instant since() {
        return since;
    }

    public LiftState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Whether the receiver said yes to the lift as it is now. */
    boolean agreed() {
        return agreed;
    }

    public List<Leg> legs() {
        return Collections.unmodifiableList(legs);
    }

    Leg leg(int number) {
        return legs.get(number - 1);
    }

    boolean hasLeg(int number) {
        return number >= 1 && number <= legs.size();
    }

    Leg lastLeg() {
        return legs.getLast();
    }

    int seats() {
        return legs.stream().mapToInt(Leg::seats).min().orElse(0);
    }

    /** Account of those whom a carrier holds aboard. */
    Account aboard(String carrier) {
        return Account.held(carrier, place(), planned.mandate());
    }

    /** Those on the manifest: as planned, or once frozen with late adds and without those who stayed behind. */
    public Set<UUID> listed() {
        if (state.planning() || lines.isEmpty()) {
            return Collections.unmodifiableSet(manifest);
        }
        Set<UUID> listed = new LinkedHashSet<>();
        lines.values().stream()
                .filter(line -> line.loading() == Line.Loading.OPEN || line.loading() == Line.Loading.BOARDED)
                .forEach(line -> listed.add(line.person()));
        return listed;
    }

    public Collection<Line> lines() {
        return Collections.unmodifiableCollection(lines.values());
    }

    public Optional<Line> findLine(UUID person) {
        return Optional.ofNullable(lines.get(person));
    }

    Set<UUID> aboard() {
        Set<UUID> aboard = new TreeSet<>();
        lines.values().stream().filter(Line::aboard).forEach(line -> aboard.add(line.person()));
        return aboard;
    }

    Map<UUID, LiftFact.HandoverBegun> handovers() {
        return Collections.unmodifiableMap(handovers);
    }

    Voyage voyage() {
        return voyage;
    }

    LiftFact.@Nullable Counted loadingCount() {
        return loadingCount;
    }

    LiftFact.@Nullable Counted unloadingCount() {
        return unloadingCount;
    }

    LiftFact.@Nullable RefusedAtTheGate gateRefusal() {
        return gateRefusal;
    }

    Optional<CloseOutFact.Proposed> closeOut(int number) {
        return closeOuts.stream().filter(p -> p.version() == number).findFirst();
    }

    int closeOuts() {
        return closeOuts.size();
    }

    /** The close-out that holds now. */
    CloseOutFact.@Nullable Closed closed() {
        return closed;
    }

    public Balance balance() {
        return Balance.of(lines.values());
    }

    /** Parties that may see the lift: sender, receiver and every carrier. */
    Set<String> parties() {
        Set<String> parties = new TreeSet<>(Set.of(planned.sender(), planned.receiver()));
        legs.forEach(leg -> parties.add(leg.carrier()));
        return parties;
    }

    boolean silentAt(Instant now) {
        return state.open() && voyage.silentAt(now, voyage.leg() == 0 ? null : leg(voyage.leg()));
    }
}
