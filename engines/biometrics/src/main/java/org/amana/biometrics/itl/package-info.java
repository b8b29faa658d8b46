/** Interchange files of ANSI/NIST-ITL 1-2011 in their traditional encoding: read, checked, written. */
@NullMarked
package org.amana.biometrics.itl;

import org.jspecify.annotations.NullMarked;
