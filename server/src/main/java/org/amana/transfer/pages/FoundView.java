package org.amana.transfer.pages;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at the ramp who is not on its manifest.
 *
 * @param other the lift on whose manifest the person waits, null if on none
 */
public record FoundView(
        String person,
        String number,
        @Nullable String latin,
        @Nullable String arabic,
        @Nullable String tag,
        @Nullable String other) {}
