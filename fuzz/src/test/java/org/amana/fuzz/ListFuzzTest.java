package org.amana.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amana.intake.reading.Directions;
import org.amana.intake.reading.ListReader;
import org.amana.intake.reading.Reading;

/** Lists as anybody may send them: a file is read or refused, whatever it holds. */
class ListFuzzTest {

    private static final ListReader READER = new ListReader(place -> Set.of());
    private static final Directions DIRECTIONS = Directions.of("sdf", LocalDate.of(2026, 1, 18));

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/></Types>""".formatted(MAIN),
            "_rels/.rels",
            """
            <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
            </Relationships>""".formatted(RELATIONSHIPS, DOCUMENT),
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="%s"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="r2" Type="%2$s/styles" Target="styles.xml"/>\
            <Relationship Id="r3" Type="%2$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(RELATIONSHIPS, DOCUMENT),
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s">\
            <sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(DOCUMENT),
            "xl/styles.xml",
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2">\
            <xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""",
            "xl/sharedStrings.xml",
            """
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Name</t></si>\
            <si><t>ISN</t></si></sst>""",
            "xl/worksheets/sheet1.xml",
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>"""));

    @FuzzTest(maxDuration = "60s")
    void csv(byte[] file) {
        read(file);
    }

    /** The file as a whole: what is packed, and how. */
    @FuzzTest(maxDuration = "60s")
    void workbook(byte[] file) {
        read(file);
    }

    @FuzzTest(maxDuration = "60s")
    void sheet(byte[] xml) throws IOException {
        read(workbookWith("xl/worksheets/sheet1.xml", xml));
    }

    @FuzzTest(maxDuration = "60s")
    void sharedStrings(byte[] xml) throws IOException {
        read(workbookWith("xl/sharedStrings.xml", xml));
    }

    @FuzzTest(maxDuration = "60s")
    void styles(byte[] xml) throws IOException {
        read(workbookWith("xl/styles.xml", xml));
    }

    /** No exception is documented: none may come. */
    private static void read(byte[] file) {
        Reading reading = READER.read(file, DIRECTIONS);
        if (reading instanceof Reading.Unreadable refused && refused.reasons().isEmpty()) {
            throw new IllegalStateException("refused without a reason");
        }
    }

    private static byte[] workbookWith(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(
                        entry.getKey().equals(part) ? content : entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
