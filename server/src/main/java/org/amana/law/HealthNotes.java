package org.amana.law;

import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.register.PersonNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a person, for clinicians alone: the way to the sealed sheets. */
@Component
final class HealthNotes implements PersonNotes {

    private static final String SHEETS = "select count(*) from health_sheet where person_id = :person";

    private final Access access;

    HealthNotes(Access access) {
        this.access = access;
    }

    @Override
    public List<Note> of(JdbcClient database, Viewer viewer, UUID person) {
        if (!(access.decide(viewer, Right.MEDICAL_READ) instanceof Access.Allowed)) {
            return List.of();
        }
        long sheets =
                database.sql(SHEETS).param("person", person).query(Long.class).single();
        return List.of(new Note(
                "law.person.health",
                sheets == 0 ? "law.person.health.none" : "law.person.health.sheets",
                sheets,
                "/persons/" + person + "/health"));
    }
}
