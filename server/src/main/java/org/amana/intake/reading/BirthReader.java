package org.amana.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.platform.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads birth dates as partners write them. */
final class BirthReader {

    /** What was read, if anything, and what is to be said of it. */
    record Read(@Nullable Birth birth, @Nullable String problem) {}

    private static final int EARLIEST_YEAR = 1900;
    private static final int HIJRI_FIRST = 1318;
    private static final int HIJRI_LAST = 1460;

    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[-/–—]\\s*(\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern DAY_ALLOWED = Pattern.compile("[\\d\\s./\\\\,\\-–—]+");

    /** A date whose format got lost in a spreadsheet: the number of a day. No other form has five digits. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final LocalDate asOf;
    private final boolean monthFirst;

    BirthReader(LocalDate asOf, boolean monthFirst) {
        this.asOf = asOf;
        this.monthFirst = monthFirst;
    }

    Read read(String cell) {
        String text = TIME_OF_DAY.matcher(Folding.digits(cell).strip()).replaceFirst("");
        try {
            return plausible(parse(text));
        } catch (DateTimeException e) {
            return new Read(null, "intake.row.birth-impossible");
        }
    }

    /** An age in years, as of the day of which the list speaks. */
    Read age(String cell) {
        String digits = Folding.digits(cell).strip();
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 120) {
            return new Read(null, "intake.row.age-unreadable");
        }
        LocalDate latest = asOf.minusYears(Integer.parseInt(digits));
        return plausible(new Read(Birth.of(latest.minusYears(1).plusDays(1) + "/" + latest), null));
    }

    private Read plausible(Read read) {
        Birth birth = read.birth();
        if (birth == null) {
            return read;
        }
        boolean possible =
                birth.latest().getYear() >= EARLIEST_YEAR && !birth.earliest().isAfter(asOf);
        return possible ? read : new Read(null, "intake.row.birth-impossible");
    }

    private Read parse(String text) {
        boolean about = text.endsWith("~") || text.endsWith("?");
        if (SERIAL.matcher(text).matches()) {
            return new Read(
                    Birth.of(BEFORE_FIRST_DAY.plusDays(Integer.parseInt(text)).toString()), "intake.row.birth-serial");
        }
        Matcher span = TWO_YEARS.matcher(text);
        if (span.matches()) {
            return span(span.group(1), span.group(2));
        }
        if (DAY_ALLOWED.matcher(text).matches()) {
            return numbers(text);
        }
        List<String> left = new ArrayList<>();
        int month = 0;
        boolean between = false;
        String words = Folding.words(text);
        Optional<MonthFound> named = month(words);
        if (named.isPresent()) {
            month = named.get().month();
            words = named.get().rest();
        }
        for (String word : words.split(" ")) {
            if (Words.is(Words.Kind.ABOUT, word)) {
                about = true;
            } else if (Words.is(Words.Kind.BETWEEN, word)) {
                between = true;
            } else if (!word.isEmpty()) {
                left.add(word);
            }
        }
        return fromWords(left, month, about, between);
    }

    private Read fromWords(List<String> left, int month, boolean about, boolean between) {
        if (!left.stream().allMatch(word -> NUMBERS.matcher(word).matches()) || left.isEmpty()) {
            return new Read(null, "intake.row.birth-unreadable");
        }
        if (between && left.size() == 2 && left.stream().allMatch(word -> word.length() == 4)) {
            return span(left.get(0), left.get(1));
        }
        if (month > 0) {
            return withMonth(left, month);
        }
        Read read = numbers(String.join("/", left));
        if (!about || read.birth() == null) {
            return read;
        }
        String edtf = read.birth().edtf();
        return edtf.indexOf('/') >= 0
                ? read
                : new Read(Birth.of("%04d~".formatted(read.birth().earliest().getYear())), read.problem());
    }

    private record MonthFound(int month, String rest) {}

    /** The longest run of words that names a month: in Syria and Iraq some months have two. */
    private static Optional<MonthFound> month(String words) {
        String[] parts = words.split(" ");
        for (int length = 2; length > 0; length--) {
            for (int from = 0; from + length <= parts.length; from++) {
                String run = String.join(" ", List.of(parts).subList(from, from + length));
                Optional<String> meaning = Words.meaning(Words.Kind.MONTH, run);
                if (meaning.isPresent()) {
                    List<String> rest = new ArrayList<>(List.of(parts));
                    rest.subList(from, from + length).clear();
                    return Optional.of(new MonthFound(Integer.parseInt(meaning.get()), String.join(" ", rest)));
                }
            }
        }
        return Optional.empty();
    }

    private static Read withMonth(List<String> left, int month) {
        String year =
                left.stream().filter(word -> word.length() == 4).findFirst().orElse("");
        if (year.isEmpty() || left.size() > 2) {
            return new Read(null, "intake.row.birth-unreadable");
        }
        if (left.size() == 1) {
            return new Read(Birth.of("%s-%02d".formatted(year, month)), null);
        }
        String day = left.get(0).equals(year) ? left.get(1) : left.get(0);
        return date(number(year), month, number(day));
    }

    private static Read span(String from, String to) {
        return number(from) > number(to)
                ? new Read(null, "intake.row.birth-impossible")
                : new Read(Birth.of(from + "/" + to), null);
    }

    private Read numbers(String text) {
        List<String> parts = NUMBERS.matcher(text).results().map(r -> r.group()).toList();
        return switch (parts.size()) {
            case 1 -> yearAlone(parts.get(0));
            case 2 -> monthAndYear(parts.get(0), parts.get(1));
            case 3 -> threeNumbers(parts.get(0), parts.get(1), parts.get(2));
            default -> new Read(null, "intake.row.birth-unreadable");
        };
    }

    private static Read yearAlone(String text) {
        if (text.length() == 8) {
            return date(number(text.substring(0, 4)), number(text.substring(4, 6)), number(text.substring(6)));
        }
        if (text.length() != 4) {
            return new Read(null, "intake.row.birth-unreadable");
        }
        int year = number(text);
        return isHijri(year) ? hijri(year, 0, 0) : new Read(Birth.year(year), null);
    }

    private static Read monthAndYear(String first, String second) {
        if (first.length() == 4 && second.length() <= 2) {
            return new Read(Birth.of("%s-%02d".formatted(first, number(second))), null);
        }
        if (second.length() == 4 && first.length() <= 2) {
            return new Read(Birth.of("%s-%02d".formatted(second, number(first))), null);
        }
        return new Read(null, "intake.row.birth-unreadable");
    }

    private Read threeNumbers(String first, String second, String third) {
        if (first.length() == 4 && second.length() <= 2 && third.length() <= 2) {
            return date(number(first), number(second), number(third));
        }
        if (first.length() > 2 || second.length() > 2) {
            return new Read(null, "intake.row.birth-unreadable");
        }
        if (third.length() == 2) {
            return shortYear(number(first), number(second), number(third));
        }
        return third.length() == 4
                ? dayAndMonth(number(third), number(first), number(second))
                : new Read(null, "intake.row.birth-unreadable");
    }

    private Read shortYear(int first, int second, int year) {
        if (2000 + year <= asOf.getYear()) {
            return new Read(null, "intake.row.birth-century");
        }
        return dayAndMonth(1900 + year, first, second);
    }

    /** Where the order that was announced cannot be, the other one is taken and said. */
    private Read dayAndMonth(int year, int first, int second) {
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (month > 12 && day <= 12) {
            Read turned = date(year, day, month);
            return new Read(turned.birth(), turned.problem() == null ? "intake.row.birth-turned" : turned.problem());
        }
        return date(year, month, day);
    }

    private static Read date(int year, int month, int day) {
        if (isHijri(year)) {
            return hijri(year, month, day);
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (date.getMonth() == Month.JANUARY && date.getDayOfMonth() == 1) {
            // A year alone, in a form that asks for a day, is written so; the first of January is rarely a birthday.
            return new Read(Birth.year(year), "intake.row.birth-day-assumed");
        }
        return new Read(Birth.of(date.toString()), null);
    }

    private static boolean isHijri(int year) {
        return year >= HIJRI_FIRST && year <= HIJRI_LAST;
    }

    private static Read hijri(int year, int month, int day) {
        HijrahChronology calendar = HijrahChronology.INSTANCE;
        HijrahDate from = calendar.date(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        HijrahDate to = day != 0 ? from : calendar.dateYearDay(year, calendar.isLeapYear(year) ? 355 : 354);
        // Sightings of the moon differ by a day from the calendar's tables.
        String edtf = String.format(
                Locale.ROOT,
                "%s/%s",
                LocalDate.from(from).minusDays(1),
                LocalDate.from(to).plusDays(1));
        return new Read(Birth.of(edtf), "intake.row.birth-hijri");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
