/** The solver in a process of its own, so that a crash of native code costs a plan and not the server. */
@NullMarked
package org.amana.planner.child;

import org.jspecify.annotations.NullMarked;
