/** The demonstration: a scenario, run through the HTTP API by all of its parties; see {@code docs/demo.md}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "platform"})
package org.amana.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
