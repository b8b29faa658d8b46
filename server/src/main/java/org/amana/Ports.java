package org.amana;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.amana.platform.cli.CommandLine.UnusableException;

/** Whether a port can be had, asked before a database is started for nothing. */
final class Ports {

    static final int HIGHEST = 65_535;

    private Ports() {}

    /**
     * @param port 0 for any free one
     * @throws UnusableException if somebody else has the port, or this machine has not the address
     */
    static void free(String address, int port) {
        InetSocketAddress wanted = new InetSocketAddress(address, port);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            if (wanted.isUnresolved()) {
                throw new UnknownHostException(address);
            }
            probe.bind(wanted);
        } catch (UnknownHostException e) {
            throw new UnusableException("serve.no-address", address);
        } catch (IOException e) {
            throw new UnusableException(e, "serve.port-taken", Integer.toString(port), address);
        }
    }
}
