/** The tests of transfer. */
@NullMarked
package org.amana.transfer;

import org.jspecify.annotations.NullMarked;
