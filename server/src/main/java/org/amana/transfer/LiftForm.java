package org.amana.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.Frame;
import org.amana.platform.time.Occurred;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form of a page, field by field; a field that cannot be read is refused by name. */
record LiftForm(MultiValueMap<String, String> fields, Instant now) {

    /** What was said of one line: {@code line.<person>} with the word, {@code reason.<person>} with the reason. */
    record Answer(UUID person, String said, @Nullable String reason) {}

    private static final String LINE = "line.";
    private static final String REASON = "reason.";

    /** What the key of the form stands for: what was said, and not how the browser proved that it may say it. */
    Map<String, List<String>> body() {
        Map<String, List<String>> said = new TreeMap<>(fields);
        said.remove("_csrf");
        said.remove("key");
        return said;
    }

    String text(String field) {
        return Objects.requireNonNullElse(textOrNone(field), "");
    }

    @Nullable
    String textOrNone(String field) {
        @Nullable String value = fields.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean ticked(String field) {
        return textOrNone(field) != null;
    }

    int figure(String field) {
        return figureOrNone(field) instanceof Integer figure ? figure : wrong(field);
    }

    /** Arabic-Indic digits are read too. */
    @Nullable
    Integer figureOrNone(String field) {
        @Nullable String text = textOrNone(field);
        if (text == null) {
            return null;
        }
        return figure(field, text);
    }

    static int figure(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return LiftForm.<Integer>wrong(field);
        }
    }

    /** A field that says several things, with upright strokes between. */
    String[] parts(String field, int count) {
        String[] parts = text(field).split("\\|", -1);
        return parts.length == count ? parts : wrong(field);
    }

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return wrong(field);
        }
    }

    /** What a browser writes of a day and an hour, as it is meant here. */
    Instant local(String field) {
        try {
            return LocalDateTime.parse(text(field)).atZone(Frame.HERE).toInstant();
        } catch (DateTimeException e) {
            return wrong(field);
        }
    }

    UUID id(String field) {
        return id(field, text(field));
    }

    UUID idOrNew(String field, UUID otherwise) {
        return textOrNone(field) == null ? otherwise : id(field);
    }

    @Nullable
    UUID idOrNone(String field) {
        return textOrNone(field) == null ? null : id(field);
    }

    List<UUID> ids(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(one -> !one.isBlank())
                .map(one -> id(field, one))
                .distinct()
                .toList();
    }

    <E extends Enum<E>> E word(String field, Class<E> words) {
        return word(field, text(field), words);
    }

    <E extends Enum<E>> E word(String field, String said, Class<E> words) {
        try {
            return Enum.valueOf(words, said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return wrong(field);
        }
    }

    Instant instant(String field) {
        try {
            return Instant.parse(text(field));
        } catch (DateTimeException e) {
            return wrong(field);
        }
    }

    /** When it happened, as the tablet says it; now, where it says nothing. */
    Occurred occurred() {
        return Occurred.at(textOrNone("occurred") == null ? now : instant("occurred"));
    }

    /** Every line of which something was said, those of whom {@code nothing} was said left out. */
    List<Answer> answers(String nothing) {
        List<Answer> answers = new ArrayList<>();
        fields.forEach((field, values) -> {
            String said = values.getFirst();
            if (field.startsWith(LINE) && !said.isBlank() && !said.equals(nothing)) {
                String person = field.substring(LINE.length());
                answers.add(new Answer(id(field, person), said, textOrNone(REASON + person)));
            }
        });
        return answers;
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return wrong(field);
        }
    }

    static <T> T wrong(String field) {
        throw RequestException.malformed(
                Refusal.of("transfer.page.field-wrong", "field", field).at("/" + field));
    }
}
