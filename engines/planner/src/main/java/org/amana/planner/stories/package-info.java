/** What may happen, told as a few named stories; what each plan would cost in each; and how widely outcomes spread. */
@NullMarked
package org.amana.planner.stories;

import org.jspecify.annotations.NullMarked;
