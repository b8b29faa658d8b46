/** Lists in, tested over a real journal. */
@NullMarked
package org.amana.intake;

import org.jspecify.annotations.NullMarked;
