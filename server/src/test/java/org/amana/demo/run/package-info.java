@NullMarked
package org.amana.demo.run;

import org.jspecify.annotations.NullMarked;
