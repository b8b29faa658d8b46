package org.amana.access;

import static org.amana.access.Right.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role has which right. What is not here is not allowed. */
final class RightsTable {

    static final Set<Right> NOT_SIGNED_IN = EnumSet.of(SIGN_IN, LEDGER_READ, API_READ, DEMO_READ);

    static final Set<Right> EVERYBODY = with(NOT_SIGNED_IN, OWN_SESSION, REFERENCE_READ, LEDGER_WITNESS);

    /** What every role that works with persons held may read in its own books. */
    private static final Set<Right> BOOKS = with(
            EVERYBODY,
            ROLL_READ,
            PERSON_READ,
            SEARCH,
            COUNT_READ,
            CLAIM_READ,
            DISCREPANCY_READ,
            HANDOVER_READ,
            RECEIPT_READ);

    private static final Set<Right> CUSTODY = with(
            BOOKS,
            CLAIM_WRITE,
            ENTRY_WRITE,
            CORRECTION_WRITE,
            PERSON_WRITE,
            COUNT_WRITE,
            DISCREPANCY_WRITE,
            HANDOVER_OFFER,
            HANDOVER_ANSWER,
            PAPER_READ,
            PAPER_WRITE,
            LIFT_READ,
            CAPACITY_WRITE);

    private static final Map<Role, Set<Right>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Role.OPERATIONS_OFFICER,
                    with(
                            CUSTODY,
                            LINK_WRITE,
                            NUMBER_BLOCK_WRITE,
                            LIST_READ,
                            LIST_IMPORT,
                            SITE_READ,
                            SITE_WRITE,
                            PLAN_READ,
                            CAMPAIGN_WRITE,
                            NOMINATE,
                            LIFT_PLAN,
                            LIFT_RUN,
                            OVERRIDE,
                            ADMISSION_READ,
                            LAW_READ,
                            RETURN_READ,
                            SITREP_READ,
                            EXPORT,
                            DISCLOSE,
                            REFERENCE_WRITE,
                            MANDATE_WRITE)),
            Map.entry(Role.ESCORT_OFFICER, with(CUSTODY, LIFT_RUN, LIST_READ, VERIFY)),
            Map.entry(
                    Role.RECEIVING_REGISTRAR,
                    with(
                            CUSTODY,
                            ADMISSION_READ,
                            ADMISSION_WRITE,
                            LIST_READ,
                            LIST_IMPORT,
                            LAW_READ,
                            VERIFY,
                            ENROLMENT_REFER)),
            Map.entry(
                    Role.SITE_CUSTODIAN,
                    with(
                            CUSTODY,
                            ADMISSION_READ,
                            ADMISSION_WRITE,
                            SITE_READ,
                            SITE_WRITE,
                            LIST_READ,
                            LIST_IMPORT,
                            NOMINATE,
                            LAW_READ,
                            VERIFY,
                            ENROLMENT_REFER)),
            Map.entry(
                    Role.ENROLMENT,
                    with(
                            BOOKS,
                            PERSON_WRITE,
                            ENROLMENT_READ,
                            ENROLMENT_WRITE,
                            IDENTIFY,
                            ADJUDICATE,
                            VERIFY,
                            LINK_WRITE,
                            PRINTS_SEND,
                            PRINTS_SENT_READ)),
            Map.entry(
                    Role.INVESTIGATING_JUDGE,
                    with(BOOKS, CASE_READ, CASE_WRITE, HOLD_WRITE, LAW_READ, MANDATE_WRITE, GATE_DECIDE)),
            Map.entry(Role.PROSECUTOR, with(BOOKS, CASE_READ, CASE_WRITE, HOLD_WRITE, LAW_READ)),
            Map.entry(Role.CONSULAR, with(EVERYBODY, RETURN_READ, RETURN_WRITE)),
            Map.entry(
                    Role.CAMP_MANAGER,
                    with(
                            BOOKS,
                            CLAIM_WRITE,
                            ENTRY_WRITE,
                            PERSON_WRITE,
                            COUNT_WRITE,
                            DISCREPANCY_WRITE,
                            HANDOVER_OFFER,
                            HANDOVER_ANSWER,
                            PAPER_READ,
                            PAPER_WRITE,
                            CAPACITY_WRITE,
                            CAMP_READ,
                            CAMP_WRITE)),
            Map.entry(
                    Role.CHILD_PROTECTION,
                    with(BOOKS, ADMISSION_READ, CHILD_READ, CHILD_WRITE, CAMP_READ, AGE_DETERMINE, GATE_DECIDE)),
            Map.entry(
                    Role.CLINICIAN,
                    with(
                            BOOKS,
                            ADMISSION_READ,
                            MEDICAL_READ,
                            MEDICAL_WRITE,
                            BREAK_GLASS,
                            BREAK_GLASS_READ,
                            AGE_DETERMINE,
                            GATE_DECIDE)),
            Map.entry(
                    Role.LEGAL_OFFICER,
                    with(
                            BOOKS,
                            ADMISSION_READ,
                            LAW_READ,
                            LAW_WRITE,
                            ENROLMENT_ERASE,
                            PRINTS_SEND_AGREE,
                            PRINTS_SENT_READ,
                            GATE_DECIDE,
                            OVERRIDE,
                            DISCLOSE,
                            MANDATE_WRITE,
                            READ_LOG_READ,
                            BREAK_GLASS_READ,
                            BREAK_GLASS_REVIEW)),
            Map.entry(Role.INSPECTOR, inspector()),
            Map.entry(
                    Role.ADMINISTRATOR,
                    with(EVERYBODY, USER_READ, USER_WRITE, REFERENCE_WRITE, NUMBER_BLOCK_WRITE, DEMO_CLOCK))));

    private RightsTable() {}

    /** Every read there is, and nothing that changes what is read. */
    private static Set<Right> inspector() {
        return with(
                BOOKS,
                ADMISSION_READ,
                PAPER_READ,
                LIST_READ,
                ENROLMENT_READ,
                PRINTS_SENT_READ,
                SITE_READ,
                PLAN_READ,
                LIFT_READ,
                LAW_READ,
                CASE_READ,
                RETURN_READ,
                CAMP_READ,
                CHILD_READ,
                MEDICAL_READ,
                BREAK_GLASS_READ,
                BREAK_GLASS_REVIEW,
                SITREP_READ,
                EXPORT,
                READ_LOG_READ,
                USER_READ,
                INSPECTION_NOTE);
    }

    static boolean allows(Role role, Right right) {
        return TABLE.getOrDefault(role, Set.of()).contains(right);
    }

    private static Set<Right> with(Collection<Right> some, Right... more) {
        Set<Right> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
