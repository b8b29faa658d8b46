/** What can happen to a plan, as data. */
@NullMarked
package org.amana.planner.shock;

import org.jspecify.annotations.NullMarked;
