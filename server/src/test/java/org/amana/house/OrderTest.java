package org.amana.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A desk may use those before it and nothing after; ARCHITECTURE.md draws the same order. */
class OrderTest {

    private static final List<String> ORDER = List.of(
            "platform",
            "access",
            "reference",
            "operation",
            "register",
            "transcription",
            "intake",
            "enrolment",
            "sites",
            "law",
            "justice",
            "families",
            "transfer",
            "returns",
            "sharing",
            "console",
            "demo",
            "soak");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.amana");

    @Test
    void noDeskUsesOneAfterIt() {
        var upward = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            int place = ORDER.indexOf(desk(type));
            if (place < 0) {
                continue;
            }
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                int other = ORDER.indexOf(desk(dependency.getTargetClass()));
                if (other > place) {
                    upward.add(ORDER.get(place) + " uses " + ORDER.get(other) + ": " + dependency.getDescription());
                }
            });
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void desksFormNoCircle() {
        slices().matching("org.amana.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theDemonstrationSpeaksHttpOnly() {
        var inside = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            if (desk(type).equals("demo")) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> desk(dependency.getTargetClass()))
                        .filter(ORDER::contains)
                        .filter(desk -> !desk.equals("demo") && !desk.equals("platform"))
                        .forEach(desk -> inside.add(type.getName() + " reaches into " + desk));
            }
        }
        assertThat(inside).isEmpty();
    }

    private static String desk(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.amana.")) {
            return "";
        }
        String rest = name.substring("org.amana.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
