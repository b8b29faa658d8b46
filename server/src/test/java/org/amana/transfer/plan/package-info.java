@NullMarked
package org.amana.transfer.plan;

import org.jspecify.annotations.NullMarked;
