/** An instance as arrays, in an order of its own nature: what every engine calculates on. */
@NullMarked
package org.amana.planner.model;

import org.jspecify.annotations.NullMarked;
