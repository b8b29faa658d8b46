/** The running server: its data folder, its database, its journal, and the order in which they start and stop. */
@NullMarked
package org.amana.platform.server;

import org.jspecify.annotations.NullMarked;
