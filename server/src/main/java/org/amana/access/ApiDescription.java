package org.amana.access;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import org.amana.platform.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds to the description of the API what every endpoint has in common: its right, and the key of a command. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Caller.class);
    }

    @Bean
    OperationCustomizer rightsAndKeys() {
        return (operation, method) -> {
            @Nullable Right right = Endpoints.needsOf(method);
            if (right != null) {
                operation.setDescription("Needs the right " + right + ".");
                operation.addExtension("x-right", right.name());
            }
            boolean command = Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Caller.class);
            if (command) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(RequestArguments.KEY)
                        .required(true)
                        .schema(new StringSchema().maxLength(RequestArguments.LONGEST_KEY)));
            }
            return operation;
        };
    }
}
