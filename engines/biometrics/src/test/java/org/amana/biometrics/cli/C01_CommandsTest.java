package org.amana.biometrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.amana.biometrics.iris.MadeUpEye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on folders of pictures. */
class C01_CommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int prints(String... args) {
        return PrintsCommand.run(args, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path png(String name, GreyImage image) throws IOException {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private void twoFingersTwice() throws IOException {
        for (int seed = 0; seed < 2; seed++) {
            SyntheticFinger finger = new SyntheticFinger(seed);
            png("gallery/deep/er/" + seed + ".png", finger.impression(0, Care.GOOD));
            png("probes/again, " + seed + ".png", finger.impression(1, Care.USUAL));
        }
    }

    @Test
    void everyPairIsScored() throws IOException {
        twoFingersTwice();
        Path csv = folder.resolve("scores.csv");
        int status = prints(
                "score",
                "--probes",
                folder.resolve("probes").toString(),
                "--gallery",
                folder.resolve("gallery").toString(),
                "--out",
                csv.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isEqualTo(PrintsCommand.DONE);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst()).isEqualTo("probe,candidate,score");
        Map<String, Double> scores = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.lastIndexOf(',');
            scores.put(line.substring(0, comma), Double.parseDouble(line.substring(comma + 1)));
        }
        assertThat(scores).hasSize(4);
        assertThat(scores.get("\"again, 0.png\",deep/er/0.png")).isGreaterThan(3);
        assertThat(scores.get("\"again, 1.png\",deep/er/1.png")).isGreaterThan(3);
        assertThat(scores.get("\"again, 1.png\",deep/er/0.png")).isLessThan(1.5);
    }

    @Test
    void aPrintIsFoundAndWhatIsNoPrintIsSaid() throws IOException {
        twoFingersTwice();
        Files.writeString(folder.resolve("gallery/notes.txt"), "not a print");
        int status = prints(
                "identify",
                "--gallery",
                folder.resolve("gallery").toString(),
                folder.resolve("probes/again, 1.png").toString());
        assertThat(status).isEqualTo(PrintsCommand.SOME_UNREAD);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("notes.txt").doesNotContain("\tat ");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("all searched of 2 prints")
                .containsPattern("1\\. .* minutiae agree  deep/er/1.png");
    }

    @Test
    void aTemplateOfTheStandardIsComparedWithAPicture() throws IOException {
        twoFingersTwice();
        GreyImage picture = new SyntheticFinger(1).impression(0, Care.GOOD);
        FingerprintTemplate template =
                new FingerprintTemplate(new FingerprintImage(picture.width(), picture.height(), picture.pixels()));
        Path iso = folder.resolve("1.fmr");
        Files.write(iso, FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, template));
        int status = prints("identify", "--gallery", folder.resolve("probes").toString(), iso.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isEqualTo(PrintsCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("1\\. .*[3-9]\\.\\d{3} .*again, 1.png");
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        assertThat(prints()).isEqualTo(PrintsCommand.UNUSABLE);
        assertThat(prints("score", "--probes", "x")).isEqualTo(PrintsCommand.UNUSABLE);
        assertThat(prints("identify", "--gallery", folder.resolve("none").toString(), "x"))
                .isEqualTo(PrintsCommand.UNUSABLE);
        assertThat(prints("identify", "--gallery", folder.toString(), "--dpi", "5", "x"))
                .isEqualTo(PrintsCommand.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--gallery is missing", "no such file or folder", "72 to 4000")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileSaysWhichFolderHasWhichResolution() throws IOException {
        Path file = Files.writeString(folder.resolve("dpi.csv"), "# ours\nDB2,569\nDB2/b.tif,512\n\n");
        Resolutions said = Resolutions.parse(file.toString());
        assertThat(said.of("DB2/a.tif")).hasValue(569);
        assertThat(said.of("DB2/b.tif")).hasValue(512);
        assertThat(said.of("DB21/a.tif")).isEmpty();
        assertThat(Resolutions.parse("512").of("anything")).hasValue(512);
        assertThat(Resolutions.unsaid().of("anything")).isEmpty();
    }

    @Test
    void irisesOfAFolderAreComparedEachWithEach() throws IOException {
        png("eyes/a1.png", MadeUpEye.picture(1, 0, 0, 1));
        png("eyes/sub/a2.png", MadeUpEye.picture(1, 0.1, 5, 2));
        png("eyes/b.png", MadeUpEye.picture(2, 0, 0, 3));
        int status = IrisFiles.run(new String[] {"score", folder.resolve("eyes").toString()}, stream(out), stream(err));
        assertThat(status).isEqualTo(IrisFiles.DONE);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(10).startsWith("probe,candidate,distance", "a1.png,a1.png,0.000000");
        assertThat(distance(lines, "a1.png,sub/a2.png,")).isLessThan(0.25);
        assertThat(distance(lines, "a1.png,b.png,")).isGreaterThan(0.36);
    }

    private static double distance(List<String> lines, String pair) {
        return lines.stream()
                .filter(line -> line.startsWith(pair))
                .mapToDouble(line -> Double.parseDouble(line.substring(pair.length())))
                .findFirst()
                .orElseThrow();
    }
}
