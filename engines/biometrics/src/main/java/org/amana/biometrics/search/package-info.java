/** One print, or ten, against many people: galleries, the scan over them, and what is made of the best. */
@NullMarked
package org.amana.biometrics.search;

import org.jspecify.annotations.NullMarked;
