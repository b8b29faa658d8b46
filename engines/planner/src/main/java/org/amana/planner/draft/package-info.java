/** A plan under construction, shared by the engines: what is booked, what is left of everything, and what fits. */
@NullMarked
package org.amana.planner.draft;

import org.jspecify.annotations.NullMarked;
