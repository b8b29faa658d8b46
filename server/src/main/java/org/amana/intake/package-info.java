/**
 * Lists in: partner lists kept as received, each row a claim with a verdict, and the links between rows and persons that
 * somebody decided; see {@code docs/intake.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access", "register"})
package org.amana.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
