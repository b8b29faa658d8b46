/** What the tests of every desk stand on. */
@NullMarked
package org.amana.testing;

import org.jspecify.annotations.NullMarked;
