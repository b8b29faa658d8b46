package org.amana.bench;

import org.amana.AmanaServer;

/** A server in a process of its own, for measuring its start; the arguments are its settings. */
final class StartedServer {

    private StartedServer() {}

    public static void main(String[] settings) {
        AmanaServer.start(settings);
    }
}
