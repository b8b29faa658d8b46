/** What the templates of the console show. */
@NullMarked
package org.amana.console.pages;

import org.jspecify.annotations.NullMarked;
