package org.amana.platform.web;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the JSON of every endpoint strict. */
@Configuration(proxyBeanMethods = false)
class WebJson {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::apply;
    }
}
