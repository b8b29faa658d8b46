package org.amana.platform.pages;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a template writes with: the reader's words, numbers and times, and what the layout shows of the reader. One for each
 * request; a page controller takes it as a parameter.
 */
public final class Frame {

    /** Baghdad and Damascus keep the same hours, the year round. */
    public static final ZoneId HERE = ZoneId.of("Asia/Baghdad");

    /**
     * Who reads.
     *
     * @param name the login
     * @param party code of the party that they act for
     * @param roles codes of the words of their roles
     */
    public record Reader(String name, String party, List<String> roles) {}

    /**
     * An entry of the bar at the top.
     *
     * @param here whether the page shown is this one, or stands under it
     */
    public record Link(String text, String path, boolean here) {}

    /** What is the same for all requests. */
    record House(Texts texts, Names names, Assets assets, boolean demo) {}

    private final House house;
    private final Language language;
    private final Instant now;
    private final @Nullable Reader reader;
    private final List<Link> navigation;
    private final String path;
    private final String antiForgery;

    Frame(
            House house,
            Language language,
            Instant now,
            @Nullable Reader reader,
            List<Link> navigation,
            String path,
            String antiForgery) {
        this.house = house;
        this.language = language;
        this.now = now;
        this.reader = reader;
        this.navigation = List.copyOf(navigation);
        this.path = path;
        this.antiForgery = antiForgery;
    }

    public Language language() {
        return language;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return language == Language.ARABIC ? "rtl" : "ltr";
    }

    /** The language that the page is not in. */
    public Language other() {
        return language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
    }

    public boolean demo() {
        return house.demo();
    }

    /** The platform's time at which the page was asked for. */
    public Instant now() {
        return now;
    }

    public @Nullable Reader reader() {
        return reader;
    }

    public List<Link> navigation() {
        return navigation;
    }

    /** Path and query of the page, for links back to it. */
    public String path() {
        return path;
    }

    /** What a form must bring along to be believed. */
    public String antiForgery() {
        return antiForgery;
    }

    /** A new idempotency key for a form: pressing twice does a thing once. */
    public UUID newKey() {
        return Uuids.next();
    }

    /** Address of a file that a browser fetches, changing with its content. */
    public String asset(String name) {
        return house.assets().address(name);
    }

    /** The words of a code; arguments as name, value, name, value. */
    public String say(String code, Object... namesAndValues) {
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            arguments.put(
                    String.valueOf(namesAndValues[i]),
                    value instanceof Integer || value instanceof Long
                            ? figure(((Number) value).longValue())
                            : String.valueOf(value));
        }
        return house.texts().say(language, code, arguments);
    }

    /** What stands between two things that are listed, with the blank after it. */
    public String comma() {
        return say("pages.comma");
    }

    public String say(Refusal refusal) {
        return house.texts().say(language, refusal);
    }

    public String place(String code) {
        return house.names().place(language, code);
    }

    public boolean moves(String place) {
        return house.names().moves(place);
    }

    public String party(String code) {
        return house.names().party(language, code);
    }

    /** A number with its thousands apart, also where it is part of a sentence. */
    public String figure(long number) {
        return Written.figure(number);
    }

    /** A number in a table: nothing is a middle dot that is read out as zero. */
    public Content count(long number) {
        return number == 0
                ? output -> output.writeContent("<span class=\"zero\" role=\"img\" aria-label=\"0\">·</span>")
                : output -> output.writeContent(Written.figure(number));
    }

    /** A moment as the reader says it, local time over UTC in its tooltip. */
    public Content time(Instant instant) {
        return Written.time(instant, language, house.texts(), Written.Form.DAY_AND_TIME);
    }

    /** Day and time without the year, for tables. */
    public Content shortly(Instant instant) {
        return Written.time(instant, language, house.texts(), Written.Form.SHORT);
    }

    /** Hour and minute, local; the day goes without saying. */
    public Content hour(Instant instant) {
        return Written.time(instant, language, house.texts(), Written.Form.TIME);
    }

    public Content day(Instant instant) {
        return Written.time(instant, language, house.texts(), Written.Form.DAY);
    }

    /** A day where no mark-up may stand, as in a list to choose from. */
    public String dayInText(Instant instant) {
        return Written.say(instant, language, house.texts(), Written.Form.DAY);
    }

    /** Hour and minute in UTC. */
    public Content utc(Instant instant) {
        return Written.time(instant, language, house.texts(), Written.Form.UTC);
    }

    /** How long is left until {@code due}, or since when it is past, as {@code h:mm} with its shape and colour. */
    public Content clock(Instant due) {
        return Written.clock(now, due, (days, hours) -> say("pages.clock.days", "days", days, "hours", hours));
    }

    /** Text in a script that may not be the page's own. */
    public Content isolated(@Nullable String text) {
        return output -> {
            if (text != null) {
                output.writeContent("<bdi>");
                output.writeUserContent(text);
                output.writeContent("</bdi>");
            }
        };
    }
}
