package org.amana.reference;

/** What a party is. */
public enum PartyKind {
    STATE,
    NON_STATE_HOLDER,
    FORCE,
    MINISTRY,
    COURT,
    PROSECUTION,
    CARRIER,
    HUMANITARIAN,
    CAMP_ADMINISTRATION,
    INSPECTORATE,
    CONSULATE,
    FAMILY,
    OPERATOR
}
