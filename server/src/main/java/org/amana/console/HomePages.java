package org.amana.console;

import java.util.Set;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Scope;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

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
    private final Pages pages;

    HomePages(HomeReads home, Pages pages) {
        this.home = home;
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
                ? pages.show(frame, "console/home.jte", home.now(ANYBODY, true, "/live"))
                : Pages.then("/sign-in");
    }

    @GetMapping(HOME)
    @Needs(Right.ROLL_READ)
    @InNavigation(value = "console.nav.home", place = 10)
    ResponseEntity<byte[]> home(Viewer viewer, Frame frame) {
        return pages.show(frame, "console/home.jte", home.now(viewer, home.maySeeLifts(viewer), HOME + "/live"));
    }
}
