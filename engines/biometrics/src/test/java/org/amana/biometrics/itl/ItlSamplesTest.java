package org.amana.biometrics.itl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amana.biometrics.FileSamples;
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
}
