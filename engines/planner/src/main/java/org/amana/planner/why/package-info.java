/** Why a plan is as it is: what binds, what it is worth, and what it would cost to do otherwise. */
@NullMarked
package org.amana.planner.why;

import org.jspecify.annotations.NullMarked;
