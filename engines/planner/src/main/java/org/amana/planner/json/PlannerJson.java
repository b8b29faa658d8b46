package org.amana.planner.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Manifest;
import org.amana.planner.PeopleList;
import org.amana.planner.Plan;
import org.amana.planner.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the four formats of the planner. Reading is strict and names everything that is wrong at once. */
public final class PlannerJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlannerJson() {}

    /**
     * Reads an instance and checks it whole.
     *
     * @param source name of the file, for messages
     * @param json its text
     * @throws BadInput if the text is not such an instance, with all problems found
     */
    public static Reading<Instance> instance(String source, String json) throws BadInput {
        return read(source, json, InstanceJson::read, InstanceProblems::of);
    }

    /** Reads a plan; whether its ids and counts fit an instance is for the checker to say. */
    public static Reading<Plan> plan(String source, String json) throws BadInput {
        return read(source, json, PlanJson::readPlan, p -> List.of());
    }

    /** Reads the people of an instance; ids must be unique and every group must name people of the list. */
    public static Reading<PeopleList> people(String source, String json) throws BadInput {
        return read(source, json, PlanJson::readPeople, PlanJson::problems);
    }

    /** Reads a manifest. */
    public static Reading<Manifest> manifest(String source, String json) throws BadInput {
        return read(source, json, PlanJson::readManifest, m -> List.of());
    }

    public static Reading<Instance> readInstance(Path file) throws IOException, BadInput {
        return instance(file.toString(), Files.readString(file));
    }

    public static Reading<Plan> readPlan(Path file) throws IOException, BadInput {
        return plan(file.toString(), Files.readString(file));
    }

    public static Reading<PeopleList> readPeople(Path file) throws IOException, BadInput {
        return people(file.toString(), Files.readString(file));
    }

    public static Reading<Manifest> readManifest(Path file) throws IOException, BadInput {
        return manifest(file.toString(), Files.readString(file));
    }

    /** An instance as JSON, one row to a line. */
    public static String write(Instance instance) {
        return InstanceJson.write(instance);
    }

    /** A plan as JSON, one sortie to a line. */
    public static String write(Plan plan) {
        return PlanJson.write(plan);
    }

    /** People as JSON, one person to a line. */
    public static String write(PeopleList people) {
        return PlanJson.write(people);
    }

    /** A manifest as JSON, one sortie to a line. */
    public static String write(Manifest manifest) {
        return PlanJson.write(manifest);
    }

    private static <T> Reading<T> read(
            String source, String json, Function<JsonObject, T> shape, Function<T, List<Problem>> meaning)
            throws BadInput {
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        T value = new JsonObject(tree(source, json), "$", problems, remarks).closed(shape);
        // What is missing was noted once already; its stand-in value is no second problem.
        List<Problem> shapeProblems = List.copyOf(problems);
        meaning.apply(value).stream()
                .filter(p -> shapeProblems.stream().noneMatch(s -> overlaps(p.path(), s.path())))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new BadInput(source, problems);
        }
        return new Reading<>(value, remarks);
    }

    private static boolean overlaps(String path, String noted) {
        return path.startsWith(noted) || noted.startsWith(path + ".") || noted.startsWith(path + "[");
    }

    private static JsonNode tree(String source, String json) throws BadInput {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new BadInput(source, List.of(new Problem("$", BrokenJson.sentence(json, e))));
        }
    }

    static String row(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String rows(List<?> values) {
        return values.isEmpty()
                ? "[]"
                : values.stream().map(PlannerJson::row).collect(Collectors.joining(",\n", "[\n", "]"));
    }
}
