/** What every page stands in: layout, shapes, numbers and times as both languages write them, and the files that a browser fetches. */
@NullMarked
package org.amana.platform.pages;

import org.jspecify.annotations.NullMarked;
