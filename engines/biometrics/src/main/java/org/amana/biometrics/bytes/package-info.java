/** Bytes of a file read one after the other, never past their end. */
@NullMarked
package org.amana.biometrics.bytes;

import org.jspecify.annotations.NullMarked;
