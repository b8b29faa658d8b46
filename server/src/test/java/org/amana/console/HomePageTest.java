package org.amana.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amana.access.Role;
import org.amana.console.pages.WhyView;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Pattern FIGURES = Pattern.compile("data-why=\"why-([A-Z_]+)\"[^>]*>([0-9,]+)<");

    private final PageClient nobody = PageClient.of(SERVER.address());

    private PageClient as(Role role) {
        return nobody.signedIn(SERVER.tokenOf(role, "home"));
    }

    @Test
    void whoHasNotSignedInIsLedToTheDoorAndBack() {
        HttpResponse<String> answer = nobody.get("/now");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in?to=%2Fnow"));
    }

    @Test
    void theSumAddsUp() {
        String page = as(Role.OPERATIONS_OFFICER).get("/now").body();

        Map<String, Integer> figures = new HashMap<>();
        Matcher matcher = FIGURES.matcher(page);
        while (matcher.find()) {
            figures.put(matcher.group(1), Integer.valueOf(matcher.group(2).replace(",", "")));
        }
        assertThat(figures).containsKeys("ROLL", "HELD", "UNACCOUNTED", "SEEN");
        int terms = Stream.of("HELD", "IN_TRANSIT", "IN_RECEPTION", "ABSENT", "UNACCOUNTED")
                .mapToInt(name -> figures.getOrDefault(name, -1))
                .sum();
        assertThat(figures).containsEntry("ROLL", terms);
    }

    @Test
    void itSpeaksTheLanguageThatWasChosen() {
        PageClient officer = as(Role.OPERATIONS_OFFICER);

        assertThat(officer.speaking("ar").get("/now").body()).contains("lang=\"ar\" dir=\"rtl\"", "في السجل");
        assertThat(officer.speaking("en").get("/now").body()).contains("lang=\"en\" dir=\"ltr\"", "On the roll");
    }

    @Test
    void whoMayNotSeeRollsIsToldSoOnAPage() {
        HttpResponse<String> answer = as(Role.CONSULAR).get("/now");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void aFormWithoutItsTokenIsNotBelieved() {
        HttpResponse<String> answer = new PageClientWithoutToken(SERVER.address()).signIn();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("amana-session");
    }

    @Test
    void everyFigureOfTheSumSaysWhatItIsMadeOf() {
        PageClient officer = as(Role.OPERATIONS_OFFICER);
        for (var figure : WhyView.Figure.values()) {
            HttpResponse<String> why = officer.get("/now/why/" + figure);

            assertThat(why.statusCode()).as(figure.name()).isEqualTo(200);
            assertThat(why.body()).contains("why-strip");
        }
    }
}
