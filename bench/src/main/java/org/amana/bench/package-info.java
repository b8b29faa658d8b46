/** Measures against the figures that are promised. */
@NullMarked
package org.amana.bench;

import org.jspecify.annotations.NullMarked;
