/** Planning on from a running operation. */
@NullMarked
package org.amana.planner.replan;

import org.jspecify.annotations.NullMarked;
