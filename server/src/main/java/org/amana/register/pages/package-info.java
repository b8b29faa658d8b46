/** What the templates of the register show. */
@NullMarked
package org.amana.register.pages;

import org.jspecify.annotations.NullMarked;
