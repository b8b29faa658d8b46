package org.amana.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.amana.platform.journal.Refusal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as partners send them, made by the library that most of them are made by or read with. */
class WorkbookTest {

    private static final ListReader READER = new ListReader(place -> Set.of());
    private static final Directions DIRECTIONS =
            Directions.of("sdf", LocalDate.of(2026, 1, 18)).from("list.xlsx", null);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            switch (values[i]) {
                case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
                case String text -> cell.setCellValue(text);
                case Double value -> cell.setCellValue(value);
                case LocalDate date -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook()
                            .getCreationHelper()
                            .createDataFormat()
                            .getFormat("dd/mm/yyyy"));
                    cell.setCellStyle(style);
                    cell.setCellValue(date);
                }
                default -> throw new IllegalArgumentException(String.valueOf(values[i]));
            }
        }
    }

    private static byte[] simple() {
        return workbook(book -> {
            XSSFSheet sheet = book.createSheet("People");
            row(sheet, 1, "Name", "ISN");
            row(sheet, 2, "Sami Adel", 17.0);
            row(sheet, 3, "Rami Nabil", 18.0);
        });
    }

    /** The same file with one of its parts rewritten. */
    private static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String changed = entry.getName().equals(part) ? change.apply(text) : text;
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading.Readable list(byte[] file, Directions directions) {
        Reading reading = READER.read(file, directions);
        assertThat(reading).isInstanceOf(Reading.Readable.class);
        return (Reading.Readable) reading;
    }

    private static Refusal refused(byte[] file) {
        return refused(file, DIRECTIONS);
    }

    private static Refusal refused(byte[] file, Directions directions) {
        Reading reading = READER.read(file, directions);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reasons().getFirst();
    }

    private static List<String> said(ListRow row, ListField field) {
        return row.all(field).map(Said::value).toList();
    }

    @Test
    void aListBelowMergedTitlesWithDatesFloatsAndFormulasIsReadAsItLooks() {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet("نزلاء");
            row(sheet, 1, "قائمة الموقوفين");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            row(sheet, 4, "رقم السجل", "الاسم الكامل", "تاريخ الولادة", "Age", "ISN");
            row(sheet, 5, 2_040_000_011.0, "ياسر نبيل كريم", LocalDate.of(1988, 7, 13), 37.0, "=\"S\"&40+2");
            row(sheet, 7, "204 000 001 1", "رامي سامي", 32_337.0, 36.0, 1.00000123e8);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            XSSFSheet hidden = book.createSheet("old");
            row(hidden, 1, "Name", "ISN");
            row(hidden, 2, "Nobody Shown", 3.0);
            book.setSheetHidden(1, true);
        });
        Reading.Readable list = list(file, DIRECTIONS);
        assertThat(list.form().encoding()).isEqualTo("xlsx");
        assertThat(list.form().sheet()).isEqualTo("نزلاء");
        assertThat(list.form().headerRow()).isEqualTo(4);
        assertThat(list.rows()).extracting(ListRow::row).containsExactly(1, 2, 3, 5, 6, 7);
        assertThat(list.rows())
                .extracting(ListRow::kind)
                .containsExactly(
                        ListRow.Kind.BEFORE_HEADER,
                        ListRow.Kind.BEFORE_HEADER,
                        ListRow.Kind.BEFORE_HEADER,
                        ListRow.Kind.PERSON,
                        ListRow.Kind.EMPTY,
                        ListRow.Kind.PERSON);
        ListRow yasir = list.rows().get(3);
        assertThat(yasir.cells().getFirst()).isEqualTo("2040000011");
        assertThat(said(yasir, ListField.BIRTH)).contains("1988-07-13");
        assertThat(said(yasir, ListField.PARTNER_NUMBER)).containsExactly("S42");
        ListRow rami = list.rows().getLast();
        assertThat(said(rami, ListField.PARTNER_NUMBER)).containsExactly("100000123");
        assertThat(said(rami, ListField.BIRTH)).contains("1988-07-13");
        assertThat(rami.problems()).extracting(RowProblem::code).contains("intake.row.birth-serial");
        assertThat(list(file, DIRECTIONS.from("list.xlsx", "old")).rows())
                .extracting(row -> row.first(ListField.NAME).orElse(""))
                .containsExactly("Nobody Shown");
    }

    @Test
    void theSheetOfAWorkbookMustBeClear() {
        byte[] file = workbook(book -> {
            for (String name : List.of("North", "South", "Empty")) {
                book.createSheet(name);
            }
            for (int i = 0; i < 2; i++) {
                row(book.getSheetAt(i), 1, "Name", "ISN");
                row(book.getSheetAt(i), 2, "Sami Adel", i + 1.0);
            }
        });
        assertThat(refused(file).code()).isEqualTo("intake.several-sheets");
        assertThat(refused(file).arguments()).isEqualTo(Map.of("sheets", "North, South"));
        Refusal west = refused(file, DIRECTIONS.from(null, "West"));
        assertThat(west.code()).isEqualTo("intake.no-such-sheet");
        assertThat(west.where()).containsExactly("/sheet");
        assertThat(list(file, DIRECTIONS.from(null, "South")).form().sheet()).isEqualTo("South");
        assertThat(refused(file, DIRECTIONS.from(null, "Empty")).code()).isEqualTo("intake.no-rows");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        byte[] file = workbook(book -> {
            Objects.requireNonNull(book.getCTWorkbook().addNewWorkbookPr()).setDate1904(true);
            XSSFSheet sheet = book.createSheet("People");
            row(sheet, 1, "Name", "DOB");
            row(sheet, 2, "Sami Adel", LocalDate.of(1990, 3, 5));
            long days = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), LocalDate.of(1990, 3, 5));
            sheet.getRow(1).getCell(1).setCellValue((double) days);
        });
        assertThat(said(list(file, DIRECTIONS).rows().getFirst(), ListField.BIRTH))
                .containsExactly("1990-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0", "1.7E1", "17.000000000000004", "1.7E+01"})
    void aNumberIsTheOneThatItsSenderSaw(String raw) {
        byte[] file = with(simple(), SHEET, xml -> xml.replace("<v>17.0</v>", "<v>" + raw + "</v>"));
        assertThat(said(list(file, DIRECTIONS).rows().getFirst(), ListField.PARTNER_NUMBER))
                .containsExactly("17");
    }

    @Test
    void aNumberWithoutMeasureTakesNoMemory() {
        byte[] file = with(simple(), SHEET, xml -> xml.replace("<v>17.0</v>", "<v>1E999999999</v>"));
        assertThat(list(file, DIRECTIONS).rows().getFirst().cells()).contains("1E999999999");
    }

    @Test
    void aBrokenFileIsRefusedWithFileSheetAndRow() {
        byte[] cut = with(simple(), SHEET, xml -> xml.substring(0, xml.indexOf("<v>18.0")));
        Refusal why = refused(cut);
        assertThat(why.code()).isEqualTo("intake.workbook-broken");
        assertThat(why.arguments()).containsEntry("file", "list.xlsx").containsEntry("sheet", "People");
        assertThat(String.valueOf(why.arguments().get("row"))).isEqualTo("3");
        byte[] half = Arrays.copyOf(simple(), simple().length / 2);
        assertThat(refused(half).code()).isEqualTo("intake.workbook-broken");
        assertThat(refused(new byte[] {'P', 'K', 3, 4}).code()).isEqualTo("intake.workbook-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>abc</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"-2\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"3\"/><row r=\"2\"/>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"99999999999\"><v>1</v></c></row>"
            })
    void whatASheetMustNotHoldIsABrokenFile(String rows) {
        byte[] file = with(
                simple(),
                SHEET,
                xml -> xml.replaceAll("<row r=\"2\".*</sheetData>", rows.replace("\\", "\\\\") + "</sheetData>"));
        assertThat(refused(file).code()).isEqualTo("intake.workbook-broken");
    }

    @Test
    void foreignEntitiesAreNotFetched() {
        byte[] file = with(
                simple(),
                SHEET,
                xml -> xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet")
                        .replace("<v>17.0</v>", "<v>&x;</v>"));
        assertThat(refused(file).code()).isEqualTo("intake.workbook-broken");
    }

    @Test
    void whatUnpacksTooFarIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (long written = 0; written <= Workbooks.MOST_INFLATED; written += blank.length) {
                zip.write(blank);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refused(bytes.toByteArray()).code()).isEqualTo("intake.workbook-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"
            })
    void aCellFarOutIsRefusedAndNotReachedOverEmptyOnes(String rows) {
        byte[] file = with(simple(), SHEET, xml -> xml.replaceAll("<row r=\"2\".*</sheetData>", rows + "</sheetData>"));
        assertThat(refused(file).code()).isEqualTo("intake.workbook-too-large");
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() {
        byte[] pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(pdf).code()).isEqualTo("intake.pdf");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThat(refused(old).code()).isEqualTo("intake.workbook-old");
    }
}
