/** Makes a register out of an export, and lays tables out anew from a journal. */
@NullMarked
package org.amana.platform.restore;

import org.jspecify.annotations.NullMarked;
