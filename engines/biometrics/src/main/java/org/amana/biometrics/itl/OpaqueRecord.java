package org.amana.biometrics.itl;

/**
 * Bytes that are no record that is known here. They are carried along untouched.
 *
 * @param type as the table of contents has it, 0 if it has none
 */
public record OpaqueRecord(int type, int offset, byte[] bytes) implements ItlRecord {}
