/** The demonstration: the clock that it drives, and the client that it speaks through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "access"})
package org.amana.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
