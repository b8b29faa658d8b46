/** Two prints compared: a bit pattern around each minutia, and the pairs of minutiae that stand in the same order in both. */
@NullMarked
package org.amana.biometrics.match;

import org.jspecify.annotations.NullMarked;
