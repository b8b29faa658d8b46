package org.amana.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amana.platform.journal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come; the people in them are made up. */
class MessyFilesTest {

    static final Directions DIRECTIONS = Directions.of("sdf", LocalDate.of(2026, 1, 18));
    private static final Map<String, Set<String>> PLACES = Map.of(
            "North site", Set.of("north"), "South site", Set.of("south"), "Old school", Set.of("north", "south"));
    static final ListReader READER = new ListReader(name -> PLACES.getOrDefault(name, Set.of()));

    private static Reading.Readable read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(MessyFilesTest.class.getResourceAsStream(file))) {
            return (Reading.Readable) READER.read(in.readAllBytes(), DIRECTIONS);
        }
    }

    private static Reading read(String text, Directions directions) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), directions);
    }

    private static List<String> said(Reading.Readable list, int row, ListField field) {
        return list.rows().stream()
                .filter(r -> r.row() == row)
                .flatMap(r -> r.all(field))
                .map(Said::value)
                .toList();
    }

    private static List<String> problems(Reading.Readable list, int row) {
        return list.rows().stream()
                .filter(r -> r.row() == row)
                .flatMap(r -> r.problems().stream())
                .map(p -> p.column() + " " + p.code().substring("intake.row.".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"roll-1256.csv,windows-1256", "roll-utf16.csv,UTF-16LE"})
    void anArabicRoll(String file, String encoding) throws IOException {
        Reading.Readable list = read(file);
        assertThat(list.form().encoding()).isEqualTo(encoding);
        assertThat(list.form().delimiter()).isEqualTo(";");
        assertThat(list.form().headerRow()).isEqualTo(3);
        assertThat(list.rows())
                .extracting(ListRow::kind)
                .containsExactly(
                        ListRow.Kind.BEFORE_HEADER,
                        ListRow.Kind.BEFORE_HEADER,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.EMPTY,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.HEADER_AGAIN,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.TOTAL);
        assertThat(said(list, 4, ListField.PARTNER_NUMBER)).containsExactly("200104");
        assertThat(said(list, 4, ListField.BIRTH)).containsExactly("1981-02-15");
        assertThat(said(list, 5, ListField.BIRTH)).containsExactly("1995~");
        assertThat(said(list, 5, ListField.NATIONALITY)).containsExactly("IRQ");
        assertThat(problems(list, 6)).containsExactly("4 birth-impossible", "5 nationality-ambiguous");
        assertThat(said(list, 8, ListField.BIRTH)).containsExactly("1990-01");
        assertThat(said(list, 8, ListField.NAME)).containsExactly("ياسر \"أبو علي\" أحمد السهلاوي");
        assertThat(problems(list, 8)).containsExactly("5 nationality-unknown");
        assertThat(problems(list, 11)).containsExactly("0 too-few-cells", "4 birth-hijri");
        assertThat(list.rows().getLast().figure()).isEqualTo(1204);
    }

    @Test
    void aFrenchListWithTabs() throws IOException {
        Reading.Readable list = read("visits.tsv");
        assertThat(list.form().delimiter()).isEqualTo("\t");
        assertThat(list.form().columns())
                .extracting(Column::scheme)
                .startsWith("icrc")
                .contains("sdf");
        assertThat(said(list, 2, ListField.BIRTH)).containsExactly("1998~");
        assertThat(problems(list, 2)).containsExactly("4 nationality-ambiguous");
        assertThat(said(list, 3, ListField.NAME)).containsExactly("Rami\tNabil");
        assertThat(said(list, 3, ListField.BIRTH)).containsExactly("1996/1998");
        assertThat(problems(list, 3)).containsExactly("5 place-ambiguous");
        assertThat(problems(list, 4))
                .containsExactly("3 birth-impossible", "4 nationality-near", "5 place-unknown", "7 sex-unknown");
        assertThat(said(list, 5, ListField.NAME)).containsExactly("\"Ziad Karim");
        assertThat(problems(list, 5)).containsExactly("0 stray-quote");
        assertThat(said(list, 6, ListField.BIRTH)).containsExactly("1985-03-14");
        assertThat(problems(list, 6)).containsExactly("0 too-many-cells", "3 birth-turned");
        assertThat(list.rows().getLast().figure()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "hello", "a,b,c\n1,2,3", "DOB,Nationality\n1990,SYR"})
    void whatIsNoListIsRefusedWithAReason(String text) {
        assertThat(read(text, DIRECTIONS)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aFileOfNothingButLineEndsOrDelimitersIsRefusedBeforeItFillsTheMemory() {
        for (String piece : List.of("\n", ",")) {
            byte[] file = ("Name,Tag\n" + piece.repeat(32 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
            Reading reading = READER.read(file, DIRECTIONS);
            assertThat(((Reading.Unreadable) reading).reasons())
                    .extracting(Refusal::code)
                    .containsExactly(piece.equals("\n") ? "intake.too-many-rows" : "intake.too-many-cells");
        }
    }

    @Test
    void theSenderMayNameColumnsByHeaderOrNumber() {
        var byNumber = new Directions(
                "sdf",
                LocalDate.of(2026, 1, 18),
                null,
                null,
                Map.of("1", "PARTNER_NUMBER:icrc", "2", "name"),
                false,
                null,
                null);
        var list = (Reading.Readable) read("17;Sami Adel;x\n18;Rami Nabil;y\n", byNumber);
        assertThat(list.form().headerRow()).isZero();
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().getFirst().all(ListField.PARTNER_NUMBER))
                .containsExactly(new Said(1, ListField.PARTNER_NUMBER, "icrc", "17"));
        var wrong = new Directions(
                "sdf", LocalDate.of(2026, 1, 18), null, null, Map.of("Nr/1", "SHOE_SIZE"), false, null, null);
        assertThat(((Reading.Unreadable) read("Name,Tag\n", wrong)).reasons())
                .containsExactly(Refusal.of("intake.no-such-field", "column", "Nr/1", "field", "SHOE_SIZE")
                        .at("/columns/Nr~11"));
    }
}
