@NullMarked
package org.amana.console;

import org.jspecify.annotations.NullMarked;
