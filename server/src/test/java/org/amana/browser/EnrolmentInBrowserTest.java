package org.amana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.itl.NewTransaction;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** An interchange file dropped on the page, searched, examined by two with the keyboard, linked, and unlinked. */
class EnrolmentInBrowserTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PARTY = "browser-prints";
    private static final String PLACE = "browser-prints-site";
    private static final long BODY = 9_100;
    private static final LocalDate DAY = LocalDate.parse("2026-01-18");
    private static final String NOW = SERVER.bean(PlatformClock.class)
            .now()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    private static ChromeDriver browser;
    private static List<String> people = List.of();

    @BeforeAll
    static void somebodyIsEnrolledAndComesAgain() {
        browser = Browser.start();
        browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
        SERVER.ensureParty(PARTY);
        SERVER.ensurePlace(PLACE, "PRISON");
        people = Prints.referred(SERVER, PARTY, PLACE, NOW, 2);
        SERVER.as(Role.ENROLMENT, PARTY)
                .post(
                        "/api/v1/encounters",
                        Map.of(
                                "encounters",
                                List.of(Prints.encounter(
                                        UUID.randomUUID().toString(),
                                        people.get(0),
                                        PLACE,
                                        NOW,
                                        List.of(Prints.picture(BODY + 1, 1), Prints.picture(BODY + 2, 1))))),
                        Object.class);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void become(EnumSet<Role> roles, String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(roles, PARTY), language);
    }

    /** The right thumb and index finger of the one body, laid down once more. */
    private static Path file(Path folder) throws IOException {
        NewTransaction file = new NewTransaction("CAR", DAY, "AGENCY", "KIT 4", "1");
        file.add(file.next(2).with(5, "Y"));
        for (int finger = 1; finger <= 2; finger++) {
            file.finger(
                    finger,
                    0,
                    "KIT 4",
                    DAY,
                    new SyntheticFinger(BODY + finger).impression(2, SyntheticFinger.Care.GOOD),
                    "");
        }
        return Files.write(folder.resolve("card.an2"), file.build().bytes());
    }

    private static void type(String name, String value) {
        browser.findElement(By.name(name)).sendKeys(value);
    }

    private static void press(String path) {
        Browser.send(browser, "form[method='post'][action$='" + path + "'] button");
    }

    private static void conclude(Role besides, String matter) {
        become(EnumSet.of(Role.ENROLMENT, besides), "en");
        browser.get(SERVER.address() + matter);
        assertThat(browser.findElements(By.cssSelector(".print image"))).hasSize(2);
        assertThat(browser.findElement(By.tagName("main")).getText())
                .doesNotContain(people.get(0), people.get(1))
                .contains("minutiae agree");
        browser.findElement(By.tagName("body")).sendKeys("1");
        WebElement reason = browser.switchTo().activeElement();
        assertThat(reason.getDomAttribute("name")).isEqualTo("reason");
        reason.sendKeys("core, delta and twelve points");
        press("/conclusions");
    }

    @Test
    void aFileIsDroppedSearchedExaminedLinkedAndUnlinked(@TempDir Path folder) throws IOException {
        become(EnumSet.of(Role.ENROLMENT), "en");
        browser.get(SERVER.address() + "/enrolment/new?person=" + people.get(1));
        new Select(browser.findElement(By.name("place"))).selectByValue(PLACE);
        type("device", "kit 4");
        type("operator", "Sergeant Lee");
        type("document", "order 7");
        browser.findElement(By.name("file")).sendKeys(file(folder).toString());
        press("/enrolment/new");
        String encounter = browser.getCurrentUrl().replace(SERVER.address().toString(), "");
        assertThat(encounter).startsWith("/encounters/");
        assertThat(browser.findElements(By.cssSelector(".hand .finger.good"))).hasSize(2);

        press("/searches");
        WebElement matter = browser.findElement(By.cssSelector(".searched tbody a[href^='/adjudications/']"));
        String path = String.valueOf(matter.getDomAttribute("href"));
        conclude(Role.CAMP_MANAGER, path);
        conclude(Role.PROSECUTOR, path);
        press("/links");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("The two records are linked.");
        type("reason", "the wrong card");
        press("/links/undoing");
        assertThat(browser.findElement(By.tagName("main")).getText()).doesNotContain("The two records are linked.");

        for (String language : List.of("en", "ar")) {
            become(EnumSet.of(Role.ENROLMENT), language);
            for (String page : List.of(
                    "/enrolment",
                    "/enrolment/new",
                    "/enrolment/new?person=" + people.get(1),
                    encounter,
                    encounter + "/send",
                    path,
                    "/enrolment/accuracy",
                    "/print-exchanges")) {
                PagesInBrowserTest.look(browser, page, language);
            }
        }
    }
}
