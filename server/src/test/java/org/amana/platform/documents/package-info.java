/** Files kept whole. */
@NullMarked
package org.amana.platform.documents;

import org.jspecify.annotations.NullMarked;
