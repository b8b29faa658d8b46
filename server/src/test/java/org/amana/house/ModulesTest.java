package org.amana.house;

import com.tngtech.archunit.core.domain.JavaClass;
import org.amana.AmanaServer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Desks show each other their public face only, and only those that say so may be used. */
class ModulesTest {

    @Test
    void everyDeskKeepsToItsOwn() {
        // The planner is an engine with packages of its own: its module is Maven's, not a desk.
        ApplicationModules.of(AmanaServer.class, JavaClass.Predicates.resideInAPackage("org.amana.planner.."))
                .verify();
    }
}
