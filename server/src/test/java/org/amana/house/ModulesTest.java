package org.amana.house;

import org.amana.AmanaServer;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Desks show each other their public face only, and only those that say so may be used. */
class ModulesTest {

    @Test
    void everyDeskKeepsToItsOwn() {
        ApplicationModules.of(AmanaServer.class).verify();
    }
}
