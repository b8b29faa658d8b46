package org.amana.reference;

/** Somebody who can answer for people, or act on them: {@code code} is how everything else speaks of it. */
public record Party(String code, PartyKind kind, Names names) {}
