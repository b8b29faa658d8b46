package org.amana.law;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Lays what the law desk knows out as rows. */
final class LawRows {

    static final List<String> TABLES =
            List.of("assessment", "fitness", "health_sheet", "obligation", "obligation_act", "waiver");

    private static final Rows.Upsert OBLIGATION =
            new Rows.Upsert("""
            insert into obligation (person_id, about, duty, owner, due, status, waived_until)
            select * from unnest(?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, about, duty) do update
            set status = excluded.status, waived_until = excluded.waived_until
            """, "uuid", "text", "text", "text", "timestamptz", "text", "timestamptz");
    private static final String AGREE = "update waiver set agreed_by = ?, agreed = ? where waiver_id = ?";
    private static final String ASSESSMENT =
            "person_id, assessment_id, receiving_state, finding, heard_in_private, occurred,"
                    + " assessor, valid_until, assurances, sealed, recorded, leaf";
    private static final String FITNESS =
            "person_id, statement_id, fitness, conditions, clinician, occurred, valid_until,"
                    + " sealed, recorded, leaf";
    private static final String WAIVER =
            "waiver_id, about, duty, persons, reason, expires, asked_by, asked_party, recorded, leaf";

    private record Key(UUID person, String about, Duty duty) {}

    void write(LawFact fact, LawMemory memory, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case LawFact.AssessmentMade made -> assessment(made, recorded, out);
            case LawFact.FitnessStated stated -> fitness(stated, recorded, out);
            case LawFact.HealthScreened screened -> sheet(screened, recorded, out);
            case LawFact.DutiesRaised raised ->
                raised.owed().forEach(owed -> standing(raised.about(), owed.duty(), raised.persons(), memory, out));
            case LawFact.DutyDone done -> {
                standing(done.about(), done.duty(), done.persons(), memory, out);
                act(done.about(), done.duty(), done.persons(), "DONE", done.proof(), recorded, out);
            }
            case LawFact.WaiverAsked asked -> waiver(asked, recorded, out);
            case LawFact.WaiverAgreed agreed -> agreed(agreed, memory, recorded, out);
            case LawFact.DutyOverdue late -> {
                standing(late.about(), late.duty(), late.persons(), memory, out);
                act(late.about(), late.duty(), late.persons(), "OVERDUE", null, recorded, out);
            }
        }
    }

    private static void agreed(LawFact.WaiverAgreed agreed, LawMemory memory, Recorded<?> recorded, Rows out) {
        out.run(AGREE, recorded.header().speaker().user(), recorded.recorded(), agreed.waiver());
        memory.findWaiver(agreed.waiver()).map(LawMemory.Waiver::asked).ifPresent(asked -> {
            standing(asked.about(), asked.duty(), asked.persons(), memory, out);
            act(asked.about(), asked.duty(), asked.persons(), "WAIVED", "waiver:" + asked.waiver(), recorded, out);
        });
    }

    private static void standing(String about, Duty duty, List<UUID> persons, LawMemory memory, Rows out) {
        for (UUID person : persons) {
            memory.obligation(about, person, duty)
                    .ifPresent(o -> out.put(
                            OBLIGATION,
                            new Key(person, about, duty),
                            person,
                            about,
                            duty.name(),
                            o.owner(),
                            o.due(),
                            status(o),
                            o.waivedUntil()));
        }
    }

    private static String status(Obligation obligation) {
        if (obligation.done()) {
            return "DONE";
        }
        if (obligation.overdue()) {
            return "OVERDUE";
        }
        return obligation.waivedUntil() == null ? "DUE" : "WAIVED";
    }

    private static void act(
            String about,
            Duty duty,
            List<UUID> persons,
            String what,
            @Nullable String proof,
            Recorded<?> recorded,
            Rows out) {
        for (UUID person : persons) {
            out.into("obligation_act", "person_id, about, duty, leaf, what, proof, recorded")
                    .row()
                    .uuid(person)
                    .text(about)
                    .text(duty.name())
                    .int8(recorded.leaf())
                    .text(what)
                    .text(proof)
                    .instant(recorded.recorded());
        }
    }

    private static void assessment(LawFact.AssessmentMade made, Recorded<?> recorded, Rows out) {
        out.into("assessment", ASSESSMENT)
                .row()
                .uuid(made.person())
                .uuid(made.assessment())
                .text(made.receivingState())
                .text(made.finding().name())
                .bool(made.heardInPrivate())
                .instant(made.occurred().latest())
                .text(made.assessor())
                .date(made.validUntil())
                .texts(made.assurances())
                .text(made.sealed())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void fitness(LawFact.FitnessStated stated, Recorded<?> recorded, Rows out) {
        out.into("fitness", FITNESS)
                .row()
                .uuid(stated.person())
                .uuid(stated.statement())
                .text(stated.fitness().name())
                .texts(stated.conditions())
                .text(stated.clinician())
                .instant(stated.occurred().latest())
                .date(stated.validUntil())
                .text(stated.sealed())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void sheet(LawFact.HealthScreened screened, Recorded<?> recorded, Rows out) {
        out.into("health_sheet", "sheet_id, person_id, party, user_id, occurred, sealed, recorded, leaf")
                .row()
                .uuid(screened.sheet())
                .uuid(screened.person())
                .text(recorded.header().speaker().party())
                .uuid(recorded.header().speaker().user())
                .instant(screened.occurred().latest())
                .text(screened.sealed())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void waiver(LawFact.WaiverAsked asked, Recorded<?> recorded, Rows out) {
        out.into("waiver", WAIVER)
                .row()
                .uuid(asked.waiver())
                .text(asked.about())
                .text(asked.duty().name())
                .uuids(asked.persons())
                .text(asked.reason())
                .instant(asked.expires())
                .uuid(recorded.header().speaker().user())
                .text(recorded.header().speaker().party())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }
}
