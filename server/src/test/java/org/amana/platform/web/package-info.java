@NullMarked
package org.amana.platform.web;

import org.jspecify.annotations.NullMarked;
