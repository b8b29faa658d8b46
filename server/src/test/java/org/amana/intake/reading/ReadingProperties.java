package org.amana.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amana.platform.text.SkeletonKeys;

class ReadingProperties {

    private static final Directions DIRECTIONS = MessyFilesTest.DIRECTIONS;
    private static final BirthReader BIRTHS = new BirthReader(DIRECTIONS.asOf(), false);

    @Property(tries = 300)
    void noBytesMakeReadingFailAndEveryRecordIsARowOrTheHeader(@ForAll byte[] noise) {
        byte[] header = "Name;Tag;DOB;Nationality;Sex;Register number\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[header.length + noise.length];
        System.arraycopy(header, 0, file, 0, header.length);
        System.arraycopy(noise, 0, file, header.length, noise.length);
        Reading reading = MessyFilesTest.READER.read(file, DIRECTIONS);
        if (reading instanceof Reading.Readable list) {
            assertThat(list.rows().stream().map(ListRow::row))
                    .doesNotHaveDuplicates()
                    .doesNotContain(list.form().headerRow())
                    .allMatch(row -> row > 0);
        }
    }

    @Property(tries = 500)
    void cellsComeBackAsTheyWereWritten(@ForAll("cells") List<List<String>> rows) {
        StringBuilder text = new StringBuilder("Name,Tag,Note\r\n");
        for (List<String> row : rows) {
            text.append(String.join(
                            ",", row.stream().map(ReadingProperties::quoted).toList()))
                    .append("\r\n");
        }
        var directions = new Directions("sdf", DIRECTIONS.asOf(), "UTF-8", ',', Map.of(), false, null, null);
        var list = (Reading.Readable)
                MessyFilesTest.READER.read(text.toString().getBytes(StandardCharsets.UTF_8), directions);
        assertThat(list.rows().stream().map(ListRow::cells)).containsExactlyElementsOf(rows);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abAB,;\"\t| \u0628\u0627\u064A0\n")
                .ofMaxLength(12)
                .filter(text -> text.lines().count() < 7);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 500)
    void noDateTextMakesReadingFailAndWhatIsReadHoldsTogether(@ForAll("dateLike") String text) {
        BirthReader.Read read = BIRTHS.read(text);
        assertThat(read.birth() == null && read.problem() == null).isFalse();
        Optional.ofNullable(read.birth()).ifPresent(birth -> {
            assertThat(birth.earliest()).isBeforeOrEqualTo(DIRECTIONS.asOf());
            assertThat(Birth.parse(birth.edtf())).contains(birth);
        });
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.strings()
                .withChars("0123456789/-. ~?\u0661\u0669")
                .withChars("aboutmarch")
                .ofMaxLength(14);
    }

    @Property(tries = 300)
    void aDayIsReadTheSameInEveryWayOfWritingIt(@ForAll("days") LocalDate day) {
        List<String> ways = new ArrayList<>();
        for (String form : List.of("%1$02d/%2$02d/%3$d", "%1$d-%2$d-%3$d", "%1$d.%2$d.%3$d", "%3$d-%2$02d-%1$02d")) {
            ways.add(String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        }
        ways.add(day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear());
        ways.add(day + " 00:00:00");
        for (String way : ways) {
            assertThat(BIRTHS.read(way).birth()).as(way).isEqualTo(Birth.of(day.toString()));
            assertThat(BIRTHS.read(arabicDigits(way)).birth()).as(way).isEqualTo(Birth.of(day.toString()));
        }
    }

    private static final List<String> MONTHS = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(2, 40_000)
                .map(day -> LocalDate.of(1901, 1, 1).plusDays(day))
                .filter(day -> day.getDayOfYear() > 1);
    }

    private static String arabicDigits(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + 0x0660 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 200)
    void aNameHasAsManyKeysInEitherOrderOfWork(@ForAll String name) {
        List<String> once = new SkeletonKeys().parts(name);
        assertThat(IntStream.range(0, 3).mapToObj(i -> new SkeletonKeys().parts(name)))
                .containsOnly(once);
    }
}
