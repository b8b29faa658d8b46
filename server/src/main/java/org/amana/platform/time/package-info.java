/** Instants of two kinds, occurred and recorded, and the clock that nobody can set but a demo. */
@NullMarked
package org.amana.platform.time;

import org.jspecify.annotations.NullMarked;
