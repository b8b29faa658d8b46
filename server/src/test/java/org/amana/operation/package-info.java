@NullMarked
package org.amana.operation;

import org.jspecify.annotations.NullMarked;
