/** Named people onto the sorties of a plan, those to be kept apart on different ones. */
@NullMarked
package org.amana.planner.manifest;

import org.jspecify.annotations.NullMarked;
