/** A client of the HTTP API that needs nothing but the JDK and Jackson. */
@NullMarked
package org.amana.demo.api;

import org.jspecify.annotations.NullMarked;
