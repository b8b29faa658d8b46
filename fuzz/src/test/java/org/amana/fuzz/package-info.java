/**
 * Every parser of what comes from outside, under attack. In the ordinary run the seeds and all former findings are replayed;
 * {@code JAZZER_FUZZ=1 mvn -pl fuzz -am test -Dtest=ListFuzzTest#csv -Dsurefire.failIfNoSpecifiedTests=false} looks for new ones.
 * Only the exceptions that a parser documents may come out, nothing may hang, and all of it runs in little memory.
 */
@NullMarked
package org.amana.fuzz;

import org.jspecify.annotations.NullMarked;
