package org.amana.reference;

import java.util.List;

/** What a name leads to. A name that several places share is never decided by guessing. */
public sealed interface Resolution {

    record One(String code) implements Resolution {}

    /** @param codes all that go by this name, in order */
    record Ambiguous(List<String> codes) implements Resolution {
        public Ambiguous {
            codes = List.copyOf(codes);
        }
    }

    record Unknown() implements Resolution {}
}
