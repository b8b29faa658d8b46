package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address under which browsers reach this server. A browser binds a key to the name in it and uses the key nowhere else;
 * an address of numbers is no name. Without a setting it is {@code localhost}, the one name for which browsers ask for no TLS.
 */
@Component
final class Site {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");

    private final String setting;
    private final Environment environment;

    Site(@Value("${amana.site:}") String setting, Environment environment) {
        this.setting = setting;
        this.environment = environment;
    }

    /** Scheme, name and port, as a browser writes an origin. */
    String origin() {
        if (setting.isEmpty()) {
            return "http://localhost:" + environment.getProperty("local.server.port", "8080");
        }
        URI uri = URI.create(setting);
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    String name() {
        return URI.create(origin()).getHost();
    }

    /** Whether keys can be bound to it at all. */
    boolean isName() {
        return !NUMBERS.matcher(name()).matches();
    }

    /** Whether keys can be used where the reader is: under this name, and not by another way to the same server. */
    boolean isHere(HttpServletRequest request) {
        return isName() && name().equalsIgnoreCase(request.getServerName());
    }
}
