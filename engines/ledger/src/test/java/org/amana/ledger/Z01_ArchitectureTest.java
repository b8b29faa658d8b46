package org.amana.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the engine stands alone, and its public face is what its page says. */
class Z01_ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.amana.ledger");

    @Test
    void theEngineDependsOnTheJdkAndOnJspecifyAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.amana.ledger")
                .check(ENGINE);
    }

    @Test
    void itReadsNoClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(ENGINE);
    }

    @Test
    void thePublicFaceIsTheseTypes() {
        assertThat(ENGINE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Appender",
                        "Checkpoint",
                        "Commitment",
                        "ConsistencyProof",
                        "EntryBundle",
                        "Hash",
                        "InclusionProof",
                        "LogDirectory",
                        "LogVerifier",
                        "MalformedException",
                        "Note",
                        "NoteSigner",
                        "NoteVerifier",
                        "ProofVerdict",
                        "Receipt",
                        "Tile",
                        "TilePath",
                        "TileSource",
                        "TreeHead",
                        "TreeReader",
                        "TrustPolicy");
    }
}
