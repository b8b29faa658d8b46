/** The command line of the planner. */
@NullMarked
package org.amana.planner.cli;

import org.jspecify.annotations.NullMarked;
