package org.amana.planner;

/** What a place is for: a site holds, a hub passes on, a facility receives for good. */
public enum NodeKind {
    SITE,
    HUB,
    FACILITY
}
