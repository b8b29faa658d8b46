/** Synthetic instances from a seed, for tests and measurements. */
@NullMarked
package org.amana.planner.generate;

import org.jspecify.annotations.NullMarked;
