package org.amana.platform.pages;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;

/** How numbers and times are written: digits 0 to 9 in both languages, months as Iraq and Syria say them. */
public final class Written {

    /** What of a moment is written. */
    public enum Form {
        DAY_AND_TIME,
        SHORT,
        DAY,
        TIME,
        UTC
    }

    private static final Duration NEAR = Duration.ofHours(2);
    private static final Duration LONG = Duration.ofDays(4);

    private Written() {}

    public static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace('-', '\u2212');
    }

    static Content time(Instant instant, Language language, Texts texts, Form form) {
        String said = say(instant, language, texts, form);
        return output -> {
            output.writeContent("<time datetime=\"" + instant + "\">");
            output.writeContent(said);
            output.writeContent("</time>");
        };
    }

    public static String say(Instant instant, Language language, Texts texts, Form form) {
        ZoneId zone = form == Form.UTC ? ZoneOffset.UTC : Frame.HERE;
        ZonedDateTime local = instant.atZone(zone);
        String hour = "%02d:%02d".formatted(local.getHour(), local.getMinute());
        String month = texts.say(language, "pages.month." + local.getMonthValue(), Map.of());
        String dayOfMonth = local.getDayOfMonth() + " " + month;
        String day = dayOfMonth + ' ' + local.getYear();
        return switch (form) {
            case DAY_AND_TIME -> day + ' ' + hour;
            case SHORT -> dayOfMonth + ' ' + hour;
            case DAY -> day;
            case TIME -> hour;
            case UTC -> hour + " UTC";
        };
    }

    /** How a time of more than four days is said in the language of the page. */
    interface Days {
        String of(long days, int hours);
    }

    static Content clock(Instant now, Instant due, Days days) {
        Duration left = Duration.between(now, due);
        boolean past = left.isNegative();
        Duration time = left.abs();
        boolean far = time.compareTo(LONG) >= 0;
        String said = far
                ? days.of(time.toDays(), time.toHoursPart())
                : "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
        String manner = past ? "clock alarm" : left.compareTo(NEAR) < 0 ? "clock watch" : "clock";
        return output -> {
            output.writeContent("<span class=\"" + manner + "\">");
            if (past || left.compareTo(NEAR) < 0) {
                Shape.ABSENT.svg().writeTo(output);
            }
            output.writeContent(
                    "<bdi%s>%s%s</bdi></span>".formatted(far ? "" : " dir=\"ltr\"", past ? "\u2212" : "", said));
        };
    }
}
