package org.amana.biometrics;

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
            .importPackages("org.amana.biometrics");

    @Test
    void comparingAndSearchingStaysOnTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.amana.biometrics",
                        "org.amana.biometrics.match",
                        "org.amana.biometrics.search",
                        "org.amana.biometrics.quality",
                        "org.amana.biometrics.generate",
                        "org.amana.biometrics.iris",
                        "org.amana.biometrics.face")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.io..",
                        "java.nio",
                        "jdk.incubator.vector..",
                        "org.jspecify..",
                        "org.amana.biometrics..")
                .check(CLASSES);
    }

    @Test
    void onlyItsOwnPackageKnowsSourceAfis() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.amana.biometrics.sourceafis")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.machinezoo..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsChooseTheExtractor() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.amana.biometrics.sourceafis", "org.amana.biometrics.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.amana.biometrics.sourceafis")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.amana.biometrics.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
