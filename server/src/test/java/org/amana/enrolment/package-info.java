@NullMarked
package org.amana.enrolment;

import org.jspecify.annotations.NullMarked;
