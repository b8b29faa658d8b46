package org.amana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.amana.access.Role;
import org.amana.platform.journal.Journal;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** A key is made, used and removed by the pages, with a device that Chromium plays. */
class PasskeyInBrowserTest {

    private static final TestServer SERVER = TestServer.get();
    /** A key is bound to a name, so the server is not asked for by its number here. */
    private static final String ADDRESS = "http://localhost:" + SERVER.address().getPort();

    @SuppressWarnings("NullAway.Init")
    private ChromeDriver browser;

    @SuppressWarnings("NullAway.Init")
    private VirtualAuthenticator device;

    @BeforeEach
    void open() {
        browser = Browser.start();
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        device = browser.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(Protocol.CTAP2)
                .setTransport(Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private WebElement await(String css) {
        return new WebDriverWait(browser, Duration.ofSeconds(15))
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    private void enter(String language) {
        browser.get(ADDRESS + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.RECEIVING_REGISTRAR, "keys-" + language), language);
    }

    private void makeKey(String label) {
        browser.get(ADDRESS + "/keys");
        await("form[data-key=create] input[name=label]").sendKeys(label);
        browser.findElement(By.cssSelector("form[data-key=create] button")).click();
        await("form[action$='/removal']");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aKeyIsMadeAndOpensTheDoorAndIsRemoved(String language) throws SQLException {
        enter(language);
        makeKey("laptop of the gate");
        assertThat(browser.findElement(By.cssSelector("tbody th")).getText()).isEqualTo("laptop of the gate");
        assertThat(PagesInBrowserTest.graveViolations(browser)).isEmpty();

        Browser.become(browser, "", language);
        browser.get(ADDRESS + "/sign-in?to=%2Fkeys");
        await("form[data-key=get] button").click();
        await("form[action$='/removal']");
        assertThat(browser.getCurrentUrl()).isEqualTo(ADDRESS + "/keys");
        assertThat(browser.manage().getCookies())
                .anyMatch(cookie -> cookie.getName().equals("amana-session") && cookie.isHttpOnly());
        assertThat(browser.findElements(By.cssSelector("tbody time"))).hasSize(2);
        assertThat(browser.findElement(By.tagName("main")).getText())
                .contains(language.equals("ar") ? "دخلت بمفتاح المرور" : "You signed in by passkey");

        Browser.send(browser, "form[action$='/removal'] button");
        await("form[data-key=get] button").click();
        assertThat(await("[data-key-said] .refusal").getText()).isNotBlank();
        assertThat(journal()).contains("access.passkey-registered", "access.passkey-used", "access.passkey-removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en"})
    void aDeviceThatDoesNotKnowItsOwnerIsNotEnough(String language) {
        enter(language);
        device.setUserVerified(false);
        browser.get(ADDRESS + "/keys");
        await("form[data-key=create] input[name=label]").sendKeys("anybody's");
        browser.findElement(By.cssSelector("form[data-key=create] button")).click();

        assertThat(await("[data-key-said] .refusal").getText()).isEqualTo("No key was made.");
        browser.get(ADDRESS + "/keys");
        assertThat(browser.findElements(By.cssSelector("form[action$='/removal']")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void anAddressOfNumbersIsSaidToHoldNoKeys(String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.RECEIVING_REGISTRAR, "keys-" + language), language);
        browser.get(SERVER.address() + "/keys");

        assertThat(browser.findElements(By.cssSelector("form[data-key]"))).isEmpty();
        assertThat(browser.findElement(By.cssSelector(".why-strip a")).getDomAttribute("href"))
                .isEqualTo(ADDRESS + "/keys");
    }

    private static String journal() throws SQLException {
        StringBuilder journal = new StringBuilder();
        SERVER.bean(Journal.class)
                .store()
                .read(0, stored -> journal.append(stored.kind()).append(' '));
        return journal.toString();
    }
}
