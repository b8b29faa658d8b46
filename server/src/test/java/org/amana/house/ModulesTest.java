package org.amana.house;

import org.amana.Amana;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Desks show each other their public face only, and only those that say so may be used. */
class ModulesTest {

    @Test
    void everyDeskKeepsToItsOwn() {
        ApplicationModules.of(Amana.class).verify();
    }
}
