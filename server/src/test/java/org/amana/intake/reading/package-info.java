/** Reading lists, tested without any database. */
@NullMarked
package org.amana.intake.reading;

import org.jspecify.annotations.NullMarked;
