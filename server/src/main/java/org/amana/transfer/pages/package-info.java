/** What the templates of the transfer desk show. */
@NullMarked
package org.amana.transfer.pages;

import org.jspecify.annotations.NullMarked;
