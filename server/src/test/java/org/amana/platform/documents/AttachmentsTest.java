package org.amana.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsKeptOnceUnderItsHashAndReadBack() throws IOException {
        Attachments attachments = new Attachments(folder, 100);
        Attachment kept = attachments.keep(content("abc"), "Text/CSV; charset=utf-8");
        assertThat(kept)
                .isEqualTo(new Attachment(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3, "text/csv"));
        assertThat(attachments.keep(content("abc"), "text/csv")).isEqualTo(kept);
        assertThat(folder.resolve("ba").resolve(kept.sha256().substring(2))).hasContent("abc");
        try (InputStream back = attachments.open(kept.sha256()).orElseThrow();
                Stream<String> all = attachments.all()) {
            assertThat(back.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
            assertThat(all).containsExactly(kept.sha256());
        }
        assertThat(attachments.open("../../etc/passwd")).isEmpty();
        assertThat(attachments.open("0".repeat(64))).isEmpty();
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        Attachments attachments = new Attachments(folder, 5);
        assertThatThrownBy(() -> attachments.keep(content("abcdef"), "text/csv"))
                .isInstanceOf(AttachmentRefusedException.class);
        assertThatThrownBy(() -> attachments.keep(content(""), "text/csv"))
                .isInstanceOf(AttachmentRefusedException.class);
        assertThatThrownBy(() -> attachments.keep(content("abc"), "application/x-sh"))
                .isInstanceOf(AttachmentRefusedException.class);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anAlteredFileIsNoticedWhereItEnds() throws IOException {
        Attachments attachments = new Attachments(folder, 100);
        Attachment kept = attachments.keep(content("abc"), "text/csv");
        Files.writeString(folder.resolve("ba").resolve(kept.sha256().substring(2)), "abd");
        try (InputStream back = attachments.open(kept.sha256()).orElseThrow()) {
            assertThatThrownBy(back::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("altered");
        }
    }
}
