/** The engine that always answers: prices from a relaxation, plans built in time order. */
@NullMarked
package org.amana.planner.greedy;

import org.jspecify.annotations.NullMarked;
