/** What every command of the command line shares: its options, its words, its ways to end. */
@NullMarked
package org.amana.platform.cli;

import org.jspecify.annotations.NullMarked;
