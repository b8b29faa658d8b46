package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Frames;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.Readers;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Hands a page controller its frame: who reads, and which pages they may open. */
@Component
final class PageArguments implements HandlerMethodArgumentResolver, Readers {

    private record Door(String word, String path, int place, Right right) {}

    private final Frames frames;
    private final Access access;
    private final Texts texts;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable List<Door> doors;

    PageArguments(Frames frames, Access access, Texts texts, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.frames = frames;
        this.access = access;
        this.texts = texts;
        this.mappings = mappings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return frame(request);
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        @Nullable Viewer viewer = NeedsInterceptor.signedIn();
        return frames.of(request, reader(viewer), navigation(viewer, request));
    }

    private static Frame.@Nullable Reader reader(@Nullable Viewer viewer) {
        return viewer == null
                ? null
                : new Frame.Reader(
                        viewer.login(),
                        viewer.party(),
                        viewer.roles().stream()
                                .sorted()
                                .map(role -> "access.role." + role.name())
                                .toList());
    }

    private List<Frame.Link> navigation(@Nullable Viewer viewer, HttpServletRequest request) {
        Language language = Frames.language(request);
        String path = request.getRequestURI();
        return doors().stream()
                .filter(door -> !(access.decide(viewer, door.right()) instanceof Access.Denied))
                .map(door -> new Frame.Link(
                        texts.say(language, door.word(), java.util.Map.of()), door.path(), stands(path, door.path())))
                .toList();
    }

    private static boolean stands(String path, String door) {
        return path.equals(door) || (door.length() > 1 && path.startsWith(door + '/'));
    }

    private List<Door> doors() {
        @Nullable List<Door> known = doors;
        if (known == null) {
            known = mappings.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    .filter(entry -> entry.getValue().hasMethodAnnotation(InNavigation.class))
                    .map(entry ->
                            door(entry.getKey().getPatternValues().iterator().next(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Door::place))
                    .toList();
            doors = known;
        }
        return known;
    }

    private static Door door(String path, HandlerMethod method) {
        InNavigation entry = Objects.requireNonNull(method.getMethodAnnotation(InNavigation.class));
        Right right = Objects.requireNonNull(Endpoints.needsOf(method));
        return new Door(entry.value(), path, entry.place(), right);
    }
}
