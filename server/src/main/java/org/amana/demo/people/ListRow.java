package org.amana.demo.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amana.demo.people.ListSpec.Defect;
import org.amana.demo.people.ListSpec.Field;
import org.jspecify.annotations.Nullable;

/** A row of a partner list while it is being made. */
final class ListRow {

    final @Nullable String personId;
    final String place;
    final String nationality;
    final Map<Field, String> cells = new EnumMap<>(Field.class);
    final Set<Defect> defects = EnumSet.noneOf(Defect.class);

    ListRow(@Nullable String personId, String place, String nationality) {
        this.personId = personId;
        this.place = place;
        this.nationality = nationality;
    }

    ListRow copy() {
        ListRow copy = new ListRow(personId, place, nationality);
        copy.cells.putAll(cells);
        copy.defects.addAll(defects);
        return copy;
    }

    String cell(Field field) {
        return cells.getOrDefault(field, "");
    }
}
