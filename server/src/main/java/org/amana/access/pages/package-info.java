/** What the templates of the door show. */
@NullMarked
package org.amana.access.pages;

import org.jspecify.annotations.NullMarked;
