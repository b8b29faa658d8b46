package org.amana;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.amana.demo.Ground;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server of a demonstration, in this process. */
final class DemoGround implements Ground {

    @Override
    public Running start(Path data, int port, Instant clock) {
        Ports.free("127.0.0.1", port);
        SpringApplication application = AmanaServer.application();
        // The demonstration stops its server itself, before it takes the folder away; two who stop at once get in each
        // other's way.
        application.setRegisterShutdownHook(false);
        ConfigurableApplicationContext server = application.run(
                "--amana.demo=true",
                "--amana.data=" + data,
                "--server.port=" + port,
                "--amana.clock-start=" + clock,
                // What the server says of itself would stand between the lines of the story.
                "--logging.level.org.amana=warn");
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
