package org.amana.platform.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.amana.platform.server.ServerSettings;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page. */
@Component
public final class Frames {

    /** Keeps the language that a reader chose. */
    public static final String LANGUAGE_COOKIE = "amana-language";

    private final Frame.House house;
    private final PlatformClock clock;

    Frames(Texts texts, Names names, Assets assets, ServerSettings settings, PlatformClock clock) {
        this.house = new Frame.House(texts, names, assets, settings.demo());
        this.clock = clock;
    }

    /** @param reader null if nobody has signed in */
    public Frame of(HttpServletRequest request, Frame.@Nullable Reader reader, List<Frame.Link> navigation) {
        String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
        return new Frame(
                house,
                language(request),
                clock.now(),
                reader,
                navigation,
                request.getRequestURI() + query,
                antiForgery(request));
    }

    /** A frame for what is sent to many readers at once. */
    public Frame shared(Language language) {
        return new Frame(house, language, clock.now(), null, List.of(), "/", "");
    }

    private static String antiForgery(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** What the reader chose, else the first of their browser's languages that Amana speaks. */
    public static Language language(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                for (Language language : Language.values()) {
                    if (cookie.getName().equals(LANGUAGE_COOKIE)
                            && language.tag().equals(cookie.getValue())) {
                        return language;
                    }
                }
            }
        }
        return Language.of(request);
    }
}
