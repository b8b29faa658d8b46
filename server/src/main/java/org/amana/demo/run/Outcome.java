package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** What a command of the register brought about, as far as the parties here look at it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Outcome(List<Moved> entries, List<Opened> discrepancies) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Moved(UUID person, int seq) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(UUID discrepancy, String breach, String about, String owner) {}
}
