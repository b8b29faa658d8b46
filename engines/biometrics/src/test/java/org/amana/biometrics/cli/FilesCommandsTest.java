package org.amana.biometrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.amana.biometrics.itl.TransactionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void c01_aSoundFileIsCheckedListedAndWrittenByteForByte() throws IOException {
        Path file = sound();
        Path copy = folder.resolve("copy.an2");

        assertThat(itl("check", file.toString())).isZero();
        assertThat(itl("list", file.toString())).isZero();
        assertThat(itl("rewrite", file.toString(), copy.toString())).isZero();

        assertThat(said()).contains("2 records, 0 errors").contains("2.018   NAM  أحمد");
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void c02_aBrokenFileIsNamedAndEndsWithOne() throws IOException {
        Path file = sound();
        Files.writeString(file, "trailing", java.nio.file.StandardOpenOption.APPEND);

        assertThat(itl("check", file.toString())).isEqualTo(1);
        assertThat(said()).contains("1 errors").contains("8 bytes behind the last record");
    }

    @Test
    void c03_whatCannotBeUsedIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "hello");

        assertThat(itl("check", text.toString())).isEqualTo(2);
        assertThat(itl("check", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(itl("mend", text.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("not an ANSI/NIST-ITL file")
                .contains("no such file")
                .contains("itl rewrite FILE OUT");
    }

    @Test
    void c04_aRawPictureGoesThroughWsqAndBack() throws IOException {
        Path raw = Files.write(folder.resolve("a.raw"), new byte[64 * 80]);
        Path packed = folder.resolve("a.wsq");
        Path back = folder.resolve("b.raw");

        assertThat(wsq("encode", raw.toString(), packed.toString(), "--width", "64", "--height", "80"))
                .isZero();
        assertThat(wsq("decode", packed.toString(), back.toString())).isZero();
        assertThat(wsq("decode", packed.toString(), folder.resolve("b.png").toString()))
                .isZero();
        assertThat(wsq(
                        "encode",
                        folder.resolve("b.png").toString(),
                        packed.toString(),
                        "--rate",
                        "2.25",
                        "--dpi",
                        "1000"))
                .isZero();
        assertThat(wsq("decode", packed.toString(), folder.resolve("b.pgm").toString()))
                .isZero();

        assertThat(back).hasSameBinaryContentAs(raw);
        assertThat(said()).contains("64 x 80 at 1000 dots an inch");
    }

    @Test
    void c05_wsqSaysWhatItCannotDo() throws IOException {
        Path raw = Files.write(folder.resolve("a.raw"), new byte[10]);

        assertThat(wsq("encode", raw.toString(), "x.wsq", "--width", "3", "--height", "3"))
                .isEqualTo(2);
        assertThat(wsq("decode", raw.toString(), "x.png")).isEqualTo(2);
        assertThat(wsq("encode", raw.toString(), "x.wsq", "--rate", "9")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("has 10 bytes, not 3 x 3")
                .contains("not WSQ")
                .contains("bits a pixel, above 0 and up to 8");
    }

    private Path sound() throws IOException {
        byte[] file = new TransactionBuilder("CAR", LocalDate.of(2026, 2, 1), "D", "O", "1")
                .text(2, new TreeMap<>(Map.of(18, "أحمد")))
                .build()
                .bytes();
        return Files.write(folder.resolve("sound.an2"), file);
    }

    private int itl(String... words) {
        return ItlCommand.run(words, stream(out), stream(err));
    }

    private int wsq(String... words) {
        return WsqCommand.run(words, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
