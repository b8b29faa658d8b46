package org.amana.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amana.platform.journal.Refusal;
import org.amana.register.Directory;
import org.jspecify.annotations.Nullable;

/** The parties that a sender names beside the file: numbers of one that nobody knows would never be found again. */
final class PartiesNamed {

    private final Directory directory;
    private final ImportRequest request;

    PartiesNamed(Directory directory, ImportRequest request) {
        this.directory = directory;
        this.request = request;
    }

    /** One refusal for each that is unknown. Called on the writer's thread. */
    List<Refusal> unknown() {
        List<Refusal> refusals = new ArrayList<>();
        check(request.issuer(), "/issuer", refusals);
        @Nullable Map<String, String> columns = request.columns();
        if (columns != null) {
            columns.forEach((column, meaning) -> {
                int sign = meaning.indexOf(':');
                String pointer = "/columns/" + column.replace("~", "~0").replace("/", "~1");
                check(sign < 0 ? null : meaning.substring(sign + 1).strip(), pointer, refusals);
            });
        }
        return refusals;
    }

    private void check(@Nullable String party, String pointer, List<Refusal> refusals) {
        if (party != null && !directory.hasParty(party)) {
            refusals.add(Refusal.of("intake.no-such-party", "party", party).at(pointer));
        }
    }
}
