/** What a planning engine is asked and what is made of its answer; pure, knows neither web nor journal nor database. */
@NullMarked
package org.amana.transfer.plan;

import org.jspecify.annotations.NullMarked;
