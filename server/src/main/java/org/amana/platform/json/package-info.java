/** Canonical JSON, so that the same fact always has the same bytes. */
@NullMarked
package org.amana.platform.json;

import org.jspecify.annotations.NullMarked;
