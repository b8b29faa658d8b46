/**
 * PostgreSQL as Amana uses it: the engine in the box ({@link org.amana.platform.postgres.EmbeddedPostgres}), and the three
 * roles, pools, checks and migrations that hold for any server, in the box or outside
 * ({@link org.amana.platform.postgres.Database}). Plain classes: nothing here needs Spring.
 */
@NullMarked
package org.amana.platform.postgres;

import org.jspecify.annotations.NullMarked;
