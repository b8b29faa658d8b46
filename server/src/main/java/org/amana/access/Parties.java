package org.amana.access;

/** What this desk must know of parties; the reference desk says it. Asked on the writer's thread only. */
public interface Parties {

    /** The party that runs this server; it exists from the start, and the first administrator belongs to it. */
    String OPERATOR = "operator";

    boolean isParty(String code);
}
