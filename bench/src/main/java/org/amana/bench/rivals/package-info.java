/** Planners from elsewhere on our instances, each in a process of its own. None of them is part of the product. */
@NullMarked
package org.amana.bench.rivals;

import org.jspecify.annotations.NullMarked;
