package org.amana.console;

import java.util.Set;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Scope;
import org.amana.access.Viewer;
import org.amana.console.pages.WhyView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Home: the number now. The house's address leads there: to the door whoever has not signed in, and to the first page that they
 * may open whoever may not see rolls. A demonstration shows its home to anybody, as everybody in it is synthetic.
 */
@PageController
final class HomePages {

    static final String HOME = "/now";
    static final String PART = "console/home-live.jte";

    private static final Viewer ANYBODY = new Viewer(new UUID(0, 0), "anybody", "anybody", Set.of(), Scope.EVERYTHING);

    private final HomeReads home;
    private final LiveHome live;
    private final Pages pages;

    HomePages(HomeReads home, LiveHome live, Pages pages) {
        this.home = home;
        this.live = live;
        this.pages = pages;
    }

    @GetMapping("/")
    @Needs(Right.API_READ)
    ResponseEntity<byte[]> front(Frame frame) {
        if (frame.reader() != null) {
            return Pages.then(frame.navigation().stream()
                    .map(Frame.Link::path)
                    .findFirst()
                    .orElse("/sign-in"));
        }
        return frame.demo()
                ? pages.show(frame, "console/home.jte", home.now(ANYBODY, Sight.PLANS, "/live"))
                : Pages.then("/sign-in");
    }

    @GetMapping(HOME)
    @Needs(Right.ROLL_READ)
    @InNavigation(value = "console.nav.home", place = 10)
    ResponseEntity<byte[]> home(Viewer viewer, Frame frame) {
        return pages.show(frame, "console/home.jte", home.now(viewer, home.sightOf(viewer), HOME + "/live"));
    }

    @GetMapping(path = HOME + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Right.ROLL_READ)
    SseEmitter watch(Viewer viewer, Frame frame) {
        return live.watch(LiveHome.Audience.of(viewer, home.sightOf(viewer), HOME + "/live", frame.language()));
    }

    /** Home of a demonstration, for anybody; on a server of record there is nothing here. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Right.DEMO_READ)
    SseEmitter watchDemo(Frame frame) {
        if (!frame.demo()) {
            throw RequestException.notFound();
        }
        return live.watch(LiveHome.Audience.of(ANYBODY, Sight.PLANS, "/live", frame.language()));
    }

    @GetMapping(HOME + "/why/{figure}")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> why(@PathVariable WhyView.Figure figure, Viewer viewer, Frame frame) {
        return pages.show(frame, "console/why.jte", HomeReads.why(home.now(viewer, Sight.PLACES, ""), figure));
    }

    @GetMapping("/why/{figure}")
    @Needs(Right.DEMO_READ)
    ResponseEntity<byte[]> whyDemo(@PathVariable WhyView.Figure figure, Frame frame) {
        if (!frame.demo()) {
            throw RequestException.notFound();
        }
        return pages.show(frame, "console/why.jte", HomeReads.why(home.now(ANYBODY, Sight.PLACES, ""), figure));
    }
}
