package org.amana.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.amana.platform.journal.Refusal;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a sheet of an Office Open XML workbook (ECMA-376) as rows of text, without ever holding the sheet as a tree. Hidden
 * sheets are read only if they are asked for by name: what their sender does not see is not what the sender says.
 */
final class Workbooks {

    /** What came of it. */
    sealed interface Outcome {

        /** @param rows as the spreadsheet numbers them, the first at index 0 */
        record Sheet(String name, List<Cells.Record> rows) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** A list of as many rows as are taken, with twenty columns, is some 200 MB of XML. */
    static final long MOST_INFLATED = 256L * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] file;
    private final String name;
    private final @Nullable String wanted;
    private String sheet = "";
    private int row;

    private Workbooks(byte[] file, Directions directions) {
        this.file = file;
        this.name = directions.file() == null ? "" : directions.file();
        this.wanted = directions.sheet();
    }

    static boolean isWorkbook(byte[] file) {
        return starts(file, ZIP);
    }

    /** Whether it is of the kind before: a workbook of the nineties, or a new one under a password. */
    static boolean isOldOrLocked(byte[] file) {
        return starts(file, COMPOUND);
    }

    private static boolean starts(byte[] file, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static Outcome read(byte[] file, Directions directions) {
        Workbooks workbook = new Workbooks(file, directions);
        try {
            return workbook.inflatesTooFar() ? workbook.refused("intake.workbook-too-large") : workbook.read();
        } catch (SheetRows.TooLargeException e) {
            return workbook.refused("intake.workbook-too-large");
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // What is wrong with a file shows itself to the libraries in exceptions of every kind; none of them is our
            // state.
            return workbook.refused("intake.workbook-broken");
        }
    }

    private Outcome.Refused refused(String code) {
        return new Outcome.Refused(Refusal.of(code, "file", name, "sheet", sheet, "row", row));
    }

    /** Looked at before anything is kept in memory, and without believing what the file says of its own size. */
    private boolean inflatesTooFar() throws IOException {
        byte[] piece = new byte[64 * 1024];
        long inflated = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    return true;
                }
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Outcome read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            WorkbookInfo info = new WorkbookInfo();
            try (InputStream workbook = reader.getWorkbookData()) {
                parse(workbook, info);
            }
            if (wanted != null && !info.sheets().containsKey(wanted)) {
                return new Outcome.Refused(
                        Refusal.of("intake.no-such-sheet", "sheet", wanted, "sheets", String.join(", ", info.visible()))
                                .at("/sheet"));
            }
            return choose(
                    reader,
                    new SheetRows.Context(
                            new ReadOnlySharedStringsTable(parts), reader.getStylesTable(), info.from1904()),
                    info);
        }
    }

    private Outcome choose(XSSFReader reader, SheetRows.Context context, WorkbookInfo info)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<Outcome.Sheet> filled = new ArrayList<>();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream data = sheets.next()) {
                sheet = sheets.getSheetName();
                boolean read = wanted == null ? info.isVisible(sheet) : sheet.equals(wanted);
                if (read) {
                    row = 0;
                    SheetRows rows = new SheetRows(context, number -> row = number);
                    parse(data, rows);
                    if (!rows.rows().isEmpty()) {
                        filled.add(new Outcome.Sheet(sheet, rows.rows()));
                    }
                }
            }
        }
        if (filled.size() > 1) {
            return new Outcome.Refused(Refusal.of(
                            "intake.several-sheets",
                            "sheets",
                            String.join(
                                    ", ",
                                    filled.stream().map(Outcome.Sheet::name).toList()))
                    .at("/sheet"));
        }
        return filled.isEmpty() ? new Outcome.Refused(Refusal.of("intake.no-rows")) : filled.getFirst();
    }

    private static void parse(InputStream xml, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** Which sheets a workbook has, and from which day it counts days. */
    private static final class WorkbookInfo extends DefaultHandler {

        private final Map<String, Boolean> sheets = new LinkedHashMap<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (local.equals("sheet")) {
                @Nullable String state = attributes.getValue("state");
                @Nullable String title = attributes.getValue("name");
                sheets.put(title == null ? "" : title, state == null || state.equals("visible"));
            } else if (local.equals("workbookPr")) {
                @Nullable String from = attributes.getValue("date1904");
                from1904 = "1".equals(from) || "true".equals(from);
            }
        }

        Map<String, Boolean> sheets() {
            return sheets;
        }

        List<String> visible() {
            return sheets.keySet().stream().filter(this::isVisible).toList();
        }

        boolean isVisible(String sheet) {
            return sheets.getOrDefault(sheet, true);
        }

        boolean from1904() {
            return from1904;
        }
    }
}
