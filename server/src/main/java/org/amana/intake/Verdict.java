package org.amana.intake;

/** What became of a row; every row has exactly one. */
public enum Verdict {
    /** No record fits. */
    NEW,
    /** Exactly one record fits, by a number or a tag that only one person has, and nothing speaks against it. */
    KNOWN,
    /** Records fit that somebody must look at; each is named with its reasons. */
    DOUBTFUL,
    /** The same row stands in the list before. */
    DUPLICATE_ROW,
    /** About nobody: empty, a total, a title, unreadable, or without name, number and tag. */
    REJECTED
}
