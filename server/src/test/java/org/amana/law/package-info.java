@NullMarked
package org.amana.law;

import org.jspecify.annotations.NullMarked;
