package org.amana.law.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports to an independent authority that are owed. */
public record HealthReportsView(List<Row> owed) {

    public record Row(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            String whom,
            Instant due) {}
}
