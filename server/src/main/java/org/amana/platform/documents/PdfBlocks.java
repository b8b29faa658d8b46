package org.amana.platform.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amana.platform.documents.PdfWords.Style;
import org.amana.platform.pages.Written;
import org.amana.platform.web.Language;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The blocks of a document as tables, of which the whole sheet is made. */
final class PdfBlocks {

    /** A row that a pen can write in. */
    private static final float ROW = PdfPaper.millimetres(7);

    private static final float CODE = 32;
    private static final float HAIRLINE = 0.4f;
    private static final float INK = 1.2f;

    private final PdfWords fonts;
    private final Language first;

    PdfBlocks(PdfWords fonts, Language first) {
        this.fonts = fonts;
        this.first = first;
    }

    PdfPTable element(Block block) {
        PdfPTable table = switch (block) {
            case Block.Heading heading -> sideBySide(heading.words(), Style.HEADING);
            case Block.Paragraph paragraph -> sideBySide(paragraph.words(), Style.BODY);
            case Block.Facts facts -> facts(facts);
            case Block.Table rows -> table(rows);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Code code -> code(code);
            case Block.NewSheet ignored -> throw new IllegalArgumentException("nothing to draw");
        };
        table.setWidthPercentage(100);
        table.setSpacingAfter(8);
        return table;
    }

    private PdfPTable across(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setRunDirection(first == Language.ARABIC ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return table;
    }

    /** English on the left, Arabic on the right: each begins at its own edge. */
    private PdfPTable sideBySide(Both words, Style style) {
        PdfPTable table = new PdfPTable(2);
        table.addCell(open(fonts.cell(words.en(), style)));
        table.addCell(open(fonts.cell(words.ar(), style)));
        return table;
    }

    private static PdfPCell open(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(1);
        cell.setPaddingBottom(3);
        return cell;
    }

    /** The label in English before, in Arabic after, what is known between them. */
    private PdfPTable facts(Block.Facts facts) {
        PdfPTable table = new PdfPTable(new float[] {27, 46, 27});
        for (Block.Fact fact : facts.facts()) {
            table.addCell(ruled(fonts.cell(fact.label().en(), Style.BODY)));
            PdfPCell value = value(fact.value(), Style.STRONG, Element.ALIGN_CENTER);
            value.setHorizontalAlignment(Element.ALIGN_CENTER);
            table.addCell(ruled(value));
            table.addCell(ruled(fonts.cell(fact.label().ar(), Style.BODY)));
        }
        return table;
    }

    /** What is known alone, one beside the other: a band has no room for labels. */
    PdfPTable names(Block.Facts facts) {
        PdfPTable table = new PdfPTable(facts.facts().size());
        facts.facts().forEach(fact -> {
            PdfPCell cell = value(fact.value(), Style.HEADING, Element.ALIGN_LEFT);
            cell.setBorder(Rectangle.NO_BORDER);
            table.addCell(cell);
        });
        return table;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setPadding(2);
        cell.setPaddingBottom(4);
        cell.setMinimumHeight(16);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private PdfPTable table(Block.Table rows) {
        PdfPTable table = across(rows.columns().size());
        table.setWidths(widths(rows.columns()));
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (Block.Column column : rows.columns()) {
            PdfPCell head = ruled(fonts.cell(column.head(), Style.SMALL, first, alignment(column.kind())));
            head.setBorderWidth(INK);
            head.setVerticalAlignment(Element.ALIGN_BOTTOM);
            table.addCell(head);
        }
        for (Block.Row row : rows.rows()) {
            for (int i = 0; i < rows.columns().size(); i++) {
                table.addCell(cell(row, rows.columns().get(i), row.cells().get(i)));
            }
        }
        return table;
    }

    /** The library takes widths from left to right, whichever way the columns run. */
    private float[] widths(List<Block.Column> columns) {
        List<Block.Column> order = new ArrayList<>(columns);
        if (first == Language.ARABIC) {
            Collections.reverse(order);
        }
        float[] widths = new float[order.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = order.get(i).share();
        }
        return widths;
    }

    private PdfPCell cell(Block.Row row, Block.Column column, Value value) {
        boolean plain = row.kind() == Block.RowKind.PLAIN;
        PdfPCell cell = ruled(value(value, plain ? Style.BODY : Style.STRONG, alignment(column.kind())));
        cell.setMinimumHeight(ROW);
        if (row.kind() == Block.RowKind.TOTAL) {
            cell.setBorder(Rectangle.TOP);
            cell.setBorderWidth(INK);
        }
        if (value instanceof Value.Box) {
            cell.setBorder(Rectangle.BOX);
            cell.setBorderWidth(INK / 2);
        }
        return cell;
    }

    private int alignment(Block.ColumnKind kind) {
        return switch (kind) {
            case FIGURE -> Element.ALIGN_RIGHT;
            case BOX -> Element.ALIGN_CENTER;
            case TEXT -> first == Language.ARABIC ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
        };
    }

    private PdfPCell value(Value value, Style style, int align) {
        PdfPCell cell = switch (value) {
            case Value.Text text -> fonts.cell(text.text(), style);
            case Value.Linked linked -> fonts.cell(linked.text(), style);
            case Value.Said said -> fonts.cell(said.words(), style, first, align);
            case Value.Figure figure -> fonts.cell(figure.number() == 0 ? "·" : Written.figure(figure.number()), style);
            case Value.NotKnown ignored -> fonts.cell("–", style);
            case Value.Blank ignored -> fonts.cell(" ", style);
            case Value.Box ignored -> fonts.cell(" ", style);
        };
        cell.setHorizontalAlignment(PdfWords.leaning(align, cell));
        return cell;
    }

    private PdfPTable signatures(Block.Signatures signatures) {
        PdfPTable table = across(signatures.boxes().size());
        for (Block.Signature signature : signatures.boxes()) {
            PdfPTable lines = new PdfPTable(1);
            PdfPCell who = fonts.cell(signature.who(), Style.STRONG, first, Element.ALIGN_CENTER);
            who.setPaddingBottom(4);
            lines.addCell(who);
            for (Both line : signature.lines()) {
                lines.addCell(line(line));
            }
            PdfPCell box = new PdfPCell(lines);
            box.setBorder(Rectangle.BOX);
            box.setBorderWidth(INK / 2);
            box.setPadding(4);
            table.addCell(box);
        }
        table.setKeepTogether(true);
        return table;
    }

    private PdfPCell line(Both label) {
        PdfPTable both = new PdfPTable(2);
        both.addCell(open(fonts.cell(label.en(), Style.SMALL)));
        both.addCell(open(fonts.cell(label.ar(), Style.SMALL)));
        PdfPCell line = new PdfPCell(both);
        line.setBorder(Rectangle.BOTTOM);
        line.setBorderWidth(HAIRLINE);
        line.setMinimumHeight(ROW * 1.3f);
        return line;
    }

    private PdfPTable code(Block.Code code) {
        PdfPTable table = new PdfPTable(new float[] {40, 146});
        PdfPCell image = image(code, CODE);
        image.setBorder(Rectangle.NO_BORDER);
        table.addCell(image);
        PdfPTable lines = new PdfPTable(1);
        lines.addCell(open(fonts.cell(code.caption().en(), Style.BODY)));
        lines.addCell(open(fonts.cell(code.caption().ar(), Style.BODY)));
        lines.addCell(open(fonts.cell(code.inWords(), Style.STRONG)));
        PdfPCell text = new PdfPCell(lines);
        text.setBorder(Rectangle.NO_BORDER);
        text.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(text);
        table.setKeepTogether(true);
        return table;
    }

    /** @param side in millimetres, quiet included */
    static PdfPCell image(Block.Code code, float side) {
        Qr qr = Qr.of(code.content());
        int pixels = qr.side() * Qr.PIXELS;
        Image image = Image.getInstance(pixels, pixels, 1, 8, qr.grey());
        image.scaleAbsolute(PdfPaper.millimetres(side), PdfPaper.millimetres(side));
        return new PdfPCell(image, false);
    }
}
