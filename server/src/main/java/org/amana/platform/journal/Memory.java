package org.amana.platform.journal;

import java.util.List;

/**
 * A desk's fold of the journal: what it must remember in order to decide, and the rows in which others may ask. Called on
 * the writer's thread only, fact by fact, and again from the first leaf whenever the journal is read anew.
 */
public interface Memory {

    /**
     * Takes a fact in; facts of other desks are passed over. Rows go to the transaction that makes the fact durable, or
     * nowhere while the journal is read anew.
     */
    void apply(Recorded<?> recorded, Rows rows);

    /** Forgets everything. */
    void clear();

    /** The tables that this desk alone fills; they can be emptied and rebuilt from the journal. */
    List<String> tables();
}
