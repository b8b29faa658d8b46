package org.amana.access;

/** What somebody works as. Which rights a role has is said in {@link RightsTable} alone. */
public enum Role {
    /** Of the joint cell: plans and runs the operation, over every party's books. */
    OPERATIONS_OFFICER(Reach.EVERY_BOOK),
    ESCORT_OFFICER(Reach.OWN_BOOKS),
    RECEIVING_REGISTRAR(Reach.OWN_BOOKS),
    /** Answers for a site. */
    SITE_CUSTODIAN(Reach.OWN_BOOKS),
    ENROLMENT(Reach.OWN_BOOKS),
    INVESTIGATING_JUDGE(Reach.OWN_BOOKS),
    PROSECUTOR(Reach.OWN_BOOKS),
    CONSULAR(Reach.OWN_BOOKS),
    CAMP_MANAGER(Reach.OWN_BOOKS),
    CHILD_PROTECTION(Reach.OWN_BOOKS),
    CLINICIAN(Reach.OWN_BOOKS),
    LEGAL_OFFICER(Reach.OWN_BOOKS),
    /** Inspector, delegate or auditor: reads everything in confidence, and writes only notes. */
    INSPECTOR(Reach.EVERY_BOOK),
    /** Keeps users, parties and places; sees nobody who is held. */
    ADMINISTRATOR(Reach.OWN_BOOKS);

    /** Whose books somebody sees in this role. */
    enum Reach {
        OWN_BOOKS,
        EVERY_BOOK
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
