package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.register.pages.PersonView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which corrections of a person's entries wait for somebody's word. */
@Component
final class OpenCorrections {

    private static final String WAITING = """
            select c.correction_id, c.reason, c.needs, c.proposed, c.persons,
                array(select a.party from act a where a.about = 'correction:' || c.correction_id) as agreed
            from correction c
            where :person = any (c.persons) and c.declined is null
              and not exists (select 1 from custody_entry e
                  where e.person_id = :person and ('correction:' || c.correction_id) = any (e.cites))
            order by c.leaf
            """;

    private final Whereabouts whereabouts;

    OpenCorrections(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** @param party of the reader */
    List<PersonView.Awaiting> of(JdbcClient database, UUID person, String party) {
        return database.sql(WAITING)
                .param("person", person)
                .query((row, i) -> {
                    List<String> agreed = Columns.texts(row, "agreed");
                    List<String> needs = Columns.texts(row, "needs").stream()
                            .filter(needed -> !agreed.contains(needed))
                            .toList();
                    return new PersonView.Awaiting(
                            Columns.uuid(row, "correction_id"),
                            row.getString("reason"),
                            agreed,
                            whereabouts.of(database, others(Columns.uuids(row, "persons"), person)),
                            needs,
                            Columns.instant(row, "proposed"),
                            needs.contains(party));
                })
                .list();
    }

    private static List<UUID> others(List<UUID> persons, UUID person) {
        return persons.stream().filter(one -> !one.equals(person)).distinct().toList();
    }
}
