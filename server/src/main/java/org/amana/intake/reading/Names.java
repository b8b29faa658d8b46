package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amana.platform.text.Folding;

/** Names as lists give them: in one cell or in several, in one script or in both. */
final class Names {

    static final String ARABIC = "arab";
    static final String LATIN = "latn";

    private static final List<ListField> PARTS =
            List.of(ListField.GIVEN_NAME, ListField.FATHER_NAME, ListField.GRANDFATHER_NAME, ListField.FAMILY_NAME);

    private Names() {}

    /** A cell that holds a name in both scripts says two things. */
    static void read(int column, ListField field, String cell, List<Said> said) {
        if (cell.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        if (!Folding.hasArabic(cell)) {
            said.add(new Said(column, field, LATIN, cell));
            return;
        }
        StringBuilder latin = new StringBuilder();
        StringBuilder arabic = new StringBuilder();
        for (String word : cell.split("\\s+")) {
            StringBuilder side = Folding.hasArabic(word) ? arabic : latin;
            side.append(side.isEmpty() ? "" : " ").append(word);
        }
        if (latin.codePoints().anyMatch(Character::isLetter)) {
            said.add(new Said(column, field, ARABIC, arabic.toString()));
            said.add(new Said(column, field, LATIN, latin.toString()));
        } else {
            said.add(new Said(column, field, ARABIC, cell));
        }
    }

    /** Puts the whole name together in a script in which the list gives only its parts. */
    static void compose(List<Said> said) {
        for (String script : List.of(ARABIC, LATIN)) {
            boolean whole = part(said, ListField.NAME, script).isPresent();
            if (!whole && part(said, ListField.GIVEN_NAME, script).isPresent()) {
                List<String> parts = new ArrayList<>();
                PARTS.forEach(field -> part(said, field, script).ifPresent(parts::add));
                said.add(new Said(0, ListField.NAME, script, String.join(" ", parts)));
            }
        }
    }

    private static Optional<String> part(List<Said> said, ListField field, String script) {
        return said.stream()
                .filter(s -> s.field() == field && script.equals(s.scheme()))
                .map(Said::value)
                .findFirst();
    }
}
