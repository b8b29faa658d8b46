import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads the reports of the last test run and says what ran, what failed, and what was skipped and why. Arguments: the root of the
 * repository, Maven's exit status, the seconds it took. The last line is for machines; the exit status is 1 if anything failed.
 */
final class TestSummary {

    /** What happened in one module. */
    private static final class Module {
        int passed;
        final List<String> failed = new ArrayList<>();
        final Map<String, List<String>> skipped = new TreeMap<>();

        int skips() {
            return skipped.values().stream().mapToInt(List::size).sum();
        }
    }

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var built = arguments[1].equals("0");
        var modules = new TreeMap<String, Module>();
        for (var report : reports(root)) {
            var name = root.relativize(report.getParent().getParent().getParent()).toString();
            read(report, modules.computeIfAbsent(name, _ -> new Module()));
        }
        modules.forEach(TestSummary::print);
        var failed = modules.values().stream().mapToInt(module -> module.failed.size()).sum();
        if (!built && failed == 0) {
            System.out.println("The build itself failed; it counts as one failure below.");
            failed = 1;
        }
        System.out.println("Total time " + arguments[2] + " s");
        System.out.printf(
                "%d passed, %d failed, %d skipped%n",
                modules.values().stream().mapToInt(module -> module.passed).sum(),
                failed,
                modules.values().stream().mapToInt(Module::skips).sum());
        System.exit(failed == 0 ? 0 : 1);
    }

    private static List<Path> reports(Path root) throws IOException {
        var found = new ArrayList<Path>();
        for (var parent : List.of(root, root.resolve("engines"))) {
            try (Stream<Path> modules = Files.list(parent)) {
                for (var module : modules.sorted().toList()) {
                    var folder = module.resolve("target").resolve("surefire-reports");
                    if (Files.isDirectory(folder)) {
                        try (var files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
                            files.forEach(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static void read(Path report, Module module) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        for (var test : elements(document.getElementsByTagName("testcase"))) {
            var name = test.getAttribute("classname") + "." + test.getAttribute("name");
            var outcomes = elements(test.getChildNodes()).stream().map(Element::getTagName).toList();
            if (outcomes.contains("failure") || outcomes.contains("error")) {
                module.failed.add(name);
            } else if (outcomes.contains("skipped")) {
                var skipped = (Element) test.getElementsByTagName("skipped").item(0);
                module.skipped.computeIfAbsent(reason(skipped), _ -> new ArrayList<>()).add(name);
            } else {
                module.passed++;
            }
        }
    }

    /** Reports have it in an attribute, or as the first line of a stack trace behind the name of the exception. */
    private static String reason(Element skipped) {
        var message = skipped.getAttribute("message").strip();
        if (message.isEmpty()) {
            message = skipped.getTextContent().strip().lines().findFirst().orElse("");
        }
        var plain = message.replaceFirst("^[\\w.$]+(Exception|Error): ", "").replaceFirst("^Assumption failed: ", "").strip();
        return plain.isEmpty() ? "no reason given" : plain;
    }

    private static List<Element> elements(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Node node = nodes.item(index);
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static void print(String name, Module module) {
        System.out.printf(
                "%-24s %5d passed %5d failed %5d skipped%n", name, module.passed, module.failed.size(), module.skips());
        module.failed.forEach(test -> System.out.println("    failed: " + test));
        module.skipped.forEach((reason, tests) ->
                System.out.println("    skipped: " + reason + " (" + String.join(", ", tests) + ")"));
    }
}
