package org.amana.transcription;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.TypedTime;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one paper.
 *
 * @param lines who is printed on it, a line for each
 * @param verdicts what a line can be marked with, in the order of the paper's columns; a line may be left unmarked
 */
public record Sheet(List<Question> questions, List<Line> lines, List<Verdict> verdicts) {

    /** How an answer is written. */
    public enum Kind {
        NAME,
        FIGURE,
        WHEN,
        /** Several, one on each line. */
        LIST
    }

    /** @param needed whether a paper without an answer to it cannot be recorded */
    public record Question(String code, Kind kind, boolean needed) {}

    /** @param reason whether the paper must give a reason beside it */
    public record Verdict(String code, boolean reason) {}

    /** @param number the register number as printed */
    public record Line(
            UUID person,
            String number,
            @Nullable String tag,
            @Nullable String latin,
            @Nullable String arabic) {}

    static final String LINE = "line.";
    static final String REASON = "reason.";

    /** What the line of this person was marked with. */
    public static String line(UUID person) {
        return LINE + person;
    }

    /** The reason beside it. */
    public static String reason(UUID person) {
        return REASON + person;
    }

    /**
     * What was typed, so written that two who read the same wrote the same.
     *
     * @param wrong takes what cannot be read or is missing
     */
    Map<String, String> read(Map<String, String> typed, List<Refusal> wrong) {
        Map<String, String> said = new TreeMap<>();
        for (Question question : questions) {
            String answer = typed.getOrDefault(question.code(), "").strip();
            if (!answer.isEmpty()) {
                said.put(question.code(), written(question, answer, wrong));
            } else if (question.needed()) {
                wrong.add(Refusal.of("transcription.missing", "question", question.code())
                        .at("/" + question.code()));
            }
        }
        for (Line line : lines) {
            mark(line, typed, said, wrong);
        }
        return said;
    }

    private void mark(Line line, Map<String, String> typed, Map<String, String> said, List<Refusal> wrong) {
        String mark = typed.getOrDefault(line(line.person()), "");
        @Nullable
        Verdict verdict = verdicts.stream()
                .filter(one -> one.code().equals(mark))
                .findFirst()
                .orElse(null);
        if (verdict == null) {
            if (!mark.isEmpty()) {
                wrong.add(Refusal.of("transcription.no-such-mark", "mark", mark).at("/" + line(line.person())));
            }
            return;
        }
        said.put(line(line.person()), verdict.code());
        String reason = words(typed.getOrDefault(reason(line.person()), ""));
        if (verdict.reason() && reason.isEmpty()) {
            wrong.add(Refusal.of("transcription.reason-missing", "number", line.number())
                    .at("/" + reason(line.person())));
        } else if (verdict.reason()) {
            said.put(reason(line.person()), reason);
        }
    }

    private static String written(Question question, String answer, List<Refusal> wrong) {
        return switch (question.kind()) {
            case NAME -> words(answer);
            case WHEN -> TypedTime.local(TypedTime.read(answer));
            case FIGURE -> figure(question, answer, wrong);
            case LIST ->
                answer.lines()
                        .map(Sheet::words)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String figure(Question question, String answer, List<Refusal> wrong) {
        try {
            return String.valueOf(Integer.parseInt(answer));
        } catch (NumberFormatException e) {
            wrong.add(Refusal.of("transcription.not-a-figure", "text", answer).at("/" + question.code()));
            return "";
        }
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
