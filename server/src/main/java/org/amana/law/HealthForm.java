package org.amana.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.Occurred;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The sheet as a clinician fills it in on a page; a field that cannot be read is refused by name, never with what was in it. */
record HealthForm(MultiValueMap<String, String> fields) {

    /** Injuries on one sheet; whoever has more gets a further sheet. */
    static final int LINES = 8;

    /** What the key of the form stands for: what was said, and not how the browser proved that it may say it. */
    Map<String, List<String>> body() {
        Map<String, List<String>> said = new TreeMap<>(fields);
        said.remove("_csrf");
        said.remove("key");
        return said;
    }

    String light() {
        return "night".equals(text("light")) ? "night" : "day";
    }

    boolean fromAdmission() {
        return HealthPages.ADMISSION.equals(text("from"));
    }

    HealthScreening.Screen screen(UUID person, UUID sheet, Instant now) {
        return new HealthScreening.Screen(
                sheet,
                person,
                Occurred.at(now),
                Objects.requireNonNullElse(text("clinician"), ""),
                word("outcome", text("outcome"), HealthSheet.Outcome.class),
                text("consented") != null,
                text("interpreter"),
                marks(),
                text("said"),
                text("findings"),
                text("report-to"),
                text("report-made"));
    }

    /** Lines of which a part of the body was named; the outline fills in the rest, where there is one to press on. */
    private List<HealthScreening.Mark> marks() {
        List<HealthScreening.Mark> marks = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            @Nullable String part = text("part." + i);
            if (part != null) {
                marks.add(new HealthScreening.Mark(
                        word("side." + i, text("side." + i), HealthSheet.Side.class),
                        word("part." + i, part, BodyPart.class),
                        figure("x." + i),
                        figure("y." + i),
                        word("kind." + i, text("kind." + i), HealthSheet.Kind.class),
                        text("note." + i)));
            }
        }
        return marks;
    }

    private @Nullable String text(String field) {
        @Nullable String value = fields.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private @Nullable Integer figure(String field) {
        @Nullable String text = text(field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong(field);
        }
    }

    private static <E extends Enum<E>> E word(String field, @Nullable String said, Class<E> words) {
        try {
            return Enum.valueOf(words, String.valueOf(said).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(field);
        }
    }

    private static RequestException wrong(String field) {
        return RequestException.malformed(
                Refusal.of("law.page.field-wrong", "field", field).at("/" + field));
    }
}
