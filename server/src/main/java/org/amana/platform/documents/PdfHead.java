package org.amana.platform.documents;

import org.amana.platform.documents.PdfWords.Style;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Writes on each sheet what it belongs to, which of how many it is, and as known when. */
final class PdfHead extends PdfPageEventHelper {

    static final float HEIGHT = 18;

    private final Document document;
    private final Bilingual words;
    private final PdfWords fonts;
    private final int sheets;
    private int sheet;

    /** @param sheets how many there are, 0 while that is being found out */
    PdfHead(Document document, Bilingual words, PdfWords fonts, int sheets) {
        this.document = document;
        this.words = words;
        this.fonts = fonts;
        this.sheets = sheets;
    }

    /** How many were written. */
    int written() {
        return sheet;
    }

    @Override
    public void onEndPage(PdfWriter writer, org.openpdf.text.Document page) {
        sheet++;
        if (document.sheet() == Document.Sheet.BAND) {
            return;
        }
        Both said = words.say(
                document.demo() ? "documents.head.demo" : "documents.head",
                "about",
                document.about(),
                "page",
                sheet,
                "pages",
                sheets,
                "known",
                words.time(document.knownAt()));
        PdfPTable head = new PdfPTable(2);
        head.setTotalWidth(page.right() - page.left());
        head.addCell(side(said.en(), Element.ALIGN_LEFT));
        head.addCell(side(said.ar(), Element.ALIGN_RIGHT));
        head.writeSelectedRows(0, -1, page.left(), page.top() + HEIGHT, writer.getDirectContent());
    }

    private PdfPCell side(String text, int align) {
        PdfPCell cell = fonts.cell(text, Style.SMALL);
        cell.setHorizontalAlignment(PdfWords.leaning(align, cell));
        cell.setPadding(0);
        return cell;
    }
}
