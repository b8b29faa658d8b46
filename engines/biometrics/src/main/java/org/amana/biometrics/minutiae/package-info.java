/** Templates and pictures of fingers in the records of ISO/IEC 19794-2 and -4 and ANSI INCITS 378, read leniently. */
@NullMarked
package org.amana.biometrics.minutiae;

import org.jspecify.annotations.NullMarked;
