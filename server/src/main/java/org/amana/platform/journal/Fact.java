package org.amana.platform.journal;

/**
 * Something that happened, kept for ever. An implementation is a record named in the past tense and carries
 * {@link FactKind}; its components are the keys of its canonical form, so renaming one makes a new version.
 */
public interface Fact {}
