/** Mixed integer linear programs, and the port that every solver of them answers. */
@NullMarked
package org.amana.planner.program;

import org.jspecify.annotations.NullMarked;
