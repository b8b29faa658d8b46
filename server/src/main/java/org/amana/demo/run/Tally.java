package org.amana.demo.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What went otherwise than the story says: said at the end, and the run then fails. */
final class Tally {

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    void fault(String what) {
        faults.add(what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
