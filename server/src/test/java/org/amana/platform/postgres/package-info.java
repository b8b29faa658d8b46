/** The real engine, started, killed and started again. */
@NullMarked
package org.amana.platform.postgres;

import org.jspecify.annotations.NullMarked;
