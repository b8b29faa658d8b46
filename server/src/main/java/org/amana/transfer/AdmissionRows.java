package org.amana.transfer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.CanonicalJson;

/** Lays admissions out as rows. */
final class AdmissionRows {

    static final List<String> TABLES = List.of("admission", "admission_said");

    private static final Rows.Upsert ADMISSION = new Rows.Upsert(
            """
            insert into admission (person_id, lift, party, place, received, due, health, property, reasons, cell, again, leaf)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, leaf) do update
            set health = excluded.health, property = excluded.property, reasons = excluded.reasons, cell = excluded.cell,
                again = excluded.again
            """,
            "uuid",
            "text",
            "text",
            "text",
            "timestamptz",
            "timestamptz",
            "timestamptz",
            "timestamptz",
            "timestamptz",
            "timestamptz",
            "bool",
            "int8");

    private record Key(UUID person, long leaf) {}

    void standing(UUID person, Admission admission, Rows out) {
        AdmissionFact.Opened opened = admission.opened();
        out.put(
                ADMISSION,
                new Key(person, admission.leaf()),
                person,
                opened.lift(),
                opened.party(),
                opened.place(),
                opened.occurred().latest(),
                opened.due(),
                admission.when(Admission.Part.HEALTH),
                admission.when(Admission.Part.PROPERTY),
                admission.when(Admission.Part.REASONS),
                admission.when(Admission.Part.CELL),
                admission.again(),
                admission.leaf());
    }

    void said(AdmissionFact.Done done, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Speaker speaker = recorded.header().speaker();
        out.into("admission_said", "person_id, leaf, lift, party, role, occurred, recorded, said")
                .row()
                .uuid(done.person())
                .int8(recorded.leaf())
                .text(done.lift())
                .text(speaker.party())
                .text(speaker.role())
                .instant(done.occurred().latest())
                .instant(recorded.recorded())
                .json(new String(CanonicalJson.bytes(done), StandardCharsets.UTF_8));
    }
}
