package org.amana.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.RowWriter;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** Lays what the enrolment desk knows out as rows. */
final class EnrolmentRows {

    static final List<String> TABLES = List.of(
            "enrolment_subject",
            "encounter",
            "encounter_sample",
            "identification",
            "identification_candidate",
            "adjudication",
            "conclusion",
            "verification",
            "planted_pair",
            "operator_print");

    private static final Rows.Upsert SUBJECT =
            new Rows.Upsert("""
            insert into enrolment_subject (person_id, party, state, since, fingers, encounter, leaf)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, party) do update
            set state = excluded.state, since = excluded.since, fingers = excluded.fingers, encounter = excluded.encounter,
                leaf = excluded.leaf
            """, "uuid", "text", "text", "timestamptz", "int4", "uuid", "int8");

    private static final Rows.Upsert MATTER = new Rows.Upsert(
            """
            insert into adjudication (matter_id, search_id, encounter_id, person_id, other_id, party, score, opened, state, by_third,
                closed, link_id, leaf)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (matter_id) do update
            set state = excluded.state, by_third = excluded.by_third, closed = excluded.closed, link_id = excluded.link_id
            """,
            "uuid",
            "uuid",
            "uuid",
            "uuid",
            "uuid",
            "text",
            "int4",
            "timestamptz",
            "text",
            "bool",
            "timestamptz",
            "uuid",
            "int8");

    private static final String ENCOUNTER =
            "encounter_id, person_id, party, place, device, operator, user_id, purpose, basis,"
                    + " document, occurred, generation, recorded, leaf";
    private static final String SAMPLE =
            "encounter_id, take, finger, person_id, party, missing, impression, score, minutiae,"
                    + " certainty, clarity, flow, frequency, area, poor, kept, kept_from, kept_length, picture, picture_from,"
                    + " picture_length, leaf";
    private static final String IDENTIFICATION =
            "search_id, encounter_id, person_id, party, purpose, persons, templates,"
                    + " complete, per_mille, threshold, recorded, leaf";

    private record Key(UUID person, String party) {}

    void subject(
            UUID person,
            String party,
            String state,
            EnrolmentMemory.Subject subject,
            @Nullable UUID encounter,
            Recorded<?> recorded,
            Rows out) {
        out.put(
                SUBJECT,
                new Key(person, party),
                person,
                party,
                state,
                recorded.recorded(),
                subject.fingers,
                encounter,
                recorded.leaf());
    }

    void matter(EnrolmentMemory.Matter matter, Rows out) {
        EnrolmentFact.@Nullable Adjudicated adjudicated = matter.adjudicated;
        String waiting = matter.examined.size() < 2 ? "OPEN" : "THIRD";
        out.put(
                MATTER,
                matter.id,
                matter.id,
                matter.search.search(),
                matter.search.encounter(),
                matter.search.person(),
                matter.candidate.person(),
                matter.party,
                matter.candidate.score(),
                matter.opened,
                adjudicated == null ? waiting : adjudicated.result().name(),
                adjudicated != null && adjudicated.byThird(),
                matter.closed,
                matter.link,
                matter.leaf);
    }

    void encounter(EnrolmentFact.Encountered one, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Speaker speaker = recorded.header().speaker();
        out.into("encounter", ENCOUNTER)
                .row()
                .uuid(one.encounter())
                .uuid(one.person())
                .text(speaker.party())
                .text(one.place())
                .text(one.device())
                .text(one.operator())
                .uuid(speaker.user())
                .text(one.purpose().name())
                .text(one.basis().name())
                .text(one.document())
                .instant(one.occurred().latest())
                .int4(one.generation())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
        Take take = new Take(one.encounter(), one.person(), speaker.party(), 1, recorded.leaf());
        samples(take, one.samples(), one.missing(), out);
    }

    void retried(EnrolmentFact.Retried one, String party, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            Take take = new Take(one.encounter(), one.person(), party, one.take(), recorded.leaf());
            samples(take, one.samples(), one.missing(), out);
        }
    }

    private record Take(UUID encounter, UUID person, String party, int number, long leaf) {

        RowWriter row(FingerPosition finger, Rows out) {
            return out.into("encounter_sample", SAMPLE)
                    .row()
                    .uuid(encounter)
                    .int4(number)
                    .int4(finger.ordinal())
                    .uuid(person)
                    .text(party);
        }
    }

    private static void samples(
            Take take, List<EnrolmentFact.Sample> samples, List<EnrolmentFact.Missing> missing, Rows out) {
        for (EnrolmentFact.Sample sample : samples) {
            EnrolmentFact.Quality quality = sample.quality();
            RowWriter row = take.row(sample.position(), out)
                    .text(null)
                    .text(sample.impression().name())
                    .int4(quality.score())
                    .int4(quality.minutiae())
                    .int4(quality.certainty())
                    .int4(quality.clarity())
                    .int4(quality.flow())
                    .int4(quality.frequency())
                    .int4(quality.area())
                    .bool(sample.poor());
            kept(row, sample.template());
            kept(row, sample.picture());
            row.int8(take.leaf());
        }
        for (EnrolmentFact.Missing one : missing) {
            for (FingerPosition finger : one.fingers()) {
                RowWriter row = take.row(finger, out).text(one.reason().name()).text(null);
                for (int i = 0; i < 7; i++) {
                    row.int4((Integer) null);
                }
                row.bool(false);
                kept(row, null);
                kept(row, null);
                row.int8(take.leaf());
            }
        }
    }

    private static void kept(RowWriter row, EnrolmentFact.@Nullable Sealed sealed) {
        row.text(sealed == null ? null : sealed.sha256())
                .int4(sealed == null ? null : Integer.valueOf(sealed.from()))
                .int4(sealed == null ? null : Integer.valueOf(sealed.length()));
    }

    void searched(EnrolmentFact.Searched one, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        String party = recorded.header().speaker().party();
        out.into("identification", IDENTIFICATION)
                .row()
                .uuid(one.search())
                .uuid(one.encounter())
                .uuid(one.person())
                .text(party)
                .text(one.purpose().name())
                .int4(one.persons())
                .int8(one.templates())
                .bool(one.whole())
                .int4(one.falsePerMille())
                .int4(one.threshold())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
        for (int i = 0; i < one.candidates().size(); i++) {
            EnrolmentFact.Candidate candidate = one.candidates().get(i);
            out.into("identification_candidate", "search_id, place, party, person_id, score, fingers, matter_id")
                    .row()
                    .uuid(one.search())
                    .int4(i + 1)
                    .text(party)
                    .uuid(candidate.person())
                    .int4(candidate.score())
                    .text(codes(candidate.fingers()))
                    .uuid(candidate.matter());
        }
    }

    private static String codes(Collection<FingerPosition> fingers) {
        return fingers.stream().map(finger -> String.valueOf(finger.ordinal())).collect(Collectors.joining(","));
    }

    void examined(EnrolmentFact.Examined one, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Speaker speaker = recorded.header().speaker();
        out.into("conclusion", "matter_id, user_id, party, role, conclusion, reason, recorded, leaf")
                .row()
                .uuid(one.matter())
                .uuid(speaker.user())
                .text(speaker.party())
                .text(speaker.role())
                .text(one.conclusion().name())
                .text(one.reason())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    void verified(EnrolmentFact.Verified one, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        out.into(
                        "verification",
                        "verification_id, person_id, party, role, stage, lift, outcome, score, threshold, fingers, device, occurred,"
                                + " recorded, leaf")
                .row()
                .uuid(one.verification())
                .uuid(one.person())
                .text(recorded.header().speaker().party())
                .text(recorded.header().speaker().role())
                .text(one.stage().name())
                .text(one.lift())
                .text(one.outcome().name())
                .int4(one.score())
                .int4(one.threshold())
                .text(codes(one.fingers()))
                .text(one.device())
                .instant(one.occurred().latest())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    void operator(EnrolmentFact.OperatorEnrolled one, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        for (EnrolmentFact.Sample sample : one.samples()) {
            out.into("operator_print", "operator_id, party, finger, kept, kept_from, kept_length, leaf")
                    .row()
                    .uuid(one.operator())
                    .text(recorded.header().speaker().party())
                    .int4(sample.position().ordinal())
                    .text(sample.template().sha256())
                    .int4(sample.template().from())
                    .int4(sample.template().length())
                    .int8(recorded.leaf());
        }
    }

    void planted(EnrolmentFact.Planted one, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            one.pairs()
                    .forEach(pair -> out.into("planted_pair", "person_id, other_id, leaf")
                            .row()
                            .uuid(pair.person())
                            .uuid(pair.other())
                            .int8(recorded.leaf()));
        }
    }
}
