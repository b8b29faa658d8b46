package org.amana.intake;

import org.amana.intake.reading.NameKeys;
import org.amana.intake.reading.SkeletonKeys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names are compared by the simple means of this desk unless a better one is there. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    @ConditionalOnMissingBean
    NameKeys nameKeys() {
        return new SkeletonKeys();
    }
}
