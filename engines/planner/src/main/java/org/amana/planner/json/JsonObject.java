package org.amana.planner.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amana.planner.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object under reading. A missing or wrong field is noted and a harmless value handed on, so that one reading
 * finds everything that is wrong.
 */
final class JsonObject {

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;
    private final List<Problem> remarks;
    private final Set<String> asked = new HashSet<>();

    JsonObject(JsonNode node, String path, List<Problem> problems, List<Problem> remarks) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.remarks = remarks;
        if (!node.isObject()) {
            problems.add(new Problem(path, "an object is wanted here, found " + kind(node)));
        }
    }

    boolean has(String field) {
        return node.has(field);
    }

    void refuse(String field, String why) {
        problems.add(new Problem(path + "." + field, why));
    }

    String text(String field) {
        return one(field, "", JsonObject::asText);
    }

    String textOr(String field, String fallback) {
        asked.add(field);
        return has(field) ? text(field) : fallback;
    }

    int integer(String field) {
        return one(field, 0, JsonObject::asInteger);
    }

    double number(String field) {
        return one(field, 0.0, JsonObject::asNumber);
    }

    boolean flag(String field) {
        return one(field, false, (v, at) -> v.isBoolean() ? v.booleanValue() : wrong(at, "true or false", v));
    }

    List<Integer> integers(String field) {
        return rows(field, 0, JsonObject::asInteger);
    }

    List<Double> numbers(String field) {
        return rows(field, 0.0, JsonObject::asNumber);
    }

    List<String> texts(String field) {
        return rows(field, "", JsonObject::asText);
    }

    List<List<String>> textLists(String field) {
        return rows(field, List.of(), (v, at) -> list(v, at, "", JsonObject::asText));
    }

    <T> List<T> objects(String field, Function<JsonObject, T> read) {
        JsonNode value = get(field);
        List<T> found = new ArrayList<>();
        if (value != null && isList(value, path + "." + field)) {
            for (int i = 0; i < value.size(); i++) {
                String at = path + "." + field + "[" + i + "]";
                found.add(new JsonObject(value.get(i), at, problems, remarks).closed(read));
            }
        }
        return found;
    }

    /** An object in this one, which must be there: see {@link #has}. */
    <T> T object(String field, Function<JsonObject, T> read) {
        JsonNode value = Objects.requireNonNull(get(field));
        return new JsonObject(value, path + "." + field, problems, remarks).closed(read);
    }

    Map<String, Integer> integersByName(String field) {
        Map<String, Integer> found = new LinkedHashMap<>();
        JsonNode value = get(field);
        if (value == null) {
            return found;
        }
        JsonObject inner = new JsonObject(value, path + "." + field, problems, remarks);
        for (String name : value.propertyNames()) {
            found.put(name, inner.integer(name));
        }
        return found;
    }

    /** Reads this object and remarks on the fields nobody asked for. */
    <T> T closed(Function<JsonObject, T> read) {
        T value = read.apply(this);
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                remarks.add(new Problem(path + "." + name, "not a field of the format, passed over"));
            }
        }
        return value;
    }

    private boolean isList(JsonNode value, String at) {
        if (!value.isArray()) {
            problems.add(new Problem(at, "a list is wanted here, found " + kind(value)));
        }
        return value.isArray();
    }

    private <T> List<T> rows(String field, T fallback, BiFunction<JsonNode, String, T> read) {
        JsonNode value = get(field);
        return value == null ? List.of() : list(value, path + "." + field, fallback, read);
    }

    private <T> List<T> list(JsonNode value, String at, T fallback, BiFunction<JsonNode, String, T> read) {
        if (!isList(value, at)) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            found.add(noted(value.get(i), at + "[" + i + "]", fallback, read));
        }
        return found;
    }

    private <T> T one(String field, T fallback, BiFunction<JsonNode, String, T> read) {
        JsonNode value = get(field);
        return value == null ? fallback : noted(value, path + "." + field, fallback, read);
    }

    private <T> T noted(JsonNode value, String at, T fallback, BiFunction<JsonNode, String, T> read) {
        try {
            return read.apply(value, at);
        } catch (WrongKind e) {
            problems.add(e.problem);
            return fallback;
        }
    }

    private @Nullable JsonNode get(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        if (value == null && node.isObject()) {
            problems.add(new Problem(path + "." + field, "is missing"));
        }
        return value;
    }

    private static String asText(JsonNode value, String at) {
        return value.isString() && !value.stringValue().isBlank()
                ? value.stringValue()
                : wrong(at, "a text that is not empty", value);
    }

    private static Integer asInteger(JsonNode value, String at) {
        if (!value.isNumber()) {
            return wrong(at, "a whole number", value);
        }
        double number = value.doubleValue();
        return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
                ? (Integer) (int) number
                : wrong(at, "a whole number", value);
    }

    private static Double asNumber(JsonNode value, String at) {
        return value.isNumber() ? (Double) value.doubleValue() : wrong(at, "a number", value);
    }

    private static <T> T wrong(String at, String wanted, JsonNode value) {
        throw new WrongKind(new Problem(at, wanted + " is wanted here, found " + kind(value)));
    }

    private static String kind(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "a list";
        }
        String shown = value.toString();
        return shown.length() > 40 ? shown.substring(0, 40) + "…" : shown;
    }

    private static final class WrongKind extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        WrongKind(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }
}
