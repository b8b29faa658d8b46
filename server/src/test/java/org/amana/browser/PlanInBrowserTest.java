package org.amana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.amana.access.Role;
import org.amana.testing.TestServer;
import org.amana.transfer.PlannedCampaign;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A plan in a real browser: nothing keeps anybody out of its pages, and what is tried is answered while one types. */
class PlanInBrowserTest {

    private static final TestServer SERVER = TestServer.get();
    private static final PlannedCampaign CAMPAIGN = new PlannedCampaign("boardview");
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

    private static void become(String language) {
        browser.get(SERVER.address() + "/sign-in");
        Browser.become(browser, SERVER.tokenOf(Role.OPERATIONS_OFFICER, CAMPAIGN.of("cell")), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageOfAPlan(String language) {
        become(language);
        String path = CAMPAIGN.plan();
        for (String page : List.of("", "/people", "/worth", "/what-if?intake=1", "/stories/table", "/lifts?night=1")) {
            PagesInBrowserTest.look(browser, path + page, language);
        }
    }

    @Test
    void aFigureIsTakenApartUnderItsRow() {
        become("en");
        browser.get(SERVER.address() + CAMPAIGN.plan());
        browser.findElement(By.cssSelector("tr.in td .why")).click();
        assertThat(Browser.said(browser, "tr.why-row .why-strip"))
                .contains("boardview-origin")
                .contains("sortie 1");
    }

    @Test
    void theBoundAnswersWhileOneTypesAndAPlanFollows() {
        become("en");
        browser.get(SERVER.address() + CAMPAIGN.plan() + "/what-if");
        browser.findElement(By.id("intake")).sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
        wait.until(driver ->
                !driver.findElements(By.cssSelector("#trial-bound .sum")).isEmpty());
        wait.until(driver ->
                !driver.findElements(By.cssSelector("#trial-plan form")).isEmpty());
        assertThat(browser.findElement(By.cssSelector("#trial-plan input[name=intake]"))
                        .getDomAttribute("value"))
                .as("what the newest question tried")
                .isEqualTo("2");
    }
}
