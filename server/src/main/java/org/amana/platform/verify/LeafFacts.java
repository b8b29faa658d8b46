package org.amana.platform.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the bookkeeping of a leaf needs, read out of its bytes; all else is passed over. */
final class LeafFacts {

    static final String ENTRY = "register.custody-entry";
    static final String ENTERED = "register.person-entered";

    private static final String LIST = "intake.list-received";
    private static final String PRINTS = "enrolment.";

    private static final JsonFactory JSON = new JsonFactory();

    String command = "";
    int ordinal = -1;
    int of = -1;
    String party = "";
    String key = "";
    Instant recorded = Instant.MIN;
    String kind = "";

    @Nullable
    UUID person;

    int number = -1;
    int seq = -1;

    @Nullable
    Integer corrects;

    String debit = "";
    String credit = "";
    String cause = "";
    Instant since = Instant.MIN;

    /** Hashes of the files that the fact cites: a list as received, the scan of a paper, prints under seal. */
    List<String> files = List.of();

    private LeafFacts() {}

    /** @throws IllegalArgumentException if the bytes are not a fact in its envelope */
    static LeafFacts read(String kind, byte[] bytes) {
        LeafFacts facts = new LeafFacts();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "fact" -> facts.fact(kind, json);
                    case "header" -> facts.header(json);
                    case "kind" -> facts.kind = json.getString();
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
        } catch (JacksonException | DateTimeParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        facts.requireWhole(kind);
        return facts;
    }

    private void header(JsonParser json) {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "command" -> command = json.getString();
                case "key" -> key = json.getString();
                case "of" -> of = json.getIntValue();
                case "ordinal" -> ordinal = json.getIntValue();
                case "recorded" -> recorded = Instant.parse(json.getString());
                case "speaker" -> speaker(json);
                default -> json.skipChildren();
            }
        }
    }

    private void speaker(JsonParser json) {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("party")) {
                party = json.getString();
            } else {
                json.skipChildren();
            }
        }
    }

    private void fact(String declared, JsonParser json) {
        if (!declared.equals(ENTRY) && !declared.equals(ENTERED)) {
            files(declared.equals(LIST) || declared.startsWith(PRINTS) ? "sha256" : "scan", json);
            return;
        }
        expect(json.currentToken(), JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "person" -> person = UUID.fromString(json.getString());
                case "number" -> number = json.getIntValue();
                case "seq" -> seq = json.getIntValue();
                case "corrects" -> corrects = json.getIntValue();
                case "debit" -> debit = json.getString().intern();
                case "credit" -> credit = json.getString().intern();
                case "cause" -> cause = json.getString().intern();
                case "occurred" -> since = latest(json.getString());
                default -> json.skipChildren();
            }
        }
    }

    /** Passes over the fact, and keeps what stands under a name, however deep. */
    private void files(String wanted, JsonParser json) {
        for (int depth = 0; ; ) {
            @Nullable JsonToken token = json.currentToken();
            if (token == null) {
                throw new IllegalArgumentException("the fact has no end");
            } else if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && wanted.equals(json.currentName())) {
                files = Stream.concat(files.stream(), Stream.of(json.getString()))
                        .toList();
            }
            if (depth == 0) {
                return;
            }
            json.nextToken();
        }
    }

    /** An interval is written with a slash between its ends; people stand in an account for certain from its later end. */
    private static Instant latest(String occurred) {
        return Instant.parse(occurred.substring(occurred.indexOf('/') + 1));
    }

    private void requireWhole(String declared) {
        boolean enveloped = !command.isEmpty() && ordinal >= 0 && of > ordinal && !party.isEmpty();
        boolean whole = switch (declared) {
            case ENTRY -> person != null && seq > 0 && !debit.isEmpty() && !credit.isEmpty() && !cause.isEmpty();
            case ENTERED -> person != null && number > 0;
            default -> true;
        };
        if (!enveloped || !whole || !kind.equals(declared)) {
            throw new IllegalArgumentException("parts of the fact or of its envelope are missing");
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException("found " + found + " where " + wanted + " should stand");
        }
    }
}
