/** Who moves when, on what: the records of an instance and its plan, and the port every engine answers. */
@NullMarked
package org.amana.planner;

import org.jspecify.annotations.NullMarked;
