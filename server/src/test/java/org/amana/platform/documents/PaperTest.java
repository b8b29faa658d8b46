package org.amana.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.platform.pages.Names;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A document prints in both scripts, on as many sheets as it says, with a code that leads where it should. */
class PaperTest {

    private static final String PROOF = "https://amana.example/api/v1/ledger/leaves/41207/proof";
    private static final Instant KNOWN = Instant.parse("2026-01-21T17:10:00Z");

    private final Bilingual words = new Bilingual(new Texts(), new Names() {
        @Override
        public String place(Language language, String code) {
            return code;
        }

        @Override
        public boolean moves(String place) {
            return false;
        }

        @Override
        public String party(Language language, String code) {
            return code;
        }
    });

    private static Document document(Document.Sheet sheet, int lines) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            rows.add(Block.Row.plain(
                    new Value.Text("204 011 %03d-7".formatted(i)),
                    new Value.Text("سمير حسن"),
                    new Value.Box(),
                    new Value.Figure(1_000 + i)));
        }
        return new Document(
                sheet,
                new Both("Manifest", "قائمة النقل"),
                new Both("Lift L-003", "النقلة L-003"),
                KNOWN,
                false,
                List.of(
                        new Block.Facts(List.of(new Block.Fact(new Both("Seats", "المقاعد"), new Value.Figure(168)))),
                        new Block.Code(PROOF, new Both("Proof", "إثبات"), "leaf 41,207"),
                        new Block.Table(
                                List.of(
                                        new Block.Column(
                                                new Both("Register no.", "رقم القيد"), Block.ColumnKind.TEXT, 3),
                                        new Block.Column(new Both("Name", "الاسم"), Block.ColumnKind.TEXT, 4),
                                        new Block.Column(new Both("A", "أ"), Block.ColumnKind.BOX, 1),
                                        new Block.Column(new Both("Figure", "العدد"), Block.ColumnKind.FIGURE, 2)),
                                rows),
                        new Block.Signatures(List.of(new Block.Signature(
                                new Both("Gives", "المسلِّم"), List.of(new Both("Name", "الاسم")))))));
    }

    @Test
    void bothScriptsStandOnEachSheetAndEachSheetSaysWhichItIs() throws IOException {
        for (Language language : Language.values()) {
            PdfReader pdf = new PdfReader(PdfPaper.of(document(Document.Sheet.A4, 60), words, language));
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                String text = text(pdf, page);
                assertThat(text)
                        .contains("Lift L-003 · page " + page + " of 2 · as known at 21 Jan 2026 20:10")
                        .contains("Register no.")
                        .contains(asDrawn("رقم القيد"))
                        .contains(asDrawn("سمير حسن"));
            }
            assertThat(text(pdf, 1)).contains("168", "leaf 41,207", asDrawn("المقاعد"));
            assertThat(text(pdf, 2)).contains("204 011 059-7", "1,059");
        }
    }

    /** The letters as they stand on the sheet from left to right: the last of a word first. */
    private static String asDrawn(String arabic) {
        return new StringBuilder(arabic).reverse().toString();
    }

    private static String text(PdfReader pdf, int page) throws IOException {
        return Normalizer.normalize(new PdfTextExtractor(pdf).getTextFromPage(page), Normalizer.Form.NFKC)
                .replaceAll("[ \\n]+", " ");
    }

    @Test
    void theCodeOnTheSheetLeadsToTheProof() throws Exception {
        PdfReader pdf = new PdfReader(PdfPaper.of(document(Document.Sheet.A4, 1), words, Language.ENGLISH));
        assertThat(decoded(pdf)).containsExactly(PROOF);
    }

    @Test
    void theCodeOnThePageIsTheSame() throws Exception {
        Qr qr = Qr.of(PROOF);
        int[] pixels = white(qr.side());
        for (String module : qr.path().substring(1).split("M", -1)) {
            String[] place = module.substring(0, module.indexOf('h')).split(" ", -1);
            pixels[Integer.parseInt(place[1]) * qr.side() + Integer.parseInt(place[0])] = 0;
        }
        assertThat(read(pixels, qr.side())).isEqualTo(PROOF);
    }

    private static List<String> decoded(PdfReader pdf) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < pdf.getXrefSize(); i++) {
            PdfObject object = pdf.getPdfObject(i);
            if (object instanceof PRStream stream && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
                int side = stream.getAsNumber(PdfName.WIDTH).intValue();
                byte[] grey = PdfReader.getStreamBytes(stream);
                int[] pixels = white(side);
                for (int pixel = 0; pixel < pixels.length; pixel++) {
                    pixels[pixel] = grey[pixel] == 0 ? 0 : 0xffffff;
                }
                codes.add(read(pixels, side));
            }
        }
        return codes;
    }

    private static int[] white(int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        return pixels;
    }

    /** Enlarged as a camera would see it. */
    private static String read(int[] modules, int side) throws ReaderException, NotFoundException {
        int scale = 4;
        int wide = side * scale;
        int[] pixels = new int[wide * wide];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = modules[i / wide / scale * side + i % wide / scale];
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, wide, pixels))))
                .getText();
    }
}
