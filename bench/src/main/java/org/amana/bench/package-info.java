/** Benchmarks: each measures against a limit or a plain alternative in the same run, and prints the ratio. */
@NullMarked
package org.amana.bench;

import org.jspecify.annotations.NullMarked;
