package org.amana.law;

/** For whom a lift is, so that children never travel among unrelated adults (CRC 37 (c)). */
public enum Lane {
    ADULT,
    CHILD,
    /** Children with the relatives named with them. */
    FAMILY
}
