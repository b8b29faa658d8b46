/** Who is this, and were they seen before: prints, their templates, galleries and searches, and the files that carry them. */
@NullMarked
package org.amana.biometrics;

import org.jspecify.annotations.NullMarked;
