/** Who moves when, on what: instances, plans, a first heuristic and an independent checker. */
@NullMarked
package org.amana.planner;

import org.jspecify.annotations.NullMarked;
