package org.amana.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Style sheets, scripts and fonts: all served from here, and kept by a browser until their content changes. */
@Component
final class Assets implements WebMvcConfigurer {

    private static final String PATH = "/assets/";
    private static final int DIGITS = 12;

    private final ResourceLoader loader;
    private final String location;
    private final boolean inProgress;
    private final ConcurrentHashMap<String, String> versions = new ConcurrentHashMap<>();

    Assets(
            ResourceLoader loader,
            @Value("${amana.assets:classpath:/org/amana/platform/pages/assets/}") String location) {
        this.loader = loader;
        this.location = location;
        this.inProgress = location.startsWith("file:");
    }

    /** @throws IllegalArgumentException if there is no such file: a template names one that was taken away */
    String address(String name) {
        return PATH + name + "?v=" + (inProgress ? version(name) : versions.computeIfAbsent(name, this::version));
    }

    private String version(String name) {
        Resource file = loader.getResource(location + name);
        if (!file.exists()) {
            throw new IllegalArgumentException("no file is called " + name);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl cache = inProgress
                ? CacheControl.noStore()
                : CacheControl.maxAge(java.time.Duration.ofDays(365))
                        .cachePublic()
                        .immutable();
        registry.addResourceHandler(PATH + "**").addResourceLocations(location).setCacheControl(cache);
    }
}
