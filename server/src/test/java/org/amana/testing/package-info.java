/** What tests of every desk stand on: a real database and a real journal. */
@NullMarked
package org.amana.testing;

import org.jspecify.annotations.NullMarked;
