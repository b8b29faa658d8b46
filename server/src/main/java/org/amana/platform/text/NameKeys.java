package org.amana.platform.text;

import java.util.List;

/** Brings names to keys under which the same name meets itself, whatever its script and spelling. */
public interface NameKeys {

    /** One key for each part of a name that tells people apart, in order; none if nothing of the name does. */
    List<String> parts(String name);
}
