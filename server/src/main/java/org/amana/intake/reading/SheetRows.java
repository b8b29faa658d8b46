package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows of one sheet in as they are parsed; of a formula, the value that was last worked out. */
final class SheetRows extends DefaultHandler {

    /** What cells refer to. */
    record Context(SharedStrings strings, StylesTable styles, boolean from1904) {}

    /** More cells or letters than a list of people has. */
    static final class TooLargeException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_COLUMNS = 256;
    private static final long MOST_LETTERS = 64L * 1024 * 1024;

    private final Context context;
    private final IntConsumer atRow;
    private final List<Cells.Record> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder into;
    private String type = "";
    private int style;
    private int row;
    private int column;
    private boolean phonetic;
    private long letters;

    /** @param atRow is told the number of each row before it is read */
    SheetRows(Context context, IntConsumer atRow) {
        this.context = context;
        this.atRow = atRow;
    }

    /** Up to the last row that holds anything. */
    List<Cells.Record> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "v" -> into = value;
            case "f" -> into = formula;
            case "t" -> into = phonetic ? null : value;
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private void beginRow(@Nullable String number) throws SAXException {
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row) {
            throw new SAXException("row %d comes after row %d".formatted(next, row));
        }
        row = next;
        column = 0;
        cells.clear();
        atRow.accept(row);
        if (row > ListReader.MOST_ROWS + 1) {
            // The rows that are not there need not be counted out.
            throw new TooLargeException();
        }
    }

    private void beginCell(Attributes attributes) throws SAXException {
        @Nullable String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        if (column > MOST_COLUMNS) {
            throw new TooLargeException();
        }
        @Nullable String kind = attributes.getValue("t");
        @Nullable String format = attributes.getValue("s");
        type = kind == null ? "n" : kind;
        style = format == null ? 0 : Integer.parseInt(format);
        value.setLength(0);
        formula.setLength(0);
    }

    /** The number of the column in a reference such as AB12. */
    private static int columnOf(String reference) throws SAXException {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column < 1 || column > 1 << 14) {
                throw new SAXException("no cell is called " + reference);
            }
        }
        if (column == 0) {
            throw new SAXException("no cell is called " + reference);
        }
        return column;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (into != null) {
            into.append(text, start, length);
            count(length);
        }
    }

    private void count(int more) throws TooLargeException {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new TooLargeException();
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "v", "f", "t" -> into = null;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        String text = text();
        if (text.isEmpty()) {
            return;
        }
        if (column <= cells.size()) {
            throw new SAXException("a cell stands twice, or after one that it is before");
        }
        while (cells.size() < column - 1) {
            cells.add("");
        }
        cells.add(text);
    }

    private String text() throws SAXException {
        String raw = value.toString();
        if (raw.isEmpty()) {
            // A formula that nobody has worked out: shown as it is, so that the row says what is wrong with it.
            return formula.isEmpty() ? "" : "=" + formula;
        }
        return switch (type) {
            case "s" -> {
                String shared =
                        context.strings().getItemAt(Integer.parseInt(raw)).getString();
                count(shared.length());
                yield shared;
            }
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> SheetNumbers.text(raw, isDate(), context.from1904());
            default -> raw;
        };
    }

    private boolean isDate() {
        @Nullable
        XSSFCellStyle format =
                style < context.styles().getNumCellStyles() ? context.styles().getStyleAt(style) : null;
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        while (rows.size() < row - 1) {
            rows.add(new Cells.Record(rows.size() + 1, List.of(""), false));
        }
        rows.add(new Cells.Record(row, List.copyOf(cells), false));
    }
}
