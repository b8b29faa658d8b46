package org.amana.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a query parameter that the endpoint does not know, and one that is given twice: {@code asof} for {@code at} would else
 * be answered for now, and nobody would notice. An endpoint that takes a map of parameters looks at them itself, and so do pages.
 */
@Configuration(proxyBeanMethods = false)
class StrictQueries implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OURS = "org.amana.";
    private static final String API = "/api/**";
    private static final int AFTER_ACCESS = 100;

    /** @param names of the parameters, or null if the endpoint takes them all */
    private record Known(@Nullable Set<String> names, Set<String> repeatable) {}

    private final Map<HandlerMethod, Known> known = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(API).order(AFTER_ACCESS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getQueryString() != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(request.getParameterMap(), known.computeIfAbsent(method, StrictQueries::of));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Known known) {
        List<Refusal> reasons = new ArrayList<>();
        new TreeMap<>(given).forEach((name, values) -> {
            if (known.names() != null && !known.names().contains(name)) {
                reasons.add(
                        known.names().isEmpty()
                                ? Refusal.of("request.no-parameters", "name", name)
                                : Refusal.of(
                                        "request.unknown-parameter",
                                        "name",
                                        name,
                                        "known",
                                        String.join(", ", known.names())));
            } else if (values.length > 1 && !known.repeatable().contains(name)) {
                reasons.add(Refusal.of("request.repeated-parameter", "name", name));
            }
        });
        if (!reasons.isEmpty()) {
            throw RequestException.malformed(reasons.toArray(Refusal[]::new));
        }
    }

    private static Known of(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        Set<String> repeatable = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            @Nullable RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) {
                continue;
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                return new Known(null, Set.of());
            }
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String name = asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name();
            names.add(name);
            if (parameter.getParameterType().isArray()
                    || Collection.class.isAssignableFrom(parameter.getParameterType())) {
                repeatable.add(name);
            }
        }
        return new Known(names, repeatable);
    }
}
