/**
 * Buses that go to and fro until a place is empty: who drives where in which order, so that the last is safe soonest. The bus
 * evacuation problem of D. R. Bish, Planning for a bus-based evacuation, OR Spectrum 33 (2011) 629-654.
 */
@NullMarked
package org.amana.planner.shuttle;

import org.jspecify.annotations.NullMarked;
