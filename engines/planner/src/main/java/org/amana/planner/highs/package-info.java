/** The HiGHS solver, a native library, behind the port of the master plan. Nothing else here touches native memory. */
@NullMarked
package org.amana.planner.highs;

import org.jspecify.annotations.NullMarked;
