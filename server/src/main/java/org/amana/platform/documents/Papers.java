package org.amana.platform.documents;

import java.nio.charset.StandardCharsets;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows documents as pages, and prints them as PDFs. */
@Component
public final class Papers {

    /** @param pdf address of the same as a PDF */
    public record View(Document document, String pdf) {}

    private final Pages pages;
    private final Bilingual words;
    private final String address;

    Papers(Pages pages, Bilingual words, @Value("${amana.address:}") String address) {
        this.pages = pages;
        this.words = words;
        this.address = address;
    }

    /** The page of a paper; its PDF is at the same address with {@code .pdf} after the path. */
    public ResponseEntity<byte[]> page(Frame frame, Document document) {
        String[] path = frame.path().split("\\?", 2);
        String pdf = path[0] + ".pdf" + (path.length == 2 ? '?' + path[1] : "");
        return pages.show(frame, "documents/paper.jte", new View(document, pdf));
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<byte[]> pdf(Frame frame, Document document, String name) {
        return file(MediaType.APPLICATION_PDF, name + ".pdf", pdf(document, frame.language()));
    }

    byte[] pdf(Document document, Language first) {
        return PdfPaper.of(document, words, first);
    }

    /** A file that a browser opens or keeps, and no cache does. */
    public static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /**
     * Where a path of this server is found from outside: under {@code amana.address} if that is set, else as the browser that asked
     * found it.
     */
    public String outside(String path) {
        String base = address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : address;
        return base.replaceAll("/+$", "") + path;
    }
}
