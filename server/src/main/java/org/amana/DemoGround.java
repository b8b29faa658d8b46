package org.amana;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.amana.demo.Ground;
import org.springframework.context.ConfigurableApplicationContext;

/** The server of a demonstration, in this process. */
final class DemoGround implements Ground {

    @Override
    public Running start(Path data, int port, Instant clock) {
        ConfigurableApplicationContext server = AmanaServer.start(
                "--amana.demo=true", "--amana.data=" + data, "--server.port=" + port, "--amana.clock-start=" + clock);
        String bound = server.getEnvironment().getProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + bound);
        return new Running() {
            @Override
            public URI address() {
                return address;
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }
}
