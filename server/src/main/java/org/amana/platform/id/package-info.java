/** Ids that sort by when they were made. */
@NullMarked
package org.amana.platform.id;

import org.jspecify.annotations.NullMarked;
