package org.amana.register;

import static org.amana.register.AccountKind.ACCOMPANYING;
import static org.amana.register.AccountKind.DIED;
import static org.amana.register.AccountKind.DUPLICATE;
import static org.amana.register.AccountKind.ESCAPED;
import static org.amana.register.AccountKind.EXTRADITED;
import static org.amana.register.AccountKind.HELD;
import static org.amana.register.AccountKind.LEFT_CAMP;
import static org.amana.register.AccountKind.NOT_YET_ON_ROLL;
import static org.amana.register.AccountKind.RELEASED;
import static org.amana.register.AccountKind.REPATRIATED;
import static org.amana.register.AccountKind.RESIDENT;
import static org.amana.register.AccountKind.UNACCOUNTED;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why a person's account changed. The legal moves stand here and nowhere else: from which kinds of account to which, who may
 * say so, and whether the authority may change thereby.
 */
public enum Cause {
    /** The opening balance of a place taken over or first entered into the books. */
    OPENING(outside(), atPlace(), Says.CREDIT, Authority.ANY),
    ADMISSION(EnumSet.of(NOT_YET_ON_ROLL, RELEASED, LEFT_CAMP), atPlace(), Says.CREDIT, Authority.ANY),
    BIRTH(outside(), EnumSet.of(ACCOMPANYING, RESIDENT), Says.CREDIT, Authority.ANY),
    /** Seen by a count though on no roll; cites the sighting. */
    FOUND(outside(), atPlace(), Says.CREDIT, Authority.ANY),
    /** Seen aboard a conveyance though on no manifest; the carrier answers from then on, whoever had answered before. */
    FOUND_ABOARD(anywhereAlive(), EnumSet.of(HELD, ACCOMPANYING), Says.CREDIT, Authority.ANY),
    /** Both parties acted; the receiver saw the person. */
    HANDOVER(atPlace(), atPlace(), Says.BOTH, Authority.CHANGES),
    /** Another place, the same authority. */
    RELOCATION(atPlace(), atPlace(), Says.DEBIT, Authority.STAYS),
    /** Another mandate, the same place and authority. */
    BASIS_CHANGE(atPlace(), atPlace(), Says.DEBIT, Authority.STAYS),
    /** One authority left a place or was driven from it, another took it with the people in it. */
    CONTROL_CHANGE(atPlace(), atPlace(), Says.CREDIT, Authority.CHANGES),
    /** Control of the place was lost and the person was not produced since. */
    LOSS_OF_CONTROL(atPlace(), EnumSet.of(UNACCOUNTED), Says.DEBIT, Authority.STAYS),
    NOT_PRODUCED(atPlace(), EnumSet.of(UNACCOUNTED), Says.DEBIT, Authority.STAYS),
    /** Somebody who was unaccounted for has been produced. */
    PRODUCED(EnumSet.of(UNACCOUNTED), atPlace(), Says.CREDIT, Authority.ANY),
    ESCAPE(EnumSet.of(HELD, UNACCOUNTED), EnumSet.of(ESCAPED), Says.DEBIT, Authority.ENDS),
    RECAPTURE(EnumSet.of(ESCAPED), EnumSet.of(HELD), Says.CREDIT, Authority.ANY),
    RELEASE(answeredFor(), EnumSet.of(RELEASED), Says.DEBIT, Authority.ENDS),
    REPATRIATION(answeredFor(), EnumSet.of(REPATRIATED), Says.DEBIT, Authority.ENDS),
    EXTRADITION(answeredFor(), EnumSet.of(EXTRADITED), Says.DEBIT, Authority.ENDS),
    DEATH(answeredFor(), EnumSet.of(DIED), Says.DEBIT, Authority.ENDS),
    DEPARTURE(EnumSet.of(RESIDENT, ACCOMPANYING, UNACCOUNTED), EnumSet.of(LEFT_CAMP), Says.DEBIT, Authority.ENDS),
    /** The record stands for somebody who has another record; the entries stay with the body they were made on. */
    DUPLICATE_RECORD(answeredFor(), EnumSet.of(DUPLICATE), Says.DEBIT, Authority.ENDS),
    /** An entry that was made in error is taken back; debit and credit are the same. */
    WITHDRAWAL(EnumSet.allOf(AccountKind.class), EnumSet.allOf(AccountKind.class), Says.DEBIT, Authority.ANY);

    /** Whose act brings the entry about. */
    public enum Says {
        DEBIT,
        CREDIT,
        BOTH
    }

    /** What may become of the authority that answers. */
    enum Authority {
        STAYS,
        CHANGES,
        ENDS,
        ANY
    }

    private final Set<AccountKind> from;
    private final Set<AccountKind> to;
    private final Says says;
    private final Authority authority;

    Cause(Set<AccountKind> from, Set<AccountKind> to, Says says, Authority authority) {
        this.from = from;
        this.to = to;
        this.says = says;
        this.authority = authority;
    }

    public Says says() {
        return says;
    }

    /** Whether somebody may go from {@code debit} to {@code credit} for this cause. */
    public boolean allows(Account debit, Account credit) {
        return from.contains(debit.kind())
                && to.contains(credit.kind())
                && (this == WITHDRAWAL) == debit.equals(credit)
                && switch (authority) {
                    case STAYS -> debit.sameAuthority(credit);
                    case CHANGES -> !debit.sameAuthority(credit);
                    case ENDS, ANY -> true;
                };
    }

    private static Set<AccountKind> outside() {
        return EnumSet.of(NOT_YET_ON_ROLL);
    }

    private static Set<AccountKind> atPlace() {
        return EnumSet.of(HELD, RESIDENT, ACCOMPANYING);
    }

    private static Set<AccountKind> anywhereAlive() {
        return EnumSet.complementOf(EnumSet.of(DIED, DUPLICATE));
    }

    private static Set<AccountKind> answeredFor() {
        return EnumSet.of(HELD, RESIDENT, ACCOMPANYING, UNACCOUNTED);
    }
}
