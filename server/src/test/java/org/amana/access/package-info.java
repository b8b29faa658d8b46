@NullMarked
package org.amana.access;

import org.jspecify.annotations.NullMarked;
