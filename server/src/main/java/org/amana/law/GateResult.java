package org.amana.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.platform.json.OrEmpty;

/**
 * What a gate says.
 *
 * @param code of the words in the message files, {@code gate.name.reason}
 * @param restsOn what it relied on, {@code kind:id}; who may not read that record learns nothing more from the result
 * @param overridable whether two people of different chains may let the person through all the same
 */
public record GateResult(
        String gate,
        Outcome outcome,
        String code,
        Map<String, String> arguments,
        List<String> restsOn,
        boolean overridable) {

    public GateResult {
        arguments = OrEmpty.map(arguments);
        restsOn = OrEmpty.list(restsOn);
    }

    /** A warning lets the person through and is shown; a failure does not. */
    public enum Outcome {
        PASS,
        WARN,
        FAIL
    }

    public static GateResult pass(Gate gate, String... restsOn) {
        return result(gate, Outcome.PASS, "passed", List.of(restsOn), false);
    }

    public static GateResult warn(Gate gate, String reason, String... restsOn) {
        return result(gate, Outcome.WARN, reason, List.of(restsOn), false);
    }

    /** A failure that two people of different chains may override, with a reason. */
    public static GateResult fail(Gate gate, String reason, String... restsOn) {
        return result(gate, Outcome.FAIL, reason, List.of(restsOn), true);
    }

    /** A failure that nobody may override. */
    public static GateResult never(Gate gate, String reason, String... restsOn) {
        return result(gate, Outcome.FAIL, reason, List.of(restsOn), false);
    }

    private static GateResult result(
            Gate gate, Outcome outcome, String reason, List<String> restsOn, boolean overridable) {
        String code = "gate." + gate.name() + "." + reason;
        return new GateResult(gate.name(), outcome, code, Map.of(), restsOn, overridable);
    }

    /** The same, with arguments for its words: names and values in turn. */
    public GateResult with(Object... namesAndValues) {
        Map<String, String> named = new TreeMap<>(arguments);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            named.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new GateResult(gate, outcome, code, named, restsOn, overridable);
    }

    public boolean failed() {
        return outcome == Outcome.FAIL;
    }
}
