/** Prints and irises from the command line. */
@NullMarked
package org.amana.biometrics.cli;

import org.jspecify.annotations.NullMarked;
