/** Comparing what people write, tested alone. */
@NullMarked
package org.amana.platform.text;

import org.jspecify.annotations.NullMarked;
