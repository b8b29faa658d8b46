package org.amana.biometrics.itl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.FileSamples;
import org.amana.biometrics.GreyImage;
import org.junit.jupiter.api.Test;

/**
 * All interchange files of NIST that we have: read, and written back byte for byte, also where lengths and contents are
 * written anew. In one of them a designation differs from the table of contents.
 */
class ItlSamplesTest {

    @Test
    void s01_everyFileComesBackByteForByte() throws IOException {
        List<Path> files = FileSamples.files(FileSamples.folder(""), ".an2", ".an2k");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Transaction transaction = Itl.read(bytes);
            assertThat(transaction.bytes()).as(file.toString()).isEqualTo(bytes);
            if (!file.endsWith("type9-15.an2k")) {
                assertThat(transaction.canonical().bytes()).as(file.toString()).isEqualTo(bytes);
            }
        }
        assertThat(files).hasSizeGreaterThan(50);
    }

    /** What else is amiss in them: one field twice, one tag of another type, one text where a date must be. */
    @Test
    void s02_allButFourKeepEveryRule() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : FileSamples.files(FileSamples.folder(""), ".an2", ".an2k")) {
            for (Finding finding : Itl.check(Itl.read(Files.readAllBytes(file)))) {
                if (finding.severity() == Finding.Severity.ERROR) {
                    broken.add(file.getFileName() + " %d.%03d".formatted(finding.type(), finding.field()));
                }
            }
        }
        assertThat(broken)
                .containsExactly(
                        "type9-13.an2k 2.034",
                        "type9-13.an2k 9.000",
                        "type9-15.an2k 9.002",
                        "rec01_rec02_rec16.nst.an2 16.005");
    }

    @Test
    void s03_printsOfTheReferenceFilesUnpack() throws IOException {
        int pictures = 0;
        for (Path file : FileSamples.files(FileSamples.folder("nist-an2-refs"), ".an2")) {
            for (PictureSample sample : PictureSample.of(Itl.read(Files.readAllBytes(file)))) {
                if (sample.type() == 4 || sample.type() >= 13 && sample.type() <= 15) {
                    GreyImage image = sample.image();
                    assertThat(new int[] {image.width(), image.height()})
                            .as(file + " " + sample)
                            .containsExactly(sample.width(), sample.height());
                    pictures++;
                }
            }
        }
        assertThat(pictures).isGreaterThan(50);
    }
}
