package org.amana.demo.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One record of a scenario file. A wrong cell is noted and stands in for itself, so that one reading finds them all. */
final class Row {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cc}");
    private static final int LONGEST = 400;

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final List<Problem> problems;

    Row(String file, int number, Map<String, String> cells, List<Problem> problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    /** Notes something wrong with a field of this row. */
    void refuse(String field, String message) {
        problems.add(new Problem(file, number, field, message));
    }

    @Nullable
    String optional(String field) {
        String value = cells.getOrDefault(field, "").strip();
        if (value.isEmpty()) {
            return null;
        }
        if (value.length() > LONGEST || CONTROL_CHARACTER.matcher(value).find()) {
            refuse(field, "is too long or holds a control character");
        }
        return value;
    }

    String text(String field) {
        String value = optional(field);
        if (value == null) {
            refuse(field, "is missing");
            return "";
        }
        return value;
    }

    String code(String field) {
        String value = text(field);
        return CODE.matcher(value).matches() ? value : refused(field, value, "is not a code of a-z, 0-9 and -");
    }

    @Nullable
    String optionalCode(String field) {
        return optional(field) == null ? null : code(field);
    }

    String matching(String field, Pattern pattern, String what) {
        String value = text(field);
        return pattern.matcher(value).matches() ? value : refused(field, value, "is not " + what);
    }

    private String refused(String field, String value, String message) {
        if (!value.isEmpty()) {
            refuse(field, "\"" + value + "\" " + message);
        }
        return value;
    }

    int whole(String field) {
        return parsed(field, "a whole number of 0 or more", 0, value -> {
            int number = Integer.parseInt(value);
            if (number < 0) {
                throw new NumberFormatException(value);
            }
            return number;
        });
    }

    @Nullable
    Integer optionalWhole(String field) {
        return optional(field) == null ? null : (Integer) whole(field);
    }

    double degrees(String field, double most) {
        return parsed(field, "degrees between -" + most + " and " + most, 0.0, value -> {
            double number = Double.parseDouble(value);
            if (!(Math.abs(number) <= most)) {
                throw new NumberFormatException(value);
            }
            return number;
        });
    }

    Instant instant(String field) {
        return parsed(
                field,
                "a time with its offset",
                Instant.EPOCH,
                value -> OffsetDateTime.parse(value).toInstant());
    }

    @Nullable
    Instant optionalInstant(String field) {
        return optional(field) == null ? null : instant(field);
    }

    LocalDate date(String field) {
        return parsed(field, "a date yyyy-MM-dd", LocalDate.EPOCH, LocalDate::parse);
    }

    boolean yes(String field) {
        return parsed(field, "yes or no", false, value -> switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(value);
        });
    }

    <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        E[] all = type.getEnumConstants();
        return parsed(field, "a known " + type.getSimpleName(), all[0], value -> {
            if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException(value);
            }
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        });
    }

    List<String> split(String field, String separator) {
        String value = text(field);
        return value.isEmpty() ? List.of() : List.of(value.split(Pattern.quote(separator)));
    }

    Scenario.Text title(String en, String ar) {
        return new Scenario.Text(text(en), text(ar));
    }

    /** Where the row's figures come from; a choice must say so and why, and nothing else may lean on the author. */
    Provenance provenance() {
        List<String> sources = split("source", " ");
        String note = optional("note");
        String mark = text("confidence");
        Confidence confidence = Confidence.CHOSEN;
        boolean known = false;
        for (Confidence candidate : Confidence.values()) {
            if (candidate.mark().equals(mark)) {
                confidence = candidate;
                known = true;
            }
        }
        if (!known && !mark.isEmpty()) {
            refuse("confidence", "\"" + mark + "\" is not one of H, M, L, K, D, chosen");
        } else if (known && (confidence == Confidence.CHOSEN) != sources.equals(List.of(Provenance.AUTHOR))) {
            refuse("source", "the source \"scenario\" and the mark \"chosen\" go together");
        } else if (known && !confidence.isPublic() && note == null) {
            refuse("note", "a figure marked " + mark + " must say how it came about");
        }
        return new Provenance(sources, confidence, note == null ? "" : note);
    }

    private <T> T parsed(String field, String what, T standIn, Function<String, T> parser) {
        String value = text(field);
        if (value.isEmpty()) {
            return standIn;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            refuse(field, "\"" + value + "\" is not " + what);
            return standIn;
        }
    }
}
