package org.amana.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account of a lift, by name and not by number:
 *
 * <pre>
 * frozen ∪ late adds = boarded ∪ not produced ∪ held back
 * boarded ∪ found aboard ∪ born = accepted ∪ queried ∪ returned ∪ offloaded ∪ diverted ∪ released ∪ died ∪ escaped ∪ unaccounted
 * </pre>
 *
 * all disjoint. Built from the sets themselves, so that nothing here can make them fit.
 */
public final class Balance {

    /** The sets, in the order of the two equations. */
    public enum Part {
        FROZEN,
        LATE_ADD,
        BOARDED,
        NOT_PRODUCED,
        HELD_BACK,
        FOUND_ABOARD,
        BORN,
        ACCEPTED,
        QUERIED,
        RETURNED,
        OFFLOADED,
        DIVERTED,
        RELEASED,
        DIED,
        ESCAPED,
        UNACCOUNTED
    }

    private static final List<Part> LISTED = List.of(Part.FROZEN, Part.LATE_ADD);
    private static final List<Part> LOADED = List.of(Part.BOARDED, Part.NOT_PRODUCED, Part.HELD_BACK);
    private static final List<Part> CARRIED = List.of(Part.BOARDED, Part.FOUND_ABOARD, Part.BORN);
    private static final List<Part> ENDED = List.of(
            Part.ACCEPTED,
            Part.QUERIED,
            Part.RETURNED,
            Part.OFFLOADED,
            Part.DIVERTED,
            Part.RELEASED,
            Part.DIED,
            Part.ESCAPED,
            Part.UNACCOUNTED);
    private static final List<Part> MUST_BE_EMPTY = List.of(Part.FOUND_ABOARD, Part.QUERIED, Part.UNACCOUNTED);

    private final Map<Part, Set<UUID>> parts = new EnumMap<>(Part.class);
    private final Set<UUID> unreported;

    /** @param unreported those who died, escaped, were diverted or released and have no report of their own */
    public Balance(Map<Part, ? extends Collection<UUID>> given, Set<UUID> unreported) {
        for (Part part : Part.values()) {
            Collection<UUID> those = given.get(part);
            parts.put(part, those == null ? Set.of() : Set.copyOf(those));
        }
        this.unreported = Set.copyOf(unreported);
    }

    /** Lays the lines of a lift out; somebody aboard without an outcome is in no set of the right side. */
    static Balance of(Collection<Line> lines) {
        return of(lines, List.of());
    }

    /** The same, as it would be with some lines said otherwise. */
    static Balance of(Collection<Line> lines, List<CloseOutFact.Changed> changes) {
        Map<UUID, CloseOutFact.Changed> otherwise = new HashMap<>();
        changes.forEach(changed -> otherwise.put(changed.person(), changed));
        Map<Part, Set<UUID>> parts = new EnumMap<>(Part.class);
        Set<UUID> unreported = new HashSet<>();
        for (Line line : lines) {
            put(parts, Part.valueOf(line.origin().name()), line);
            boolean listed = line.origin() == Line.Origin.FROZEN || line.origin() == Line.Origin.LATE_ADD;
            if (listed && line.loading() != Line.Loading.OPEN) {
                put(parts, Part.valueOf(line.loading().name()), line);
            }
            CloseOutFact.@Nullable Changed changed = otherwise.get(line.person());
            Line.@Nullable Ending ending = changed == null ? line.ending() : changed.ending();
            @Nullable String report = changed == null ? line.report() : changed.report();
            if (ending != null) {
                put(parts, Part.valueOf(ending.name()), line);
                if (ending.needsReport() && Desk.blank(report)) {
                    unreported.add(line.person());
                }
            }
        }
        return new Balance(parts, unreported);
    }

    private static void put(Map<Part, Set<UUID>> parts, Part part, Line line) {
        parts.computeIfAbsent(part, p -> new HashSet<>()).add(line.person());
    }

    public Set<UUID> part(Part part) {
        return parts.getOrDefault(part, Set.of());
    }

    public int size(Part part) {
        return part(part).size();
    }

    /** How many people each set has, for those that have any. */
    public Map<Part, Integer> figures() {
        Map<Part, Integer> figures = new EnumMap<>(Part.class);
        parts.forEach((part, those) -> {
            if (!those.isEmpty()) {
                figures.put(part, those.size());
            }
        });
        return figures;
    }

    /** What keeps a lift from closing, or from closing balanced. */
    public enum Fault {
        LISTED_NOT_LOADED,
        LOADED_NOT_LISTED,
        ABOARD_WITHOUT_OUTCOME,
        OUTCOME_NOT_ABOARD,
        IN_TWO_PARTS,
        FOUND_ABOARD,
        QUERIED,
        UNACCOUNTED,
        WITHOUT_OWN_REPORT;

        /** Whether the equations hold all the same; then both parties may still close in disagreement. */
        boolean adds() {
            return ordinal() >= FOUND_ABOARD.ordinal();
        }
    }

    public record Finding(Fault fault, Set<UUID> persons) {}

    /** Everything that is wrong, by name; nothing means that the lift may close balanced. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        say(findings, Fault.LISTED_NOT_LOADED, minus(union(LISTED), union(LOADED)));
        say(findings, Fault.LOADED_NOT_LISTED, minus(union(LOADED), union(LISTED)));
        say(findings, Fault.ABOARD_WITHOUT_OUTCOME, minus(union(CARRIED), union(ENDED)));
        say(findings, Fault.OUTCOME_NOT_ABOARD, minus(union(ENDED), union(CARRIED)));
        Set<UUID> twice = new TreeSet<>();
        List.of(LISTED, LOADED, CARRIED, ENDED).forEach(side -> twice.addAll(overlap(side)));
        say(findings, Fault.IN_TWO_PARTS, twice);
        MUST_BE_EMPTY.forEach(part -> say(findings, Fault.valueOf(part.name()), part(part)));
        say(findings, Fault.WITHOUT_OWN_REPORT, unreported);
        return findings;
    }

    /** Whether both equations hold and all sets are disjoint. */
    public boolean adds() {
        return findings().stream().allMatch(finding -> finding.fault().adds());
    }

    public boolean balanced() {
        return findings().isEmpty();
    }

    private static void say(List<Finding> findings, Fault fault, Set<UUID> persons) {
        if (!persons.isEmpty()) {
            findings.add(new Finding(fault, new TreeSet<>(persons)));
        }
    }

    private Set<UUID> union(List<Part> side) {
        Set<UUID> all = new HashSet<>();
        side.forEach(part -> all.addAll(part(part)));
        return all;
    }

    private Set<UUID> overlap(List<Part> side) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> twice = new HashSet<>();
        side.forEach(part -> part(part).stream().filter(id -> !seen.add(id)).forEach(twice::add));
        return twice;
    }

    private static Set<UUID> minus(Set<UUID> all, Set<UUID> without) {
        Set<UUID> rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
