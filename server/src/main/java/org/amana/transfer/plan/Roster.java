package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everybody nominated and not yet moved, at one moment: in a class that can be planned, or left out for one reason.
 *
 * @param candidates by register number
 * @param leftOut by register number
 */
public record Roster(List<Candidate> candidates, List<LeftOut> leftOut) {

    public Roster {
        candidates = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::number))
                .toList();
        leftOut = leftOut.stream()
                .sorted(Comparator.comparingInt(LeftOut::number))
                .toList();
    }

    /**
     * @param number register number without its check digit
     * @param gate first night on which the person may be received
     */
    public record Candidate(UUID person, int number, String place, Group group, String category, int gate) {}

    /** @param reason code of the words that say why */
    public record LeftOut(UUID person, int number, String reason) {}

    /** People whom a plan cannot tell apart. */
    public record PersonClass(String place, Group group, String category, int gate, int people) {}

    /** How many people stand in each class, in a fixed order. */
    public List<PersonClass> classes() {
        return byClass().values().stream()
                .map(those -> {
                    Candidate one = those.getFirst();
                    return new PersonClass(one.place(), one.group(), one.category(), one.gate(), those.size());
                })
                .toList();
    }

    /** Who is in each class, in the order of the classes. */
    public List<List<UUID>> members() {
        return byClass().values().stream()
                .map(those -> those.stream().map(Candidate::person).toList())
                .toList();
    }

    private Map<String, List<Candidate>> byClass() {
        Map<String, List<Candidate>> classes = new TreeMap<>();
        for (Candidate one : candidates) {
            String key = "%s %d %s %05d".formatted(one.place(), one.group().ordinal(), one.category(), one.gate());
            classes.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        return classes;
    }

    /** Those of whom something that a plan rests on is no longer so in {@code now}. */
    public List<UUID> changed(Roster now) {
        Set<Candidate> still = new HashSet<>(now.candidates());
        List<UUID> changed = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!still.contains(one)) {
                changed.add(one.person());
            }
        }
        return changed;
    }
}
