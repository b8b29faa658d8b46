package org.amana.platform.export;

/**
 * A line of the file of checkpoints.
 *
 * @param note the signed note, whole
 * @param signed when it was signed, ISO 8601, as the server says
 * @param size how many leaves it speaks of
 */
public record SignedSize(String note, String signed, long size) {}
