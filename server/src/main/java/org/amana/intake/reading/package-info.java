/**
 * Reads partner lists: bytes in, rows with what they say out. It knows nothing of databases, of the register or of what has
 * been read before, and it never throws at what a list holds.
 */
@NullMarked
package org.amana.intake.reading;

import org.jspecify.annotations.NullMarked;
