package org.amana.platform.server;

import java.io.IOException;
import org.amana.platform.documents.Attachments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps attachments in the data folder. */
@Configuration(proxyBeanMethods = false)
class AttachmentWiring {

    /** As large as a request may be. */
    private static final long LARGEST = 64L * 1024 * 1024;

    @Bean
    Attachments attachments(DataHome home) throws IOException {
        return new Attachments(home.attachments(), LARGEST);
    }
}
