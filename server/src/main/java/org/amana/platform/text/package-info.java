/** Brings what people write to forms in which it can be compared: letters, numbers, the words of a name. */
@NullMarked
package org.amana.platform.text;

import org.jspecify.annotations.NullMarked;
