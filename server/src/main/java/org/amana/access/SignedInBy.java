package org.amana.access;

/** By what somebody came in. */
public enum SignedInBy {
    PASSWORD,
    PASSKEY
}
