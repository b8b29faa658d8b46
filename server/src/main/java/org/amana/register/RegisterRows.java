package org.amana.register;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Lays entries and what is known of persons out as rows. */
final class RegisterRows {

    private static final Rows.Keyed PERSON = new Rows.Keyed(
            "person",
            List.of(new Rows.Column("person_id", "uuid")),
            List.of(
                    new Rows.Column("number", "int4"),
                    new Rows.Column("sex", "text"),
                    new Rows.Column("entered", "timestamptz")),
            List.of(
                    new Rows.Column("name_latin", "text"),
                    new Rows.Column("name_arabic", "text"),
                    new Rows.Column("tag", "text"),
                    new Rows.Column("earliest_birth", "date"),
                    new Rows.Column("latest_birth", "date")));

    private static final String ENTRY_COLUMNS =
            "person_id, seq, leaf, movement, debit, credit, cause, occurred_earliest,"
                    + " occurred_latest, recorded, episode, corrects, source, acts, cites";
    private static final String ASSERTION_COLUMNS =
            "person_id, assertion_id, field, value, plain, scheme, source, grade,"
                    + " occurred_earliest, occurred_latest, recorded, leaf";
    private static final String AGE_COLUMNS =
            "person_id, determination_id, earliest_birth, latest_birth, method, evidence,"
                    + " determined_by, occurred, recorded, leaf";
    private static final String REMOVE_TAG =
            "update tag_binding set removed = ?, reason = ?, removed_known = ? where person_id = ? and tag = ? and removed is null";
    private static final String WITHDRAW_ASSERTION =
            "update assertion set withdrawn = ?, withdrawn_reason = ? where person_id = ? and assertion_id = ?";
    private static final String END_ABSENCE = """
            update absence set ended = ?, outcome = ?, ended_known = ?, known_span = ?, held_span = ?
            where person_id = ? and absence_id = ?
            """;
    private static final String UNDO_LINK = "update person_link set undone = ?, reason = ? where link_id = ?";

    static final List<String> TABLES = List.of(
            "account",
            "person",
            "custody_entry",
            "stay",
            "assertion",
            "age_determination",
            "tag_binding",
            "absence",
            "remains_movement",
            "person_link",
            "count_taken",
            "sighting",
            "claim",
            "discrepancy",
            "discrepancy_person",
            "discrepancy_note",
            "handover",
            "handover_line",
            "correction",
            "act");

    private record Away(Instant began, Instant known) {}

    private final AccountIds accounts = new AccountIds();
    private final StayRows stays = new StayRows(accounts);
    private final SearchRows search = new SearchRows();
    private final Map<UUID, Away> away = new HashMap<>();

    /** An entry is about to change a timeline; what must be known of it as it was, to write the change down after. */
    record Before(boolean appends, List<Stay> stays, Map<Integer, Instant> known) {}

    Before before(Person person, CustodyEntry entry) {
        boolean appends = entry.corrects() == null
                && entry.cause() != Cause.WITHDRAWAL
                && !entry.occurred().latest().isBefore(person.timeline.since());
        return appends
                ? new Before(true, List.of(), Map.of())
                : new Before(false, Stay.of(person.timeline), stays.knownBy(person));
    }

    void entry(Person person, CustodyEntry entry, Before before, Recorded<?> recorded, Rows out) {
        int debit = accounts.of(entry.debit(), out);
        int credit = accounts.of(entry.credit(), out);
        if (before.appends()) {
            stays.append(person, recorded.recorded(), out);
        } else {
            stays.restate(person, before.stays(), before.known(), recorded.recorded(), out);
        }
        allow(person, entry.credit().party(), out);
        if (!out.wanted()) {
            return;
        }
        out.into("custody_entry", ENTRY_COLUMNS)
                .row()
                .uuid(entry.person())
                .int4(entry.seq())
                .int8(recorded.leaf())
                .uuid(entry.movement())
                .int4(debit)
                .int4(credit)
                .text(entry.cause().name())
                .instant(entry.occurred().earliest())
                .instant(entry.occurred().latest())
                .instant(recorded.recorded())
                .int4(entry.episode())
                .int4(entry.corrects())
                .text(entry.source())
                .uuids(entry.acts())
                .texts(entry.cites());
    }

    /** Lets a party read about a person from here on. */
    void allow(Person person, @Nullable String party, Rows out) {
        if (party != null) {
            search.allow(person, party, out);
        }
    }

    /** Whether one of these parties was let read about a person. */
    boolean mayRead(Person person, Collection<String> parties) {
        return parties.stream().anyMatch(party -> search.allowed(person, party));
    }

    private static @Nullable Object[] row(Person person) {
        return new @Nullable Object[] {
            person.id,
            person.number,
            person.sex.name(),
            person.entered,
            person.nameLatin,
            person.nameArabic,
            person.tag,
            person.age == null ? null : person.age.earliestBirth(),
            person.age == null ? null : person.age.latestBirth()
        };
    }

    void person(Person person, PersonFact fact, Recorded<?> recorded, Rows out) {
        Instant now = recorded.recorded();
        @Nullable Away back = fact instanceof PersonFact.AbsenceEnded ended ? away.remove(ended.absence()) : null;
        if (fact instanceof PersonFact.AbsenceBegan began) {
            away.put(began.absence(), new Away(began.occurred().latest(), now));
        }
        if (fact instanceof PersonFact.Asserted said && said.field() == PersonFact.AssertedField.NAME) {
            search.named(person, out);
        }
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case PersonFact.Entered entered -> {
                out.add(PERSON, person.id, row(person));
                CountRows.seen(person.id, person.number, now, "ENTERED", null, null, recorded, out);
            }
            case PersonFact.SwapCorrected ignored -> {}
            case PersonFact.TagBound bound -> {
                out.change(PERSON, person.id, row(person));
                out.into("tag_binding", "person_id, tag, plain, bound, recorded, leaf")
                        .row()
                        .uuid(bound.person())
                        .text(bound.tag())
                        .text(NameTokens.plain(bound.tag()))
                        .instant(bound.occurred().latest())
                        .instant(now)
                        .int8(recorded.leaf());
            }
            case PersonFact.TagRemoved gone -> {
                out.change(PERSON, person.id, row(person));
                out.run(REMOVE_TAG, gone.occurred().latest(), gone.reason(), now, gone.person(), gone.tag());
            }
            case PersonFact.Asserted asserted -> {
                if (asserted.field() == PersonFact.AssertedField.NAME) {
                    out.change(PERSON, person.id, row(person));
                }
                assertion(asserted, recorded, out);
            }
            case PersonFact.AssertionWithdrawn gone -> {
                out.change(PERSON, person.id, row(person));
                out.run(WITHDRAW_ASSERTION, now, gone.reason(), gone.person(), gone.assertion());
            }
            case PersonFact.AgeDetermined age -> {
                out.change(PERSON, person.id, row(person));
                age(age, recorded, out);
            }
            case PersonFact.AbsenceBegan began -> absence(began, recorded, out);
            case PersonFact.AbsenceEnded ended -> absenceEnded(ended, back, now, out);
            case PersonFact.RemainsMoved moved -> remains(moved, recorded, out);
            case PersonFact.Linked linked ->
                out.into("person_link", "link_id, person_id, other_id, basis, decided_by, recorded, leaf")
                        .row()
                        .uuid(linked.link())
                        .uuid(linked.person())
                        .uuid(linked.other())
                        .text(linked.basis())
                        .text(linked.decidedBy())
                        .instant(now)
                        .int8(recorded.leaf());
            case PersonFact.Unlinked unlinked -> out.run(UNDO_LINK, now, unlinked.reason(), unlinked.link());
        }
    }

    private static void assertion(PersonFact.Asserted asserted, Recorded<?> recorded, Rows out) {
        out.into("assertion", ASSERTION_COLUMNS)
                .row()
                .uuid(asserted.person())
                .uuid(asserted.assertion())
                .text(asserted.field().name())
                .text(asserted.value())
                .text(
                        asserted.field() == PersonFact.AssertedField.PARTNER_NUMBER
                                ? NameTokens.plain(asserted.value())
                                : null)
                .text(asserted.scheme())
                .text(asserted.source())
                .text(asserted.grade())
                .instant(asserted.occurred().earliest())
                .instant(asserted.occurred().latest())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void age(PersonFact.AgeDetermined age, Recorded<?> recorded, Rows out) {
        out.into("age_determination", AGE_COLUMNS)
                .row()
                .uuid(age.person())
                .uuid(age.determination())
                .date(age.earliestBirth())
                .date(age.latestBirth())
                .text(age.method().name())
                .text(age.evidence())
                .text(age.determinedBy())
                .instant(age.occurred().latest())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void absence(PersonFact.AbsenceBegan began, Recorded<?> recorded, Rows out) {
        out.into("absence", "person_id, absence_id, reason, place, escort, began, due, recorded, leaf")
                .row()
                .uuid(began.person())
                .uuid(began.absence())
                .text(began.reason().name())
                .text(began.place())
                .text(began.escort())
                .instant(began.occurred().latest())
                .instant(began.due())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void absenceEnded(PersonFact.AbsenceEnded ended, @Nullable Away since, Instant now, Rows out) {
        Instant end = ended.occurred().latest();
        out.run(
                END_ABSENCE,
                end,
                ended.outcome(),
                now,
                since == null ? null : Span.of(since.known(), now),
                since == null ? null : Span.of(since.began(), end),
                ended.person(),
                ended.absence());
    }

    private static void remains(PersonFact.RemainsMoved moved, Recorded<?> recorded, Rows out) {
        out.into("remains_movement", "person_id, seq, from_holder, to_holder, place, occurred, recorded, leaf")
                .row()
                .uuid(moved.person())
                .int4(moved.seq())
                .text(moved.fromHolder())
                .text(moved.toHolder())
                .text(moved.place())
                .instant(moved.occurred().latest())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    void clear() {
        accounts.clear();
        stays.clear();
        search.clear();
        away.clear();
    }
}
