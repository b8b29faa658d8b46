package org.amana.register.pages;

import java.util.List;
import org.amana.register.RollBesides;
import org.jspecify.annotations.Nullable;

/**
 * Counts as they were taken: the last one of each place, or those of one place.
 *
 * @param place whose counts alone, null for the last of each place
 */
public record CountsView(Asked asked, @Nullable String place, List<RollBesides.Counted> counts, boolean mayCount) {}
