package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.transfer.Balance.Part;
import org.amana.transfer.pages.LiftView;

/** Lays the lines of a lift out as the two equations of its account, with the names in each term. */
final class LiftSums {

    private static final String OPEN = "OPEN";
    private static final int FEW = 5;
    private static final List<Part> ENDS = List.of(
            Part.QUERIED,
            Part.RETURNED,
            Part.OFFLOADED,
            Part.DIVERTED,
            Part.RELEASED,
            Part.DIED,
            Part.ESCAPED,
            Part.UNACCOUNTED);
    private static final Map<Part, String> TONES = Map.of(
            Part.NOT_PRODUCED, "alarm",
            Part.UNACCOUNTED, "alarm",
            Part.DIED, "alarm",
            Part.ESCAPED, "alarm",
            Part.FOUND_ABOARD, "watch",
            Part.QUERIED, "watch");

    private final LiftState state;
    private final Map<Part, List<LiftView.Named>> parts = new EnumMap<>(Part.class);
    private final List<LiftView.Named> notLoaded = new ArrayList<>();
    private final List<LiftView.Named> unanswered = new ArrayList<>();
    private final Set<UUID> unreported = new HashSet<>();

    LiftSums(LiftState state, List<LiftViews.ManifestLine> lines) {
        this.state = state;
        lines.stream().filter(line -> !line.origin().equals("PLANNED")).forEach(this::lay);
    }

    static LiftView.Named named(LiftViews.ManifestLine line) {
        return new LiftView.Named(
                line.person().toString(), line.number(), line.nameLatin(), line.nameArabic(), line.tag());
    }

    private void lay(LiftViews.ManifestLine line) {
        LiftView.Named person = named(line);
        put(Part.valueOf(line.origin()), person);
        boolean listed = line.origin().equals("FROZEN") || line.origin().equals("LATE_ADD");
        if (listed && line.loading().equals(OPEN)) {
            notLoaded.add(person);
        } else if (listed) {
            put(Part.valueOf(line.loading()), person);
        }
        if (line.ending() != null) {
            put(Part.valueOf(line.ending()), person);
            if (Line.Ending.valueOf(line.ending()).needsReport() && Desk.blank(line.report())) {
                unreported.add(line.person());
            }
        } else if (line.loading().equals("BOARDED")) {
            unanswered.add(person);
        }
    }

    private void put(Part part, LiftView.Named person) {
        parts.computeIfAbsent(part, p -> new ArrayList<>()).add(person);
    }

    List<LiftView.Named> part(String part) {
        if (part.equals("NOT_LOADED")) {
            return notLoaded;
        }
        if (part.equals("UNANSWERED")) {
            return unanswered;
        }
        return parts.getOrDefault(Part.valueOf(part), List.of());
    }

    LiftView.Equation loading() {
        List<LiftView.Term> after = new ArrayList<>(List.of(term(Part.BOARDED)));
        addUnlessNobody(after, Part.NOT_PRODUCED);
        addUnlessNobody(after, Part.HELD_BACK);
        if (!notLoaded.isEmpty()) {
            after.add(term("NOT_LOADED", notLoaded, state == LiftState.LOADING ? "watch" : ""));
        }
        return new LiftView.Equation(List.of(term(Part.FROZEN), term(Part.LATE_ADD)), after);
    }

    LiftView.Equation receiving() {
        List<LiftView.Term> after = new ArrayList<>(List.of(term(Part.ACCEPTED)));
        ENDS.forEach(part -> addUnlessNobody(after, part));
        if (!unanswered.isEmpty()) {
            boolean late = state == LiftState.ARRIVED || state == LiftState.HANDED_OVER;
            after.add(term("UNANSWERED", unanswered, late ? "watch" : ""));
        }
        return new LiftView.Equation(List.of(term(Part.BOARDED), term(Part.FOUND_ABOARD), term(Part.BORN)), after);
    }

    /** The terms that are nobody and are told in one sentence. */
    List<String> silent() {
        return ENDS.stream()
                .filter(part -> part(part.name()).isEmpty())
                .map(Part::name)
                .toList();
    }

    LiftView.Verdict verdict() {
        if (state.planning() || state == LiftState.ABORTED) {
            return new LiftView.Verdict(state.name(), List.of());
        }
        Map<Part, Set<UUID>> sets = new EnumMap<>(Part.class);
        parts.forEach((part, people) -> {
            Set<UUID> ids = new LinkedHashSet<>();
            people.forEach(one -> ids.add(UUID.fromString(one.person())));
            sets.put(part, ids);
        });
        List<Balance.Finding> findings = new Balance(sets, unreported).findings();
        List<LiftView.Reason> reasons = findings.stream()
                .map(one ->
                        new LiftView.Reason(one.fault().name(), one.persons().size()))
                .toList();
        if (state.closed()) {
            return new LiftView.Verdict(state.name(), reasons);
        }
        boolean adds = findings.stream().allMatch(one -> one.fault().adds());
        return new LiftView.Verdict(reasons.isEmpty() ? "balances" : adds ? "disagreement" : "open", reasons);
    }

    private void addUnlessNobody(List<LiftView.Term> terms, Part part) {
        if (!part(part.name()).isEmpty()) {
            terms.add(term(part));
        }
    }

    private LiftView.Term term(Part part) {
        return term(part.name(), part(part.name()), TONES.getOrDefault(part, ""));
    }

    private static LiftView.Term term(String part, List<LiftView.Named> people, String tone) {
        return new LiftView.Term(
                part, people.size(), people.isEmpty() ? "" : tone, people.size() <= FEW ? people : List.of());
    }
}
