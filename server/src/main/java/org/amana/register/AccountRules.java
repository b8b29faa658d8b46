package org.amana.register;

import java.util.Set;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** Who may say that people stand in an account, and whether its place, party and mandate are known at all. */
final class AccountRules {

    /** Roles that may report for a party that is not there to speak; they must name their source. */
    private static final Set<String> REPORTS_FOR_OTHERS = Set.of("OPERATIONS_OFFICER");

    static boolean mayReportForOthers(Speaker speaker) {
        return REPORTS_FOR_OTHERS.contains(speaker.role());
    }

    private final Directory directory;

    AccountRules(Directory directory) {
        this.directory = directory;
    }

    /** Refuses an account of a party, a place or a mandate that nobody has entered into the reference. */
    void checkKnown(Draft draft, Account account, String pointer) {
        @Nullable String party = account.party();
        if (party != null && !directory.hasParty(party)) {
            draft.refuse(Refusal.of("register.unknown-party", "party", party).at(pointer));
        }
        @Nullable String place = account.place();
        if (place != null && !directory.hasPlace(place)) {
            draft.refuse(Refusal.of("register.unknown-place", "place", place).at(pointer));
        }
        @Nullable String mandate = account.mandate();
        if (mandate != null && !directory.hasMandate(mandate)) {
            draft.refuse(
                    Refusal.of("register.unknown-mandate", "mandate", mandate).at(pointer));
        }
    }

    /**
     * Refuses unless the speaker's party is the one whose act brings the entry about, or the speaker may report for others and
     * names the source.
     */
    void checkEntitled(
            Draft draft,
            Cause cause,
            @Nullable Account debit,
            Account credit,
            @Nullable String source,
            String pointer) {
        Speaker speaker = draft.speaker();
        @Nullable
        String authority = cause.says() == Cause.Says.DEBIT && debit != null ? debit.authority() : credit.authority();
        if (speaker.party().equals(authority)) {
            return;
        }
        if (!mayReportForOthers(speaker)) {
            draft.refuse(Refusal.of(
                            "register.not-yours-to-say",
                            "cause",
                            cause,
                            "party",
                            speaker.party(),
                            "authority",
                            authority == null ? "" : authority)
                    .at(pointer));
        } else if (source == null || source.isBlank()) {
            draft.refuse(Refusal.of("register.source-missing", "cause", cause).at("/source"));
        }
    }

    boolean hasScan(String sha256) {
        return directory.hasScan(sha256);
    }
}
