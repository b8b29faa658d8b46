/** The acceptance authority: recomputes a plan from the rules alone and shares nothing with any engine. */
@NullMarked
package org.amana.planner.check;

import org.jspecify.annotations.NullMarked;
