package org.amana.intake.reading;

import java.util.Set;

/** Knows places by whatever they are called. */
@FunctionalInterface
public interface PlaceNames {

    /** The codes of the places that a name may mean: none, one, or several when it is ambiguous. */
    Set<String> of(String name);
}
