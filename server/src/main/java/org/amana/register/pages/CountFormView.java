package org.amana.register.pages;

import java.util.List;
import java.util.UUID;
import org.amana.register.CountFact;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a count is recorded. It never says what the roll says: a counter must not know.
 *
 * @param count id of the count, made with the form
 * @param place where, null if it is still to be chosen
 */
public record CountFormView(UUID count, @Nullable String place, List<String> places, List<CountFact.CountKind> kinds) {}
