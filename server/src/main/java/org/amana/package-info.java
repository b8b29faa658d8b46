/** Amana's server: one package is one desk, in the order that ARCHITECTURE.md draws. */
@NullMarked
package org.amana;

import org.jspecify.annotations.NullMarked;
