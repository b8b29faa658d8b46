package org.amana.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** Where the story takes place: starts a real server for it. */
public interface Ground {

    /** A server that runs until it is closed. */
    interface Running extends AutoCloseable {

        URI address();

        /** Stops the server in order. */
        @Override
        void close();
    }

    /**
     * Starts a server whose ledger says <em>demo</em> and whose clock can be driven.
     *
     * @param data its data folder, empty or not there yet
     * @param port 0 for any free one
     * @param clock where its clock begins
     */
    Running start(Path data, int port, Instant clock);
}
