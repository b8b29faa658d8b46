/** The one decision point: who may see or do what, under which scope, and the log of what was read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.amana.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
