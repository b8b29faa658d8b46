/** Console: the number now, on a page for people and as an answer for programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "platform", "reference", "access", "register", "transfer"})
package org.amana.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
