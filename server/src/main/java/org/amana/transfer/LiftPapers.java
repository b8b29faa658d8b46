package org.amana.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Block.Column;
import org.amana.platform.documents.Block.ColumnKind;
import org.amana.platform.documents.Block.Fact;
import org.amana.platform.documents.Block.Row;
import org.amana.platform.documents.Block.RowKind;
import org.amana.platform.documents.Both;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Value;
import org.amana.transfer.LiftPaperReads.Named;
import org.springframework.stereotype.Component;

/** The manifest of each vehicle, and the card for a lift that nobody could plan here. */
@Component
final class LiftPapers {

    /** Lines for whoever is aboard and not on the list. */
    private static final int ADDED_BY_PEN = 4;

    private static final int CARD_LINES = 15;

    private final Bilingual words;

    LiftPapers(Bilingual words) {
        this.words = words;
    }

    /** One manifest for each vehicle, on sheets of its own. */
    Document manifest(LiftPaperReads.Manifest manifest, Instant known, boolean demo) {
        LiftPaperReads.Head head = manifest.head();
        List<Block> blocks = new ArrayList<>();
        for (LiftPaperReads.Vehicle vehicle : manifest.vehicles()) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.NewSheet());
            }
            if (!head.frozen()) {
                blocks.add(new Block.Heading(words.say("transfer.paper.not-frozen")));
            }
            blocks.add(facts(head, vehicle, manifest.persons().size()));
            blocks.add(lines(manifest.persons()));
            blocks.add(loading(words.party(carrierBefore(manifest, vehicle)), words.party(vehicle.carrier())));
        }
        return new Document(Document.Sheet.A4, words.say("transfer.paper.manifest"), about(head), known, demo, blocks);
    }

    /** On the first vehicle people are given by the sender, on each other by the carrier before. */
    private static String carrierBefore(LiftPaperReads.Manifest manifest, LiftPaperReads.Vehicle vehicle) {
        int place = manifest.vehicles().indexOf(vehicle);
        return place == 0
                ? manifest.head().sender()
                : manifest.vehicles().get(place - 1).carrier();
    }

    Both about(LiftPaperReads.Head head) {
        return words.say("transfer.paper.lift", "lift", head.lift());
    }

    private Both vehicle(LiftPaperReads.Vehicle vehicle) {
        return vehicle.tail() == null
                ? words.say("transfer.page.conveyance", "conveyance", vehicle.conveyance())
                : words.say(
                        "transfer.page.conveyance-tail", "conveyance", vehicle.conveyance(), "tail", vehicle.tail());
    }

    private Block facts(LiftPaperReads.Head head, LiftPaperReads.Vehicle vehicle, int shown) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("vehicle", said(vehicle(vehicle))),
                fact("from", said(words.place(vehicle.origin()))),
                fact("to", said(words.place(vehicle.destination()))),
                fact("departs", said(words.time(vehicle.departs()))),
                fact("seats", new Value.Figure(vehicle.seats())),
                fact("listed", new Value.Figure(head.listed())),
                fact("version", new Value.Text(head.version() + (head.hash() == null ? "" : " · " + head.hash())))));
        if (shown != head.listed()) {
            facts.add(fact("shown", new Value.Figure(shown)));
        }
        return new Block.Facts(facts);
    }

    private Block.Table lines(List<Named> persons) {
        List<Row> rows = new ArrayList<>();
        for (Named person : persons) {
            rows.add(Row.plain(
                    new Value.Text(person.number()),
                    Value.text(person.tag()),
                    Value.text(person.latin()),
                    Value.text(person.arabic()),
                    new Value.Box(),
                    new Value.Box(),
                    new Value.Box()));
        }
        rows.add(new Row(
                RowKind.GROUP,
                List.of(
                        said(words.say("transfer.paper.by-pen")),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank())));
        for (int i = 0; i < ADDED_BY_PEN; i++) {
            rows.add(emptyLine());
        }
        return new Block.Table(columns(), rows);
    }

    private static Row emptyLine() {
        return Row.plain(
                new Value.Blank(),
                new Value.Blank(),
                new Value.Blank(),
                new Value.Blank(),
                new Value.Box(),
                new Value.Box(),
                new Value.Box());
    }

    private List<Column> columns() {
        return List.of(
                column("number", ColumnKind.TEXT, 26),
                column("tag", ColumnKind.TEXT, 24),
                column("name-latin", ColumnKind.TEXT, 34),
                column("name-arabic", ColumnKind.TEXT, 35),
                column("counter-a", ColumnKind.BOX, 12),
                column("counter-b", ColumnKind.BOX, 12),
                column("received", ColumnKind.BOX, 15));
    }

    private Column column(String code, ColumnKind kind, int share) {
        return new Column(words.say("transfer.paper.col." + code), kind, share);
    }

    private Fact fact(String code, Value value) {
        return new Fact(words.say("transfer.paper.fact." + code), value);
    }

    private static Value said(Both both) {
        return new Value.Said(both);
    }

    private Block.Signatures loading(Both giver, Both carrier) {
        List<Both> signing = lines("name", "signature", "time");
        List<Both> counting = lines("counted", "name", "signature");
        return new Block.Signatures(List.of(
                new Block.Signature(words.say("transfer.paper.gives", "party", giver), signing),
                new Block.Signature(words.say("transfer.paper.takes", "party", carrier), signing),
                new Block.Signature(words.say("transfer.paper.col.counter-a"), counting),
                new Block.Signature(words.say("transfer.paper.col.counter-b"), counting)));
    }

    List<Both> lines(String... codes) {
        return List.of(codes).stream()
                .map(code -> words.say("transfer.paper.line." + code))
                .toList();
    }

    /** For a lift without Amana: all by pen, to be typed in later by two. */
    Document captureCard(Instant known, boolean demo) {
        List<Fact> facts = new ArrayList<>();
        for (String code : List.of("lift", "departs", "from", "to", "vehicle", "giver", "taker")) {
            facts.add(fact(code, new Value.Blank()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < CARD_LINES; i++) {
            rows.add(emptyLine());
        }
        List<Both> signing = lines("name", "signature", "time");
        List<Both> counting = lines("counted", "name", "signature");
        return new Document(
                Document.Sheet.A4,
                words.say("transfer.paper.card"),
                words.say("transfer.paper.card.about"),
                known,
                demo,
                List.of(
                        new Block.Paragraph(words.say("transfer.paper.card.how")),
                        new Block.Facts(facts),
                        new Block.Table(columns(), rows),
                        new Block.Signatures(List.of(
                                new Block.Signature(words.say("transfer.paper.giver"), signing),
                                new Block.Signature(words.say("transfer.paper.taker"), signing),
                                new Block.Signature(words.say("transfer.paper.col.counter-a"), counting),
                                new Block.Signature(words.say("transfer.paper.col.counter-b"), counting)))));
    }
}
