/** Pictures of prints out of the formats that they come in, bounded before anything is unpacked. */
@NullMarked
package org.amana.biometrics.image;

import org.jspecify.annotations.NullMarked;
