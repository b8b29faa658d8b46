/** What the enrolment desk's pages show. */
@NullMarked
package org.amana.enrolment.pages;

import org.jspecify.annotations.NullMarked;
