package org.amana.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The map that can be moved, and the still one that stands where it cannot be drawn. */
class MapInBrowserTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PARTY = "map-keeper";
    private static final String NORTH = "map-north";
    private static final String SOUTH = "map-south";

    private static final String WEBGL = "return !!document.createElement('canvas').getContext('webgl2')";
    private static final String FETCHED =
            "return performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('maplibre'))";
    private static final String OVERLAPS = """
            const boxes = [...document.querySelectorAll('.map-over a')]
              .filter(a => a.getAttribute('visibility') !== 'hidden')
              .map(a => a.querySelector('text').getBoundingClientRect());
            return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)).length""";

    @SuppressWarnings("NullAway.Init")
    private ChromeDriver browser;

    @BeforeAll
    static void peopleAtTwoPlaces() {
        SERVER.ensureParty(PARTY);
        place(NORTH, 36_507_000, 40_742_000);
        place(SOUTH, 36_500_000, 40_760_000);
        held(NORTH, 3);
        held(SOUTH, 1);
    }

    private static void place(String code, int latitude, int longitude) {
        SERVER.administrator()
                .post(
                        "/api/v1/places",
                        Map.of(
                                "code",
                                code,
                                "kind",
                                "PRISON",
                                "names",
                                Map.of("en", code, "ar", code),
                                "zone",
                                "Asia/Baghdad",
                                "position",
                                Map.of("latitude", latitude, "longitude", longitude, "errorMetres", 100)),
                        Map.class);
    }

    private static void held(String place, int people) {
        for (int i = 0; i < people; i++) {
            Map<String, ?> one = Map.of("person", UUID.randomUUID(), "sex", "MALE", "sighting", "formal count");
            SERVER.as(Role.SITE_CUSTODIAN, PARTY)
                    .post(
                            "/api/v1/persons",
                            Map.of(
                                    "movement",
                                    UUID.randomUUID(),
                                    "account",
                                    "held/" + PARTY + '/' + place + "/none-shown",
                                    "cause",
                                    "OPENING",
                                    "occurred",
                                    SERVER.bean(PlatformClock.class).now().toString(),
                                    "persons",
                                    List.of(one)),
                            Map.class);
        }
        SERVER.later();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void open(Dimension size, String... switches) {
        browser = Browser.start(switches);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        browser.manage().window().setSize(size);
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.OPERATIONS_OFFICER, "map"), "en");
        browser.get(SERVER.address() + "/now");
    }

    private WebDriverWait patience() {
        return new WebDriverWait(browser, Duration.ofSeconds(30));
    }

    private boolean stands(String css) {
        return browser.findElement(By.cssSelector(css)).isDisplayed();
    }

    @Test
    void itComesOnAWideScreenAndHearsOfChanges() {
        open(new Dimension(1440, 1000));
        assumeTrue(
                Boolean.TRUE.equals(browser.executeScript(WEBGL)),
                "this Chromium has no WebGL: the map that can be moved was not looked at");
        patience().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#live-map[data-state=live]")));
        assertThat(stands(".map-ground canvas")).isTrue();
        assertThat(stands("#still-map")).isFalse();
        assertThat(browser.executeScript(OVERLAPS)).isEqualTo(0L);
        assertThat(label(NORTH)).isEqualTo(NORTH + " 3");
        browser.executeScript("window.kept = document.querySelector('.map-ground canvas')");

        held(NORTH, 2);

        patience().until(driver -> label(NORTH).equals(NORTH + " 5"));
        assertThat(browser.executeScript("return window.kept === document.querySelector('.map-ground canvas')"))
                .isEqualTo(true);
        assertThat(PagesInBrowserTest.graveViolations(browser)).isEmpty();
        assertThat(PagesInBrowserTest.complaints(browser)).isEmpty();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(stands("#still-map")).isTrue();
        assertThat(stands("#live-map")).isFalse();
    }

    private String label(String place) {
        return String.valueOf(browser.executeScript("const text = document.querySelector('.map-over a[href=\"/places/"
                + place + "\"] text'); return text ? text.textContent : ''"));
    }

    @Test
    void aNarrowScreenKeepsTheStillOneAndFetchesNothing() {
        open(new Dimension(900, 1000));

        assertThat(stands("#still-map")).isTrue();
        assertThat(stands("#live-map")).isFalse();
        assertThat(browser.executeAsyncScript(
                        "const done = arguments[0]; requestIdleCallback(() => setTimeout(() => done("
                                + FETCHED.substring("return ".length()) + "), 500))"))
                .isEqualTo(List.of());
    }

    @Test
    void withoutWebGlTheStillOneStands() {
        open(new Dimension(1440, 1000), "--disable-3d-apis");

        assertThat(browser.executeScript(WEBGL)).isEqualTo(false);
        assertThat(browser.executeAsyncScript(
                        "const done = arguments[0]; requestIdleCallback(() => setTimeout(() => done("
                                + FETCHED.substring("return ".length()) + "), 500))"))
                .isEqualTo(List.of());
        assertThat(stands("#still-map")).isTrue();
        assertThat(browser.findElement(By.cssSelector("#still-map")).getText()).contains(NORTH, SOUTH);
    }
}
