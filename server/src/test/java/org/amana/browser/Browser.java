package org.amana.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The one Chromium of a test run. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private Browser() {}

    /**
     * Skips the test where Debian's Chromium and its driver are not installed.
     *
     * @param more switches beside the usual ones
     */
    static ChromeDriver start(String... more) {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "chromium and chromium-driver are not installed: no page was looked at in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // Draws the map without a graphics card, and without a complaint in the console.
                "--enable-unsafe-swiftshader",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1440,1000");
        options.addArguments(more);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    /** Signs somebody in whose token is known, and chooses a language; the browser must be on a page of the server. */
    static void become(ChromeDriver browser, String token, String language) {
        browser.manage().deleteAllCookies();
        if (!token.isEmpty()) {
            browser.manage().addCookie(new Cookie("amana-session", token));
        }
        browser.manage().addCookie(new Cookie("amana-language", language));
    }

    /** Presses what sends a form, and waits for the page that answers: a click alone does not wait for it. */
    static void send(ChromeDriver browser, String button) {
        browser.executeScript("window.answered = false");
        browser.findElement(By.cssSelector(button)).click();
        patience(browser)
                .ignoring(JavascriptException.class)
                .until(driver -> Boolean.TRUE.equals(browser.executeScript(
                        "return window.answered === undefined && document.readyState === 'complete'")));
    }

    /** What stands in an element once it says something, asked in one breath: the page may be renewing itself. */
    static String said(ChromeDriver browser, String css) {
        AtomicReference<String> said = new AtomicReference<>("");
        patience(browser).until(driver -> {
            Object text = browser.executeScript("return document.querySelector(arguments[0])?.innerText ?? ''", css);
            said.set(String.valueOf(text));
            return !said.get().isBlank();
        });
        return said.get();
    }

    private static WebDriverWait patience(ChromeDriver browser) {
        return new WebDriverWait(browser, Duration.ofSeconds(15));
    }
}
