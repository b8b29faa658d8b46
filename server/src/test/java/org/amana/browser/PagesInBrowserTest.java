package org.amana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.access.Role;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Every page of the bar, as somebody sees it who may open it: nothing that keeps anybody out, nothing that hangs over. */
class PagesInBrowserTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Dimension WIDE = new Dimension(1440, 1000);
    private static final Dimension NARROW = new Dimension(500, 900);

    private static final TestServer SERVER = TestServer.get();
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theDoor(String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, "", language);
        look("/sign-in", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageOfTheBar(String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.OPERATIONS_OFFICER, "browser"), language);
        browser.get(SERVER.address() + "/now");
        List<String> paths = browser.findElements(By.cssSelector(".bar nav a")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertThat(paths).contains("/now");
        for (String path : paths) {
            look(path, language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aFigureSaysWhatItIsMadeOf(String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.OPERATIONS_OFFICER, "browser"), language);
        browser.get(SERVER.address() + "/now");

        browser.findElement(By.cssSelector(".sum .why")).click();

        assertThat(Browser.said(browser, ".why-strip")).isNotBlank();
        browser.findElement(By.cssSelector(".why-strip [data-close]")).click();
        assertThat(browser.findElements(By.cssSelector(".why-strip"))).isEmpty();
    }

    private static void look(String path, String language) {
        look(browser, path, language);
    }

    /** Wide and narrow, in its language, with nothing that keeps anybody out and nothing that the browser complains of. */
    static void look(ChromeDriver browser, String path, String language) {
        for (Dimension size : List.of(WIDE, NARROW)) {
            browser.manage().window().setSize(size);
            browser.get(SERVER.address() + path);
            assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                    .as(path)
                    .isEqualTo(language);
            Object over = browser.executeScript(
                    "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
            assertThat(over).as("%s hangs over at %s", path, size).isEqualTo(false);
        }
        browser.manage().window().setSize(WIDE);
        assertThat(graveViolations(browser)).as("%s in %s", path, language).isEmpty();
        assertThat(complaints(browser))
                .as("what the console of the browser says of %s", path)
                .isEmpty();
    }

    /** What the console of the browser says, but for a graphics driver's remarks on its own speed. */
    static List<String> complaints(ChromeDriver browser) {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("GL Driver Message"))
                .toList();
    }

    /** What keeps people out, as axe finds it on the page shown. */
    static List<String> graveViolations(ChromeDriver browser) {
        Results results = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze(browser);
        List<String> grave = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                grave.add(rule.getId() + ": " + rule.getNodes().getFirst().getHtml());
            }
        }
        return grave;
    }
}
