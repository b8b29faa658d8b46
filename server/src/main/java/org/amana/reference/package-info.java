/** Parties and places, with their aliases, and the codes that others use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "access"})
package org.amana.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
