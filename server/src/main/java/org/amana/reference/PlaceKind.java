package org.amana.reference;

/** What a place is. */
public enum PlaceKind {
    PRISON,
    HUB,
    CROSSING,
    AIRFIELD,
    CAMP,
    HOSPITAL,
    COURT,
    CONVEYANCE,
    REGION
}
