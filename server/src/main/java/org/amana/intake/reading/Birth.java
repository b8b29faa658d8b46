package org.amana.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claimed birth as the range of days it may have been, with its form in EDTF (ISO 8601-2): {@code 1998}, {@code 1998-03},
 * {@code 1998~} for about 1998, {@code 1996/1998}.
 */
public record Birth(LocalDate earliest, LocalDate latest, String edtf) {

    /** "About" a year is taken as two years either way; wider than most such answers err, and said in the manual. */
    private static final int ABOUT_YEARS = 2;

    private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(~?)");

    public Birth {
        if (latest.isBefore(earliest)) {
            throw new DateTimeException("a birth between %s and %s".formatted(earliest, latest));
        }
    }

    /** Reads the forms that this desk writes. */
    public static Optional<Birth> parse(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return part(edtf);
            }
            Optional<Birth> from = part(edtf.substring(0, slash));
            Optional<Birth> to = part(edtf.substring(slash + 1));
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Birth(from.get().earliest(), to.get().latest(), edtf));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Birth> part(String text) {
        Matcher m = PART.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        int slack = m.group(4).isEmpty() ? 0 : ABOUT_YEARS;
        if (m.group(2) == null) {
            return Optional.of(new Birth(LocalDate.of(year - slack, 1, 1), LocalDate.of(year + slack, 12, 31), text));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        LocalDate first =
                m.group(3) == null ? month.atDay(1) : month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3)));
        LocalDate last = m.group(3) == null ? month.atEndOfMonth() : first;
        return Optional.of(new Birth(first.minusYears(slack), last.plusYears(slack), text));
    }

    static Birth year(int year) {
        return of("%04d".formatted(year));
    }

    static Birth of(String edtf) {
        return parse(edtf).orElseThrow(() -> new DateTimeException(edtf));
    }

    /** Whether two claims can be of one birth, give or take so many years. */
    public boolean overlaps(Birth other, int years) {
        return !earliest.minusYears(years).isAfter(other.latest)
                && !other.earliest.minusYears(years).isAfter(latest);
    }
}
