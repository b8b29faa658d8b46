/** What whoever runs or checks the server asks of it: the ledger's public face, and the clock of a demonstration. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "access", "ledger"})
package org.amana.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
