package org.amana.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;

/** Times as people type them. */
public final class TypedTime {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private TypedTime() {}

    /**
     * An instant; or a day, which means its end, or a day and a time, both as Baghdad and Damascus have them, in any digits.
     *
     * @throws RequestException if it is none of these
     */
    public static Instant read(String text) {
        String plain = plain(text);
        try {
            if (plain.endsWith("Z")) {
                return Instant.parse(plain);
            }
            if (plain.length() == 10) {
                return LocalDate.parse(plain)
                        .plusDays(1)
                        .atStartOfDay(Frame.HERE)
                        .minusSeconds(1)
                        .toInstant();
            }
            return LocalDateTime.parse(plain.replace('T', ' '), LOCAL)
                    .atZone(Frame.HERE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw RequestException.malformed(Refusal.of("pages.not-a-time", "text", text));
        }
    }

    /**
     * A day, in any digits.
     *
     * @throws RequestException if it is none
     */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(plain(text));
        } catch (DateTimeParseException e) {
            throw RequestException.malformed(Refusal.of("pages.not-a-time", "text", text));
        }
    }

    /** When a day begins in Baghdad and Damascus. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(Frame.HERE).toInstant();
    }

    /** The day that it is then in Baghdad and Damascus. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(Frame.HERE).toLocalDate();
    }

    private static String plain(String text) {
        return text.strip()
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** An instant as {@link #read} takes it. */
    public static String local(Instant instant) {
        return LOCAL.format(instant.atZone(Frame.HERE));
    }
}
