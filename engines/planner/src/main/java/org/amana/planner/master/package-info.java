/** The master plan as a mixed integer program: its model, its bound, dives, improvement, and the way back to sorties. */
@NullMarked
package org.amana.planner.master;

import org.jspecify.annotations.NullMarked;
