package org.amana.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Asks the decision point before any endpoint is entered, and writes down what was read. */
@Component
final class NeedsInterceptor implements HandlerInterceptor {

    static final String PURPOSE = "Amana-Purpose";

    private static final String ALLOWED = NeedsInterceptor.class.getName() + ".allowed";
    private static final String VIEWER = NeedsInterceptor.class.getName() + ".viewer";
    private static final String SUBJECT = NeedsInterceptor.class.getName() + ".subject";

    private static final int LONGEST_SUBJECT = 2_000;

    private final Access access;
    private final ReadLog log;

    NeedsInterceptor(Access access, ReadLog log) {
        this.access = access;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw RequestException.notFound();
        }
        @Nullable Right right = Endpoints.needsOf(method);
        if (right == null) {
            throw RequestException.notFound();
        }
        decide(request, right);
        return true;
    }

    private void decide(HttpServletRequest request, Right right) {
        @Nullable Viewer viewer = signedIn();
        switch (access.decide(viewer, right)) {
            case Access.Open ignored -> {}
            case Access.Allowed allowed -> {
                if (right.logged() && !log.takes()) {
                    throw RequestException.unavailable(Refusal.of("access.read-log-full"));
                }
                request.setAttribute(ALLOWED, allowed);
                request.setAttribute(VIEWER, Objects.requireNonNull(viewer).under(allowed.scope()));
            }
            case Access.Denied denied
            when denied.why() == Access.Why.NOT_SIGNED_IN -> throw RequestException.notSignedIn();
            case Access.Denied ignored ->
                throw namesSubject(request) ? RequestException.notFound() : RequestException.notAllowed();
        }
    }

    private static boolean namesSubject(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !variables.isEmpty();
    }

    static @Nullable Viewer signedIn() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer : null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        @Nullable Right right = handler instanceof HandlerMethod method ? Endpoints.needsOf(method) : null;
        if (right != null && right.logged() && request.getAttribute(VIEWER) instanceof Viewer viewer) {
            String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
            String subject = request.getAttribute(SUBJECT) instanceof String named
                    ? named
                    : request.getMethod() + ' ' + request.getRequestURI() + query;
            log.append(new ReadLog.Line(
                    viewer,
                    right,
                    subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                    request.getHeader(PURPOSE),
                    response.getStatus(),
                    false));
        }
    }

    static @Nullable Viewer viewerOf(HttpServletRequest request) {
        return request.getAttribute(VIEWER) instanceof Viewer viewer ? viewer : null;
    }

    static Access.@Nullable Allowed allowedOf(HttpServletRequest request) {
        return request.getAttribute(ALLOWED) instanceof Access.Allowed allowed ? allowed : null;
    }
}
