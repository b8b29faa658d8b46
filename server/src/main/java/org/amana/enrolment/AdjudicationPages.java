package org.amana.enrolment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.image.Pictures;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two prints side by side, and what an examiner concludes of them. */
@PageController
final class AdjudicationPages {

    private final Matters matters;
    private final Examining examining;
    private final Commands commands;
    private final Pages pages;

    AdjudicationPages(Matters matters, Examining examining, Commands commands, Pages pages) {
        this.matters = matters;
        this.examining = examining;
        this.commands = commands;
        this.pages = pages;
    }

    /** @param pair which pair of prints to look at, from 0 */
    @GetMapping("/adjudications/{matter}")
    @Needs(Right.ADJUDICATE)
    ResponseEntity<byte[]> matter(
            @PathVariable UUID matter, @RequestParam(defaultValue = "0") int pair, Viewer viewer, Frame frame) {
        return pages.show(
                frame,
                "enrolment/adjudication.jte",
                matters.view(viewer, matter, pair).orElseThrow(RequestException::notFound));
    }

    /** One print of a pair; its address tells nothing of whose it is. */
    @GetMapping("/adjudications/{matter}/prints/{pair}/{side}.png")
    @Needs(Right.ADJUDICATE)
    ResponseEntity<byte[]> print(
            @PathVariable UUID matter, @PathVariable int pair, @PathVariable String side, Viewer viewer)
            throws IOException {
        Matters.Side which = side.equals("left") ? Matters.Side.LEFT : Matters.Side.RIGHT;
        byte[] kept = matters.picture(viewer, matter, pair, which).orElseThrow(RequestException::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(png(Pictures.read(kept, Pictures.USUAL_DPI)));
    }

    private static byte[] png(GreyImage image) throws IOException {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @PostMapping("/adjudications/{matter}/conclusions")
    @Needs(Right.ADJUDICATE)
    ResponseEntity<byte[]> conclude(
            @PathVariable UUID matter,
            @RequestParam EnrolmentFact.Conclusion conclusion,
            @RequestParam String reason,
            Caller caller) {
        var request = new Examining.Request(Uuids.next(), conclusion, reason.strip());
        commands.record(caller, conclusion + reason, examining.concluding(caller.speaker(), matter, request));
        return Pages.then("/adjudications/" + matter);
    }

    @PostMapping("/adjudications/{matter}/links")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<byte[]> link(@PathVariable UUID matter, Caller caller) {
        commands.record(caller, matter, examining.linking(caller.speaker(), matter, new Examining.Link(Uuids.next())));
        return Pages.then("/adjudications/" + matter);
    }

    @PostMapping("/adjudications/{matter}/links/undoing")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<byte[]> unlink(@PathVariable UUID matter, @RequestParam String reason, Caller caller) {
        commands.record(
                caller, reason, examining.undoing(caller.speaker(), matter, new Examining.Undo(reason.strip())));
        return Pages.then("/adjudications/" + matter);
    }
}
