package org.amana.reference;

/** A name in the two languages that everything is shown in. */
public record Names(String en, String ar) {}
