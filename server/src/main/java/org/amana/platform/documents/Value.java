package org.amana.platform.documents;

import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table, or beside a label. */
public sealed interface Value {

    /** A name, number or code in the one script that it is written in. */
    record Text(String text) implements Value {}

    /** The same, which on a page leads to what it rests on. */
    record Linked(String text, String path) implements Value {}

    record Said(Both words) implements Value {}

    /** How many; nothing is a middle dot. */
    record Figure(long number) implements Value {}

    /** Not known, which is not the same as none. */
    record NotKnown() implements Value {}

    /** To be filled in by pen. */
    record Blank() implements Value {}

    /** A box for a counter's tick. */
    record Box() implements Value {}

    static Value text(@Nullable String text) {
        return text == null ? new NotKnown() : new Text(text);
    }

    static Value figure(@Nullable Integer number) {
        return number == null ? new NotKnown() : new Figure(number);
    }
}
