package org.amana.planner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks the reference checkers, which are written in Python by others and share not a line with this planner. They are kept by whoever
 * measures, in a folder with {@code check_plan.py} and {@code check_manifest.py}.
 */
public final class ReferenceCheck {

    private static final String DRIVER = """
            import json, os, sys
            sys.path.insert(0, sys.argv[1])
            sys.dont_write_bytecode = True
            from check_plan import check
            from check_manifest import check_manifest
            read = lambda i, kind: json.load(open(os.path.join(sys.argv[2], f"{i}.{kind}.json")))
            for i in range(int(sys.argv[3])):
                r = check(read(i, "instance"), read(i, "plan"))
                m = {"objective": 0, "violations": [], "keepApartPairs": 0}
                if os.path.exists(os.path.join(sys.argv[2], f"{i}.people.json")):
                    m = check_manifest(read(i, "instance"), read(i, "people"), read(i, "manifest"))
                print(r["objective"], len(r["violations"]), r["leftBehind"], r["lastNight"],
                      m["objective"], len(m["violations"]), m["keepApartPairs"])
            """;

    /**
     * What they say.
     *
     * @param violations rules that the plan breaks
     * @param ofNames rules that the manifest breaks, 0 if none was given
     * @param pairs of people to be kept apart who meet
     */
    public record Verdict(
            double objective,
            int violations,
            int leftBehind,
            int lastNight,
            double objectiveOfNames,
            int ofNames,
            int pairs) {

        private static Verdict of(String line) {
            String[] said = line.split(" ");
            return new Verdict(
                    Double.parseDouble(said[0]),
                    Integer.parseInt(said[1]),
                    Integer.parseInt(said[2]),
                    Integer.parseInt(said[3]),
                    Double.parseDouble(said[4]),
                    Integer.parseInt(said[5]),
                    Integer.parseInt(said[6]));
        }
    }

    private ReferenceCheck() {}

    /** Whether the folder has the checkers. */
    public static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve("check_plan.py"))
                && Files.isRegularFile(folder.resolve("check_manifest.py"));
    }

    /**
     * Verdicts on cases 0 and on.
     *
     * @param checkers the folder of the checkers
     * @param cases files {@code i.instance.json} and {@code i.plan.json}; where there are names, {@code i.people.json} and {@code
     *     i.manifest.json} too
     * @throws IOException if there is no Python, or it did not answer
     */
    public static List<Verdict> of(Path checkers, Path cases, int number) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", "-c", DRIVER, checkers.toString(), cases.toString(), String.valueOf(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the reference checkers ended with " + process.exitValue());
        }
        return printed.lines().map(Verdict::of).toList();
    }
}
