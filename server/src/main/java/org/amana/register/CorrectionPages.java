package org.amana.register;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.pages.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets the newest entry of a person right from their page, or that of two who were taken for one another; the old ones stay. */
@PageController
final class CorrectionPages {

    /** What a person's page may be told was just done. */
    static final Set<String> DONE = Set.of("corrected", "waits", "agreed", "declined");

    /**
     * The form.
     *
     * @param correction made with the form, so that sending it twice proposes it once
     * @param said when the form was shown: the time of the act
     * @param withdraw whether the entry is taken back rather than replaced
     */
    record Form(
            UUID correction,
            int corrects,
            @Nullable AccountKind kind,
            @Nullable String party,
            @Nullable String place,
            @Nullable String mandate,
            @Nullable String occurred,
            String reason,
            String said,
            @Nullable Boolean withdraw) {}

    /** The form of a swap. */
    record SwapForm(UUID correction, String other, String reason, String said) {}

    private final Commands commands;
    private final Correcting correcting;
    private final Reads reads;
    private final Histories histories;
    private final FindingPersons finding;
    private final PlatformClock clock;

    CorrectionPages(
            Commands commands,
            Correcting correcting,
            Reads reads,
            Histories histories,
            FindingPersons finding,
            PlatformClock clock) {
        this.clock = clock;
        this.commands = commands;
        this.correcting = correcting;
        this.reads = reads;
        this.histories = histories;
        this.finding = finding;
    }

    @PostMapping("/persons/{person}/corrections")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<byte[]> correct(@PathVariable UUID person, @ModelAttribute Form form, Viewer viewer, Caller caller) {
        PersonHistory.Entry entry = entry(viewer, person, form);
        CorrectionFact.Change change = Boolean.TRUE.equals(form.withdraw())
                ? new CorrectionFact.Change(person, entry.seq(), null, null, null)
                : new CorrectionFact.Change(
                        person, entry.seq(), account(form), entry.cause(), occurred(form.occurred(), entry));
        return propose(person, form.correction(), form.reason(), form.said(), List.of(change), caller);
    }

    private PersonHistory.Entry entry(Viewer viewer, UUID person, Form form) {
        return history(viewer, person).entries().stream()
                .filter(entry -> entry.seq() == form.corrects())
                .findFirst()
                .orElseThrow(RequestException::notFound);
    }

    private static Account account(Form form) {
        AccountKind kind = form.kind();
        if (kind == null) {
            throw RequestException.refused(List.of(Refusal.of("register.correction-incomplete")));
        }
        try {
            return kind.atPlace()
                    ? new Account(kind, empty(form.party()), empty(form.place()), mandate(form.mandate()))
                    : new Account(kind, kind.answeredFor() ? empty(form.party()) : null, null, null);
        } catch (IllegalArgumentException e) {
            throw RequestException.refused(List.of(Refusal.of("register.correction-incomplete")));
        }
    }

    private static String mandate(@Nullable String said) {
        return said == null || said.isBlank() ? Account.NONE_SHOWN : said.strip();
    }

    private static @Nullable String empty(@Nullable String said) {
        return said == null || said.isBlank() ? null : said;
    }

    /** As it was, unless another time is given. */
    private static Occurred occurred(@Nullable String said, PersonHistory.Entry entry) {
        return said == null || said.isBlank() || said.strip().equals(Asked.local(entry.latest()))
                ? new Occurred(entry.earliest(), entry.latest())
                : Occurred.at(Asked.read(said));
    }

    /** Two were taken for one another: each gets the other's newest account, as one act. */
    @PostMapping("/persons/{person}/swap")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<byte[]> swap(
            @PathVariable UUID person, @ModelAttribute SwapForm form, Viewer viewer, Caller caller) {
        List<PersonSearch.Found> found = reads.as(viewer, database -> finding.exactly(database, form.other()));
        if (found.size() != 1 || found.getFirst().person().equals(person)) {
            throw RequestException.refused(List.of(Refusal.of("register.no-such-person", "person", form.other())));
        }
        PersonHistory.Entry mine = newestOf(viewer, person);
        UUID other = found.getFirst().person();
        PersonHistory.Entry theirs = newestOf(viewer, other);
        if (Objects.equals(mine.credit(), theirs.credit())) {
            throw RequestException.refused(List.of(Refusal.of("register.nothing-to-exchange")));
        }
        List<CorrectionFact.Change> changes = exchanged(person, mine, other, theirs);
        return propose(person, form.correction(), form.reason(), form.said(), changes, caller);
    }

    /** Both went from one account to different ones; or one went, where it was the other, who is still in the account left. */
    private static List<CorrectionFact.Change> exchanged(
            UUID person, PersonHistory.Entry mine, UUID other, PersonHistory.Entry theirs) {
        if (Objects.equals(mine.debit(), theirs.debit())) {
            return List.of(instead(person, mine.seq(), theirs), instead(other, theirs.seq(), mine));
        }
        if (Objects.equals(mine.debit(), theirs.credit())) {
            return List.of(takenBack(person, mine), instead(other, null, mine));
        }
        if (Objects.equals(theirs.debit(), mine.credit())) {
            return List.of(takenBack(other, theirs), instead(person, null, theirs));
        }
        throw RequestException.refused(List.of(Refusal.of("register.not-taken-for-one-another")));
    }

    private static CorrectionFact.Change takenBack(UUID person, PersonHistory.Entry entry) {
        return new CorrectionFact.Change(person, entry.seq(), null, null, null);
    }

    /** @param corrects the entry whose place it takes, null to put one in */
    private static CorrectionFact.Change instead(UUID person, @Nullable Integer corrects, PersonHistory.Entry as) {
        return new CorrectionFact.Change(person, corrects, as.credit(), as.cause(), when(as));
    }

    private static Occurred when(PersonHistory.Entry entry) {
        return new Occurred(entry.earliest(), entry.latest());
    }

    private PersonHistory.Entry newestOf(Viewer viewer, UUID person) {
        PersonHistory.@Nullable Entry newest = newest(history(viewer, person));
        if (newest == null || newest.credit() == null) {
            throw RequestException.refused(List.of(Refusal.of("register.exchange-unseen")));
        }
        return newest;
    }

    private PersonHistory history(Viewer viewer, UUID person) {
        Asked now = Asked.of(null, null, clock.now());
        return reads.as(viewer, database -> histories.of(database, person, new Moment(now.at(), now.knownAt())))
                .orElseThrow(RequestException::notFound);
    }

    /** The entry by which somebody stands where they stand, if the reader sees both its sides; null if there is none. */
    static PersonHistory.@Nullable Entry newest(PersonHistory history) {
        List<Continuity.Interval> intervals = history.continuity().intervals();
        if (intervals.isEmpty()) {
            return null;
        }
        int seq = intervals.getLast().seq();
        return history.entries().stream()
                .filter(entry -> entry.seq() == seq && entry.credit() != null)
                .findFirst()
                .orElse(null);
    }

    private ResponseEntity<byte[]> propose(
            UUID person,
            UUID correction,
            String reason,
            String said,
            List<CorrectionFact.Change> changes,
            Caller caller) {
        var proposal = new Correcting.Proposal(correction, reason, changes, Occurred.at(Asked.read(said)), null);
        Answer.Taken taken = commands.record(caller, proposal, correcting.proposing(caller.speaker(), proposal));
        boolean waits = !taken.first(CorrectionFact.Proposed.class).needs().isEmpty();
        return Pages.then("/persons/" + person + "?done=" + (waits ? "waits" : "corrected"));
    }

    @PostMapping("/persons/{person}/corrections/{correction}/agreement")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<byte[]> agree(
            @PathVariable UUID person, @PathVariable UUID correction, @RequestParam String said, Caller caller) {
        var agreement = new Correcting.Agreement(correction, Occurred.at(Asked.read(said)), null);
        commands.record(caller, agreement, correcting.agreeing(caller.speaker(), agreement));
        return Pages.then("/persons/" + person + "?done=agreed");
    }

    @PostMapping("/persons/{person}/corrections/{correction}/refusal")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<byte[]> decline(
            @PathVariable UUID person,
            @PathVariable UUID correction,
            @RequestParam String said,
            @RequestParam String reason,
            Caller caller) {
        var refusing = new Correcting.Refusing(correction, reason, Occurred.at(Asked.read(said)), null);
        commands.record(caller, refusing, correcting.declining(caller.speaker(), refusing));
        return Pages.then("/persons/" + person + "?done=declined");
    }
}
