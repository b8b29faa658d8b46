/** Files kept whole, under the hash of their content; and papers: one model, shown as a page and printed as a PDF. */
@NullMarked
package org.amana.platform.documents;

import org.jspecify.annotations.NullMarked;
