/** How well a print was taken, by features of our own. */
@NullMarked
package org.amana.biometrics.quality;

import org.jspecify.annotations.NullMarked;
