/** Breaks the world on purpose, from a seed, and checks after every step that the account still holds. */
@NullMarked
package org.amana.soak;

import org.jspecify.annotations.NullMarked;
