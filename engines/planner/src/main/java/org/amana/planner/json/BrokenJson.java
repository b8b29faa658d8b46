package org.amana.planner.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says where a text stops being JSON and what was expected there, in words for whoever wrote the file. */
final class BrokenJson {

    private static final Pattern UNEXPECTED = Pattern.compile(
            "Unexpected character \\('(.*)' \\(code .*?\\)\\): (?:was )?expect(?:ed|ing) (.*)", Pattern.DOTALL);
    /** What the parser says of itself: where its input came from, codes of characters, where it began to read a token. */
    private static final Pattern INTERNALS =
            Pattern.compile(" *\\(start marker at .*|\\[Source: [^]]*]|\\(code [^)]*\\)", Pattern.DOTALL);

    private BrokenJson() {}

    /** One sentence: line, column, what stands there, what should. */
    static String sentence(String json, JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return "not JSON" + where + ": " + (ends(failure) ? endsWithin(json) : what(failure.getOriginalMessage()));
    }

    private static boolean ends(JacksonException failure) {
        return failure instanceof UnexpectedEndOfInputException
                || failure.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static String endsWithin(String json) {
        try (JsonParser parser = PlannerJson.MAPPER.createParser(json)) {
            try {
                while (parser.nextToken() != null) {
                    // Only the way to the end is wanted.
                }
            } catch (JacksonException e) {
                return "the text ends too early" + within(parser.streamReadContext());
            }
        }
        return "the text ends too early";
    }

    private static String within(TokenStreamContext open) {
        String path = open.pathAsPointer().toString();
        String place = path.isEmpty() ? "" : ", within " + path;
        if (open.inArray()) {
            return place + "; expected another value or the ] that closes the list";
        }
        return open.inObject() ? place + "; expected more fields or the } that closes the object" : place;
    }

    private static String what(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        String plain =
                unexpected.matches() ? "found " + unexpected.group(1) + ", expected " + unexpected.group(2) : message;
        return INTERNALS.matcher(plain).replaceAll("").strip();
    }
}
