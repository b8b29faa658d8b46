package org.amana.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Block.Column;
import org.amana.platform.documents.Block.ColumnKind;
import org.amana.platform.documents.Block.Fact;
import org.amana.platform.documents.Block.Row;
import org.amana.platform.documents.Both;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Value;
import org.amana.platform.pages.Written;
import org.amana.register.HandoverFact;
import org.amana.transfer.LiftPaperReads.Handed;
import org.amana.transfer.LiftPaperReads.Receipt;
import org.springframework.stereotype.Component;

/**
 * The receipt that both parties hold: who was given and who was accepted, line by line, both sides' acts, and the way to the proof
 * that the record of it was not altered.
 */
@Component
final class ReceiptPaper {

    private final Bilingual words;

    ReceiptPaper(Bilingual words) {
        this.words = words;
    }

    /**
     * One receipt for each handover of the lift, on sheets of its own.
     *
     * @param proof where a leaf is proved, as found from outside
     */
    Document of(LiftPaperReads.Receipts lift, LongFunction<String> proof, Instant known, boolean demo) {
        List<Block> blocks = new ArrayList<>();
        for (Receipt receipt : lift.receipts()) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.NewSheet());
            }
            blocks.add(new Block.Heading(words.say(
                    "transfer.paper.receipt.between",
                    "giver",
                    words.party(receipt.giver()),
                    "receiver",
                    words.party(receipt.receiver()))));
            blocks.add(facts(lift.head(), receipt));
            blocks.add(proved(receipt, proof));
            blocks.add(acts(receipt));
            blocks.add(lines(receipt.lines()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("transfer.paper.receipt.none")));
        }
        return new Document(
                Document.Sheet.A4,
                words.say("transfer.paper.receipt"),
                words.say("transfer.paper.lift", "lift", lift.head().lift()),
                known,
                demo,
                blocks);
    }

    private Block facts(LiftPaperReads.Head head, Receipt receipt) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("from", new Value.Said(words.place(head.origin()))));
        facts.add(fact("to", new Value.Said(words.place(head.destination()))));
        facts.add(fact("given", new Value.Figure(receipt.lines().size())));
        for (HandoverFact.Verdict verdict : HandoverFact.Verdict.values()) {
            facts.add(new Fact(
                    verdict(verdict),
                    new Value.Figure(receipt.lines().stream()
                            .filter(line -> line.verdict() == verdict)
                            .count())));
        }
        facts.add(fact(
                "unanswered",
                new Value.Figure(receipt.lines().stream()
                        .filter(line -> line.verdict() == null)
                        .count())));
        facts.add(fact("agreed", new Value.Text(receipt.agreed())));
        return new Block.Facts(facts);
    }

    private Block proved(Receipt receipt, LongFunction<String> proof) {
        return receipt.received()
                .<Block>map(act -> new Block.Code(
                        proof.apply(act.leaf()), words.say("transfer.paper.receipt.proof"), Written.figure(act.leaf())))
                .orElseGet(() -> new Block.Paragraph(words.say("transfer.paper.receipt.unsigned")));
    }

    private Block acts(Receipt receipt) {
        List<Row> rows = new ArrayList<>();
        for (LiftPaperReads.Act act : receipt.acts()) {
            rows.add(Row.plain(
                    new Value.Said(words.party(act.party())),
                    new Value.Said(words.say("access.role." + act.role())),
                    new Value.Said(words.time(act.occurred())),
                    new Value.Said(words.say("transfer.paper.method." + act.method())),
                    new Value.Said(words.say("transfer.paper.signed." + (act.signed() ? "party" : "server"))),
                    new Value.Text(Written.figure(act.leaf()))));
        }
        for (String party : List.of(receipt.giver(), receipt.receiver())) {
            if (receipt.acts().stream().noneMatch(act -> act.party().equals(party))) {
                rows.add(Row.plain(
                        new Value.Said(words.party(party)),
                        new Value.NotKnown(),
                        new Value.NotKnown(),
                        new Value.NotKnown(),
                        new Value.Said(words.say("transfer.paper.signed.not-yet")),
                        new Value.NotKnown()));
            }
        }
        return new Block.Table(
                List.of(
                        column("party", ColumnKind.TEXT, 32),
                        column("role", ColumnKind.TEXT, 26),
                        column("when", ColumnKind.TEXT, 34),
                        column("method", ColumnKind.TEXT, 22),
                        column("signed", ColumnKind.TEXT, 34),
                        column("leaf", ColumnKind.FIGURE, 16)),
                rows);
    }

    private Block lines(List<Handed> lines) {
        List<Row> rows = new ArrayList<>();
        for (Handed line : lines) {
            rows.add(Row.plain(
                    new Value.Text(line.person().number()),
                    Value.text(line.person().tag()),
                    Value.text(line.person().latin()),
                    Value.text(line.person().arabic()),
                    new Value.Said(
                            line.verdict() == null
                                    ? words.say("transfer.paper.fact.unanswered")
                                    : verdict(Objects.requireNonNull(line.verdict())))));
        }
        return new Block.Table(
                List.of(
                        column("number", ColumnKind.TEXT, 28),
                        column("tag", ColumnKind.TEXT, 24),
                        column("name-latin", ColumnKind.TEXT, 39),
                        column("name-arabic", ColumnKind.TEXT, 39),
                        column("verdict", ColumnKind.TEXT, 26)),
                rows);
    }

    private Both verdict(HandoverFact.Verdict verdict) {
        return words.say("transfer.paper.verdict." + verdict);
    }

    private Column column(String code, ColumnKind kind, int share) {
        return new Column(words.say("transfer.paper.col." + code), kind, share);
    }

    private Fact fact(String code, Value value) {
        return new Fact(words.say("transfer.paper.fact." + code), value);
    }
}
