package org.amana.house;

import com.tngtech.archunit.core.domain.JavaClass;
import org.amana.AmanaServer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Desks show each other their public face only, and only those that say so may be used. */
class ModulesTest {

    @Test
    void everyDeskKeepsToItsOwn() {
        // Engines have packages of their own: their modules are Maven's, not desks.
        ApplicationModules.of(
                        AmanaServer.class,
                        JavaClass.Predicates.resideInAnyPackage("org.amana.planner..", "org.amana.biometrics.."))
                .verify();
    }
}
