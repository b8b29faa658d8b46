package org.amana.access;

/** Everything that can be asked of the server. A read marked {@code PERSONS} or {@code OPERATIONS} leaves a line in the read log. */
public enum Right {
    // Nobody need have signed in.
    SIGN_IN,
    LEDGER_READ,
    API_READ,
    /** What a demonstration shows to anybody: everybody in it is synthetic. */
    DEMO_READ,

    // Everybody who has.
    OWN_SESSION,
    REFERENCE_READ,

    // Persons, as the register keeps them.
    ROLL_READ(Logged.PERSONS),
    PERSON_READ(Logged.PERSONS),
    SEARCH(Logged.PERSONS),
    COUNT_READ(Logged.PERSONS),
    CLAIM_READ,
    DISCREPANCY_READ(Logged.PERSONS),
    HANDOVER_READ(Logged.PERSONS),
    RECEIPT_READ(Logged.PERSONS),
    ENTRY_WRITE,
    CORRECTION_WRITE,
    PERSON_WRITE,
    LINK_WRITE,
    AGE_DETERMINE,
    COUNT_WRITE,
    CLAIM_WRITE,
    DISCREPANCY_WRITE,
    NUMBER_BLOCK_WRITE,
    HANDOVER_OFFER,
    HANDOVER_ANSWER,

    /** What is done for people on arrival, but for what a clinician finds. */
    ADMISSION_READ(Logged.PERSONS),
    ADMISSION_WRITE,

    /** Papers that came back from where there was no network. */
    PAPER_READ(Logged.PERSONS),
    PAPER_WRITE,

    LIST_READ(Logged.PERSONS),
    LIST_IMPORT,

    ENROLMENT_READ(Logged.PERSONS),
    ENROLMENT_WRITE,
    IDENTIFY(Logged.PERSONS),
    ADJUDICATE(Logged.PERSONS),
    /** One print against those of one person, at a ramp or a door. */
    VERIFY,
    ENROLMENT_REFER,
    ENROLMENT_ERASE,
    /** Has prints leave for another authority, behind a gate. */
    PRINTS_SEND(Logged.PERSONS),
    /** Answers, as one of another chain, whether that makes a danger. */
    PRINTS_SEND_AGREE(Logged.PERSONS),
    PRINTS_SENT_READ(Logged.PERSONS),

    // What an attacker would want to know.
    SITE_READ(Logged.OPERATIONS),
    SITE_WRITE,
    PLAN_READ(Logged.OPERATIONS),
    LIFT_READ(Logged.OPERATIONS),
    CAMPAIGN_WRITE,
    NOMINATE,
    LIFT_PLAN,
    LIFT_RUN,
    GATE_DECIDE,
    OVERRIDE,

    LAW_READ(Logged.PERSONS),
    LAW_WRITE,
    CASE_READ(Logged.PERSONS),
    CASE_WRITE,
    HOLD_WRITE,
    RETURN_READ(Logged.PERSONS),
    RETURN_WRITE,

    // Behind walls of their own.
    CAMP_READ(Logged.PERSONS),
    CAMP_WRITE,
    CHILD_READ(Logged.PERSONS),
    CHILD_WRITE,
    MEDICAL_READ(Logged.PERSONS),
    MEDICAL_WRITE,
    BREAK_GLASS,
    BREAK_GLASS_READ,
    BREAK_GLASS_REVIEW,

    DISCLOSE,
    EXPORT(Logged.PERSONS),
    SITREP_READ(Logged.OPERATIONS),
    INSPECTION_NOTE,
    READ_LOG_READ(Logged.PERSONS),

    REFERENCE_WRITE,
    MANDATE_WRITE,
    CAPACITY_WRITE,
    USER_READ,
    USER_WRITE,
    LEDGER_WITNESS,
    DEMO_CLOCK;

    /** What a read lays open, and so whether it leaves a line. */
    enum Logged {
        NOTHING,
        PERSONS,
        OPERATIONS
    }

    private final Logged logged;

    Right() {
        this(Logged.NOTHING);
    }

    Right(Logged logged) {
        this.logged = logged;
    }

    boolean logged() {
        return logged != Logged.NOTHING;
    }
}
