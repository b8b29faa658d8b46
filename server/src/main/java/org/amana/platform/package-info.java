/** What every desk stands on: database, clock, ids, the journal and its one writer. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"ledger"})
package org.amana.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
