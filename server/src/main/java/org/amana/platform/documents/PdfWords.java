package org.amana.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.amana.platform.web.Language;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Text in the two scripts. Only a cell can run from right to left, so whatever is said in Arabic stands in a cell of its own.
 * One for each rendering: fonts keep track of the letters used.
 */
final class PdfWords {

    /** Points; Arabic is set larger, as its letters are smaller. */
    enum Style {
        SMALL(8),
        BODY(10),
        STRONG(10),
        HEADING(12),
        TITLE(16),
        BAND(18);

        private final int size;

        Style(int size) {
            this.size = size;
        }

        boolean bold() {
            return this != BODY && this != SMALL;
        }
    }

    private static final String FONTS = "fonts/noto-sans%s-%s.ttf";

    /** Formatting characters of bidirectional text, for which fonts have no glyph. */
    private static final String INVISIBLE = "[\\u200e\\u200f\\u2066-\\u2069]";

    private final BaseFont latin = font("", "regular");
    private final BaseFont latinBold = font("", "bold");
    private final BaseFont arabic = font("-arabic", "regular");
    private final BaseFont arabicBold = font("-arabic", "bold");

    private static BaseFont font(String script, String weight) {
        String name = FONTS.formatted(script, weight);
        try (InputStream file = Objects.requireNonNull(PdfWords.class.getResourceAsStream(name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Phrase phrase(String text, Style style) {
        FontSelector selector = new FontSelector();
        selector.addFont(new Font(style.bold() ? latinBold : latin, style.size));
        selector.addFont(new Font(style.bold() ? arabicBold : arabic, style.size + 1f));
        return selector.process(text.replaceAll(INVISIBLE, ""));
    }

    /** Text of one script, which runs as its first letter does. */
    PdfPCell cell(String text, Style style) {
        PdfPCell cell = new PdfPCell(phrase(text, style));
        cell.setRunDirection(isArabic(text) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /** Both languages, one under the other, the reader's first; once only if both say the same. */
    PdfPCell cell(Both words, Style style, Language first, int align) {
        if (words.isSame()) {
            PdfPCell cell = cell(words.en(), style);
            cell.setHorizontalAlignment(leaning(align, cell));
            return cell;
        }
        PdfPTable lines = new PdfPTable(1);
        lines.setWidthPercentage(100);
        for (String said :
                first == Language.ARABIC ? List.of(words.ar(), words.en()) : List.of(words.en(), words.ar())) {
            PdfPCell line = cell(said, style);
            line.setPadding(0);
            line.setHorizontalAlignment(leaning(align, line));
            lines.addCell(line);
        }
        PdfPCell cell = new PdfPCell(lines);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /** To a side of the sheet: within a cell that runs from right to left the library counts from the right. */
    static int leaning(int align, PdfPCell cell) {
        boolean mirrored = cell.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL;
        return switch (align) {
            case Element.ALIGN_LEFT -> mirrored ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
            case Element.ALIGN_RIGHT -> mirrored ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT;
            default -> align;
        };
    }

    static boolean isArabic(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .filter(script -> script == Character.UnicodeScript.ARABIC)
                .isPresent();
    }
}
