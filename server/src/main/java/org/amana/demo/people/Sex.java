package org.amana.demo.people;

/** As lists write it. */
public enum Sex {
    M,
    F
}
