package org.amana.transfer;

import java.util.List;
import java.util.Optional;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.register.PersonSearch;
import org.amana.register.RegisterNumber;
import org.amana.transfer.pages.FoundView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who it is that stands at the ramp and is not on its manifest: by tag, by register number, else by name if one alone is like it. */
@Component
final class RampFinding {

    private static final String BY_MARK = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag,
                (select m.lift from manifest_line m join lift l on l.lift = m.lift
                    where m.person_id = p.person_id and m.loading = 'OPEN' and l.state in ('FROZEN', 'LOADING')
                    order by m.lift limit 1) as other
            from person p where p.tag = :said or p.number = :number
            order by (p.tag = :said) desc nulls last, p.number limit 1
            """;

    private final Reads reads;
    private final PersonSearch search;

    RampFinding(Reads reads, PersonSearch search) {
        this.reads = reads;
        this.search = search;
    }

    Optional<FoundView> find(Viewer viewer, String said) {
        return reads.as(viewer, db -> {
            @Nullable Integer number = number(said);
            if (number == null) {
                List<PersonSearch.Found> alike = search.byName(db, said, 2);
                number = alike.size() == 1 ? alike.getFirst().number() : null;
            }
            return db.sql(BY_MARK)
                    .param("said", said)
                    .param("number", number == null ? -1 : number)
                    .query((rs, n) -> {
                        Row row = new Row(rs);
                        return new FoundView(
                                row.id("person_id").toString(),
                                row.number("number"),
                                row.textOrNone("name_latin"),
                                row.textOrNone("name_arabic"),
                                row.textOrNone("tag"),
                                row.textOrNone("other"));
                    })
                    .optional();
        });
    }

    private static @Nullable Integer number(String said) {
        try {
            return RegisterNumber.parse(said);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
