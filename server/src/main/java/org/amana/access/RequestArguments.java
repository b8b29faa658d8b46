package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.web.Caller;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the viewer, or the caller with the key of a command. */
final class RequestArguments implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    /** Where a form of a page brings the key along. */
    static final String FORM_KEY = "key";

    static final String DEVICE = "Amana-Device";
    static final int LONGEST_KEY = 200;
    private static final int LONGEST_DEVICE = 100;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == Caller.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binder) {
        @Nullable HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        @Nullable Viewer viewer = request == null ? null : NeedsInterceptor.viewerOf(request);
        Access.@Nullable Allowed allowed = request == null ? null : NeedsInterceptor.allowedOf(request);
        if (viewer == null && parameter.isOptional()) {
            return null;
        }
        if (request == null || viewer == null || allowed == null) {
            throw RequestException.notSignedIn();
        }
        return parameter.getParameterType() == Viewer.class ? viewer : caller(request, viewer, allowed.as());
    }

    private static Caller caller(HttpServletRequest request, Viewer viewer, Role role) {
        Speaker speaker = new Speaker(
                viewer.party(),
                viewer.user(),
                role.name(),
                device(request),
                viewer.by() == SignedInBy.PASSWORD ? null : viewer.by().name());
        return new Caller(speaker, keyOf(request), request.getMethod(), request.getRequestURI());
    }

    private static @Nullable String device(HttpServletRequest request) {
        @Nullable String device = request.getHeader(DEVICE);
        return device == null || device.isBlank() || device.length() > LONGEST_DEVICE ? null : device;
    }

    static String keyOf(HttpServletRequest request) {
        @Nullable
        String header = request.getHeader(KEY) == null ? request.getParameter(FORM_KEY) : request.getHeader(KEY);
        if (header == null) {
            throw RequestException.malformed(Refusal.of("request.no-key"));
        }
        String key = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"")
                ? header.substring(1, header.length() - 1)
                : header;
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw RequestException.malformed(Refusal.of("request.bad-key", "longest", LONGEST_KEY));
        }
        return key;
    }
}
