/** Files kept whole, under the hash of their content. */
@NullMarked
package org.amana.platform.documents;

import org.jspecify.annotations.NullMarked;
