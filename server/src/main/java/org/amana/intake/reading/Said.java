package org.amana.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * What one cell says, in one form. The cell itself stays as it was received.
 *
 * @param column number of the column, from 1; 0 if it was put together from several
 * @param scheme {@code arab} or {@code latn} for a name, the issuer for a number
 * @param value a birth as EDTF, a nationality as ISO 3166-1 alpha-3, a place by its code
 */
public record Said(int column, ListField field, @Nullable String scheme, String value) {}
