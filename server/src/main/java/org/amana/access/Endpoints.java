package org.amana.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint there is, with the right it needs; the server does not start while one says nothing. */
@Component
final class Endpoints implements SmartInitializingSingleton {

    /** An endpoint as it is listed for review. */
    record Endpoint(String method, String path, Right right, HandlerMethod handler) {}

    /** Where others publish endpoints: the only ones that are let in without saying it themselves. */
    private static final Map<String, Right> FOREIGN = Map.of("org.springdoc", Right.API_READ);

    private static final String ERRORS = "org.springframework.boot.webmvc.autoconfigure.error";

    private final RequestMappingHandlerMapping mapping;

    Endpoints(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    static @Nullable Right needsOf(HandlerMethod method) {
        @Nullable Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return needs.value();
        }
        String declaring = method.getBeanType().getName();
        return FOREIGN.entrySet().stream()
                .filter(foreign -> declaring.startsWith(foreign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** All of them, in order of path and method. */
    List<Endpoint> all() {
        Map<String, Endpoint> sorted = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            @Nullable Right right = needsOf(method);
            if (right != null) {
                expand(info, right, method).forEach(e -> sorted.put(e.path() + ' ' + e.method(), e));
            }
        });
        return List.copyOf(sorted.values());
    }

    private static List<Endpoint> expand(RequestMappingInfo info, Right right, HandlerMethod handler) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (String path : info.getPatternValues()) {
            info.getMethodsCondition()
                    .getMethods()
                    .forEach(m -> endpoints.add(new Endpoint(m.name(), path, right, handler)));
        }
        return endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = mapping.getHandlerMethods().values().stream()
                .filter(method -> needsOf(method) == null)
                .filter(method -> !method.getBeanType().getName().startsWith(ERRORS))
                .map(HandlerMethod::toString)
                .sorted()
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("these endpoints do not say which right they need (@Needs): " + silent);
        }
    }
}
