package org.amana.demo.run;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.amana.demo.people.Scenario.PartyKind;

/** The posts that a party's people fill; each has a user with credentials of its own. */
enum Post {
    CUSTODIAN("SITE_CUSTODIAN", PartyKind.AUTHORITY, PartyKind.MINISTRY),
    CLINICIAN("CLINICIAN", PartyKind.AUTHORITY, PartyKind.RECEIVER),
    CELL("OPERATIONS_OFFICER"),
    /** The second of the two who approve a plan. */
    SECOND("OPERATIONS_OFFICER"),
    LEGAL("LEGAL_OFFICER", PartyKind.RECEIVER),
    ESCORT("ESCORT_OFFICER", PartyKind.CARRIER),
    REGISTRAR("RECEIVING_REGISTRAR", PartyKind.RECEIVER),
    CHILD_PROTECTION("CHILD_PROTECTION", PartyKind.RECEIVER),
    JUDGE("INVESTIGATING_JUDGE", PartyKind.COURT),
    INSPECTOR("INSPECTOR", PartyKind.HUMANITARIAN),
    CAMP("CAMP_MANAGER", PartyKind.CAMP_ADMINISTRATION),
    ENROLMENT("ENROLMENT", PartyKind.ENROLMENT),
    EXAMINER("ENROLMENT", PartyKind.ENROLMENT),
    SECOND_EXAMINER("ENROLMENT", PartyKind.ENROLMENT);

    /** Filled by the party that carries across the border, beside its escorts: the joint cell sits with it. */
    static final Set<Post> OF_THE_CELL = EnumSet.of(CELL, SECOND, LEGAL, CHILD_PROTECTION, CLINICIAN);

    private final String role;
    private final Set<PartyKind> filledBy;

    Post(String role, PartyKind... filledBy) {
        this.role = role;
        this.filledBy = Set.of(filledBy);
    }

    String role() {
        return role;
    }

    boolean filledBy(PartyKind kind) {
        return filledBy.contains(kind);
    }

    String login(String party) {
        return party + '.' + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
