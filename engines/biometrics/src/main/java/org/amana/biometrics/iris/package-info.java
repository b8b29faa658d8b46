/** Irises: the eye found in a picture, its bits, and the search for them. */
@NullMarked
package org.amana.biometrics.iris;

import org.jspecify.annotations.NullMarked;
