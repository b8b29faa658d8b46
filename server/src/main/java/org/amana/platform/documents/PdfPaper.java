package org.amana.platform.documents;

import java.io.ByteArrayOutputStream;
import org.amana.platform.documents.PdfWords.Style;
import org.amana.platform.web.Language;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document as a PDF: black on white, fonts embedded, both languages on each sheet. The reader's language decides on which
 * side tables begin.
 */
final class PdfPaper {

    private static final float MARGIN = millimetres(12);

    private final Document document;
    private final Language first;

    private PdfPaper(Document document, Language first) {
        this.document = document;
        this.first = first;
    }

    /** Laid out twice: how many sheets there are is known when the last is full. */
    static byte[] of(Document document, Bilingual words, Language first) {
        PdfPaper paper = new PdfPaper(document, first);
        PdfWords fonts = new PdfWords();
        PdfHead counting = new PdfHead(document, words, fonts, 0);
        paper.write(counting, fonts);
        PdfWords fresh = new PdfWords();
        return paper.write(new PdfHead(document, words, fresh, counting.written()), fresh);
    }

    static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    private byte[] write(PdfHead head, PdfWords fonts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean band = document.sheet() == Document.Sheet.BAND;
        float margin = band ? millimetres(2) : MARGIN;
        org.openpdf.text.Document pages = new org.openpdf.text.Document(
                size(document.sheet()), margin, margin, band ? margin : margin + PdfHead.HEIGHT, margin);
        PdfWriter writer = PdfWriter.getInstance(pages, file);
        writer.setPageEvent(head);
        pages.addTitle(document.title().in(first));
        pages.open();
        if (band) {
            pages.add(band(fonts));
        } else {
            pages.add(title(fonts));
            PdfBlocks blocks = new PdfBlocks(fonts, first);
            for (Block block : document.blocks()) {
                if (block instanceof Block.NewSheet) {
                    pages.newPage();
                } else {
                    pages.add(blocks.element(block));
                }
            }
        }
        pages.close();
        return file.toByteArray();
    }

    private static Rectangle size(Document.Sheet sheet) {
        return switch (sheet) {
            case A4 -> PageSize.A4;
            case A4_ACROSS -> PageSize.A4.rotate();
            case BAND -> new Rectangle(millimetres(260), millimetres(32));
        };
    }

    private PdfPTable title(PdfWords fonts) {
        PdfPTable title = new PdfPTable(2);
        title.setWidthPercentage(100);
        PdfPCell english = fonts.cell(document.title().en(), Style.TITLE);
        PdfPCell arabic = fonts.cell(document.title().ar(), Style.TITLE);
        for (PdfPCell cell : new PdfPCell[] {english, arabic}) {
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidth(1.2f);
            cell.setPadding(0);
            cell.setPaddingBottom(6);
            title.addCell(cell);
        }
        title.setSpacingAfter(8);
        return title;
    }

    /** A band has one line: its code, then whatever it says, in the order of the model. */
    private PdfPTable band(PdfWords fonts) {
        PdfBlocks blocks = new PdfBlocks(fonts, first);
        PdfPTable line = new PdfPTable(new float[] {28, 228});
        line.setWidthPercentage(100);
        PdfPTable said = new PdfPTable(1);
        PdfPCell code = new PdfPCell();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Code qr -> code = PdfBlocks.image(qr, 27);
                case Block.Heading heading ->
                    said.addCell(tight(fonts.cell(heading.words().en(), Style.BAND)));
                case Block.Facts facts -> said.addCell(tight(new PdfPCell(blocks.names(facts))));
                default -> throw new IllegalArgumentException("a band has no room for " + block);
            }
        }
        code.setBorder(Rectangle.NO_BORDER);
        line.addCell(code);
        PdfPCell text = new PdfPCell(said);
        text.setBorder(Rectangle.NO_BORDER);
        text.setVerticalAlignment(Element.ALIGN_MIDDLE);
        line.addCell(text);
        return line;
    }

    private static PdfPCell tight(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(8);
        return cell;
    }
}
