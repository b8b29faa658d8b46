package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Both;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Papers;
import org.amana.platform.documents.Value;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Written;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.AdmissionView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt for what a person brought: one sheet for them, one for the bag. */
@PageController
final class PropertyPaper {

    private final OneAdmission one;
    private final Papers papers;
    private final Bilingual words;

    PropertyPaper(OneAdmission one, Papers papers, Bilingual words) {
        this.one = one;
        this.papers = papers;
        this.words = words;
    }

    @GetMapping("/admissions/{person}/papers/property")
    @Needs(Right.ADMISSION_READ)
    ResponseEntity<byte[]> receipt(@PathVariable UUID person, Viewer viewer, Frame frame) {
        return papers.page(frame, receiptOf(person, viewer, frame));
    }

    @GetMapping("/admissions/{person}/papers/property.pdf")
    @Needs(Right.ADMISSION_READ)
    ResponseEntity<byte[]> printedReceipt(@PathVariable UUID person, Viewer viewer, Frame frame) {
        return papers.pdf(frame, receiptOf(person, viewer, frame), "property-" + person);
    }

    private Document receiptOf(UUID person, Viewer viewer, Frame frame) {
        OneAdmission.Read read = one.of(viewer, person).orElseThrow(RequestException::notFound);
        AdmissionView.@Nullable Property property = AdmissionPages.property(read);
        if (property == null) {
            throw RequestException.notFound();
        }
        return document(read, property, frame.now(), frame.demo());
    }

    private Document document(OneAdmission.Read read, AdmissionView.Property property, Instant known, boolean demo) {
        String proof = papers.outside("/api/v1/ledger/leaves/" + property.by().leaf() + "/proof");
        List<Both> signing = List.of(line("name"), line("signature"), line("time"));
        return new Document(
                Document.Sheet.A4,
                words.say("transfer.paper.property"),
                words.say(
                        "transfer.paper.property.about", "number", read.person().number()),
                known,
                demo,
                List.of(
                        new Block.Facts(List.of(
                                fact(
                                        "transfer.paper.col.number",
                                        new Value.Text(read.person().number())),
                                fact(
                                        "transfer.paper.col.tag",
                                        Value.text(read.person().tag())),
                                fact(
                                        "transfer.paper.col.name-latin",
                                        Value.text(read.person().latin())),
                                fact(
                                        "transfer.paper.col.name-arabic",
                                        Value.text(read.person().arabic())),
                                fact("transfer.paper.property.place", new Value.Said(words.place(read.place()))),
                                fact("transfer.paper.property.by", new Value.Said(words.party(read.party()))),
                                fact("transfer.paper.property.witness", new Value.Text(property.witness())),
                                fact("transfer.paper.property.bag", Value.text(property.bag())),
                                fact(
                                        "transfer.paper.property.when",
                                        new Value.Said(words.time(property.by().occurred()))),
                                fact(
                                        "transfer.paper.property.signed",
                                        new Value.Said(words.say("transfer.signed." + property.signed()))))),
                        things(property),
                        new Block.Code(
                                proof,
                                words.say("transfer.paper.receipt.proof"),
                                Written.figure(property.by().leaf())),
                        new Block.Signatures(List.of(
                                new Block.Signature(words.say("transfer.paper.property.person"), signing),
                                new Block.Signature(words.say("transfer.paper.property.officer"), signing)))));
    }

    private Block things(AdmissionView.Property property) {
        if (property.items().isEmpty()) {
            return new Block.Paragraph(words.say("transfer.admission.nothing-brought"));
        }
        return new Block.Table(
                List.of(
                        new Block.Column(words.say("transfer.admission.what"), Block.ColumnKind.TEXT, 80),
                        new Block.Column(words.say("transfer.admission.count"), Block.ColumnKind.FIGURE, 20)),
                property.items().stream()
                        .map(item -> Block.Row.plain(new Value.Text(item.what()), new Value.Figure(item.count())))
                        .toList());
    }

    private Block.Fact fact(String code, Value value) {
        return new Block.Fact(words.say(code), value);
    }

    private Both line(String code) {
        return words.say("transfer.paper.line." + code);
    }
}
