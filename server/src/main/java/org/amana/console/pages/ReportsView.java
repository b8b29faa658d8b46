package org.amana.console.pages;

import java.util.List;

/**
 * Which reports there are, and of when.
 *
 * @param day of which the reports are, ISO 8601
 * @param hour of day, local, {@code hh:mm}
 * @param query what leads to the same moment and version
 * @param places of which changes can be asked for, by code
 * @param fromDay where changes begin unless the reader says otherwise
 */
public record ReportsView(
        String day, String hour, boolean releasable, String query, List<String> places, String fromDay) {}
