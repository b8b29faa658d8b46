package org.amana.planner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class CoreIsPureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.amana.planner");

    @Test
    void coreStaysOnTheJdk() {
        classes()
                .that()
                .resideOutsideOfPackage("org.amana.planner.json")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.amana.planner..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineReachesJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.amana.planner.json", "org.amana.planner.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.amana.planner.json")
                .check(CLASSES);
    }

    @Test
    void checkerKnowsNoEngine() {
        noClasses()
                .that()
                .resideInAPackage("org.amana.planner.check")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.amana.planner.greedy", "org.amana.planner.manifest", "org.amana.planner.generate")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.amana.planner.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
