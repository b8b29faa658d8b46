package org.amana.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.register.PersonNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a person: enrolled or not, and what one to one came to last. */
@Component
final class PrintNotes implements PersonNotes {

    private static final String LABEL = "enrolment.person";
    private static final String STATE =
            "select state, fingers, encounter from enrolment_subject where person_id = :person order by leaf desc";
    private static final String VERIFIED =
            "select outcome from verification where person_id = :person order by leaf desc limit 1";

    private record State(String state, int fingers, String encounter) {}

    private final Access access;

    PrintNotes(Access access) {
        this.access = access;
    }

    @Override
    public List<Note> of(JdbcClient database, Viewer viewer, UUID person) {
        List<Note> notes = new ArrayList<>();
        boolean mayRead = access.decide(viewer, Right.ENROLMENT_READ) instanceof Access.Allowed;
        List<State> states = database.sql(STATE)
                .param("person", person)
                .query((row, n) -> new State(
                        row.getString("state"), row.getInt("fingers"), String.valueOf(row.getString("encounter"))))
                .list();
        if (states.isEmpty()) {
            notes.add(new Note(LABEL, "enrolment.person.none", 0, null));
        }
        for (State one : states) {
            boolean linked = mayRead && !one.encounter().equals("null");
            notes.add(new Note(
                    LABEL,
                    "enrolment.person." + one.state(),
                    one.fingers(),
                    linked ? "/encounters/" + one.encounter() : null));
        }
        database.sql(VERIFIED)
                .param("person", person)
                .query(String.class)
                .optional()
                .ifPresent(outcome -> notes.add(new Note(LABEL, "enrolment.person.verified." + outcome, 0, null)));
        return notes;
    }
}
