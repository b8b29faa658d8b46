@NullMarked
package org.amana.reference;

import org.jspecify.annotations.NullMarked;
