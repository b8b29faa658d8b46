@NullMarked
package org.amana.platform.server;

import org.jspecify.annotations.NullMarked;
