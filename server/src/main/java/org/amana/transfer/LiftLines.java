package org.amana.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.enrolment.LineChecks;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;

/** The lines of a manifest with what gates said of each, and those that somebody must look at apart. */
final class LiftLines {

    /** Gates whose reason only those with a right of their own may read: a clinician's, an assessor's, of keeping apart. */
    static final Set<String> SEALED = Set.of("fit-to-travel", "refoulement", "separation");

    private final LiftState state;
    private final Map<UUID, Map<String, LiftView.Said>> said = new HashMap<>();
    private final Map<UUID, LiftView.Check> checks = new HashMap<>();
    private final List<LiftView.Line> exceptions = new ArrayList<>();
    private final List<LiftView.Line> inOrder = new ArrayList<>();

    LiftLines(
            LiftState state,
            List<LiftViews.ManifestLine> lines,
            List<LiftViews.Finding> findings,
            List<LineChecks.Check> checked) {
        this.state = state;
        checked.forEach(one -> checks.put(one.person(), check(one)));
        // Findings come in the order in which they were recorded: what was said last stands.
        findings.forEach(
                one -> said.computeIfAbsent(one.person(), p -> new HashMap<>()).put(one.gate(), said(one)));
        lines.forEach(this::lay);
    }

    static LiftView.Said said(LiftViews.Finding one) {
        boolean sealed = SEALED.contains(one.gate());
        boolean overridden = one.restsOn().stream().anyMatch(id -> id.startsWith("override:"));
        return new LiftView.Said(
                one.outcome(), sealed ? null : one.code(), sealed ? Map.of() : one.arguments(), overridden);
    }

    private static LiftView.Check check(LineChecks.Check one) {
        return new LiftView.Check(
                one.outcome().name(),
                one.score(),
                one.threshold(),
                one.device(),
                one.party(),
                one.role(),
                one.occurred(),
                one.leaf());
    }

    private void lay(LiftViews.ManifestLine line) {
        Map<String, LiftView.Said> gates = said.getOrDefault(line.person(), Map.of());
        LiftView.@Nullable Check check = checks.get(line.person());
        boolean differs = check != null && check.differs();
        @Nullable String said = sentence(line, gates);
        @Nullable String sentence = said == null && differs ? "CHECK_DIFFERS" : said;
        LiftView.Line shown = new LiftView.Line(
                LiftSums.named(line),
                line.origin(),
                line.loading(),
                line.ending(),
                line.reason(),
                line.report(),
                gates,
                sentence,
                said == null && differs ? "alarm" : tone(line),
                check);
        (sentence == null ? inOrder : exceptions).add(shown);
    }

    private @Nullable String sentence(LiftViews.ManifestLine line, Map<String, LiftView.Said> gates) {
        @Nullable String ending = line.ending();
        if (ending != null && !ending.equals("ACCEPTED")) {
            return ending;
        }
        if (line.loading().equals("NOT_PRODUCED") || line.loading().equals("HELD_BACK")) {
            return line.loading();
        }
        if (line.origin().equals("FOUND_ABOARD") || line.origin().equals("BORN")) {
            return line.origin();
        }
        boolean landed = state == LiftState.ARRIVED || state == LiftState.HANDED_OVER || state.closed();
        if (landed && line.loading().equals("BOARDED") && ending == null) {
            return "UNANSWERED";
        }
        boolean stopped = gates.values().stream().anyMatch(one -> one.outcome().equals("FAIL"));
        return stopped ? "AGAINST_GATE" : null;
    }

    private static String tone(LiftViews.ManifestLine line) {
        @Nullable String ending = line.ending();
        if (line.loading().equals("NOT_PRODUCED")
                || ending != null && Set.of("UNACCOUNTED", "DIED", "ESCAPED").contains(ending)) {
            return "alarm";
        }
        boolean quiet = line.loading().equals("HELD_BACK")
                || ending != null
                        && Set.of("OFFLOADED", "RELEASED", "DIVERTED", "RETURNED")
                                .contains(ending);
        return quiet ? "" : "watch";
    }

    List<LiftView.Line> exceptions() {
        return exceptions;
    }

    List<LiftView.Line> inOrder() {
        return inOrder;
    }
}
