package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Somebody who acts on facts after they are durable: in order, at least once, and again from its cursor after a crash. What it
 * does in the database goes into the transaction that moves its cursor.
 */
public interface Listener {

    /** The name under which the cursor is kept; never change it. */
    String name();

    void on(List<Recorded<?>> facts, Connection transaction) throws SQLException;
}
