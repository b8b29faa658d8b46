package org.amana.platform.pages;

import org.amana.platform.web.Language;

/** What places and parties are called. A code that is not known is its own name. */
public interface Names {

    String place(Language language, String code);

    /** Whether the place is one that carries people: a conveyance, or a lift while it is one. */
    boolean moves(String place);

    String party(Language language, String code);
}
