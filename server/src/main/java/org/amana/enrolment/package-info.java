/**
 * Enrolment: prints taken from people under a stated basis, searched, looked at by two examiners who do not see each other's
 * conclusion, and linked by the register; see {@code docs/enrolment.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access", "register"})
package org.amana.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
