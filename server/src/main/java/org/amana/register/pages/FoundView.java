package org.amana.register.pages;

import java.util.List;

/**
 * Whom a search found.
 *
 * @param text what was looked for, empty if nothing was yet
 * @param cut whether there may be more
 */
public record FoundView(String text, List<Known> found, boolean cut) {}
