/** Prints of people who do not exist, drawn from a seed: ridges, not only minutiae, so that they go the way of real ones. */
@NullMarked
package org.amana.biometrics.generate;

import org.jspecify.annotations.NullMarked;
