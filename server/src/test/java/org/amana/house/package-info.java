/** Tests of the house itself: its order, its words, its SQL. */
@NullMarked
package org.amana.house;

import org.jspecify.annotations.NullMarked;
