/**
 * Law: who was heard about fears of being moved, who is fit to travel, which duties run against which clock, and what must be
 * so before anybody crosses from one authority to another; see {@code docs/law.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access", "register", "enrolment"})
package org.amana.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
