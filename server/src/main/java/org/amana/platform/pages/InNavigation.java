package org.amana.platform.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page that stands in the bar at the top, for whoever may open it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InNavigation {

    /** Code of its word. */
    String value();

    /** Lower ones stand first. */
    int place();
}
