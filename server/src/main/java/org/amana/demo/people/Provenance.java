package org.amana.demo.people;

import java.util.List;

/** Where a figure comes from: ids in {@code sources.csv}, how far to trust it, and what a reader must know. */
public record Provenance(List<String> sources, Confidence confidence, String note) {

    /** The id of the source that stands for a choice of the scenario's author. */
    public static final String AUTHOR = "scenario";

    public Provenance {
        sources = List.copyOf(sources);
    }
}
