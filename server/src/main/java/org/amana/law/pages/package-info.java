/** What the pages of the law desk show. */
@NullMarked
package org.amana.law.pages;

import org.jspecify.annotations.NullMarked;
