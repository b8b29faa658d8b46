/** The one source: facts as canonical bytes, one leaf each, written by one writer. */
@NullMarked
package org.amana.platform.journal;

import org.jspecify.annotations.NullMarked;
