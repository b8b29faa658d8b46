/** Justice: holds, each of which names what it blocks; cases and evidence come to stand beside them. See {@code docs/justice.md}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access", "register"})
package org.amana.justice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
