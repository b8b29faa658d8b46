/** Faces as vectors from a model that somebody else brings: none is part of this. */
@NullMarked
package org.amana.biometrics.face;

import org.jspecify.annotations.NullMarked;
