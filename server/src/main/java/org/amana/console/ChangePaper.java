package org.amana.console;

import java.time.Instant;
import java.util.List;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Block.Column;
import org.amana.platform.documents.Block.ColumnKind;
import org.amana.platform.documents.Block.Fact;
import org.amana.platform.documents.Block.Row;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Value;
import org.amana.platform.pages.Written;
import org.amana.register.Account;
import org.amana.register.PlaceChanges;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who came to a place and who left it between two moments, each by the entry that says so. */
@Component
final class ChangePaper {

    private final Bilingual words;

    ChangePaper(Bilingual words) {
        this.words = words;
    }

    Document of(String place, Instant from, Instant to, PlaceChanges.Changes changes, Instant known, boolean demo) {
        return new Document(
                Document.Sheet.A4_ACROSS,
                words.say("console.changes"),
                words.place(place),
                known,
                demo,
                List.of(
                        new Block.Facts(List.of(
                                fact("from", new Value.Said(words.time(from))),
                                fact("then", new Value.Figure(changes.before())),
                                fact("came", new Value.Figure(changes.came().size())),
                                fact("went", new Value.Figure(changes.went().size())),
                                fact("to", new Value.Said(words.time(to))),
                                fact("now", new Value.Figure(changes.now())),
                                fact("stayed", new Value.Figure(changes.stayed())))),
                        new Block.Paragraph(words.say("console.changes.how")),
                        new Block.Heading(words.say("console.changes.came")),
                        moves(changes.came(), "console.changes.from"),
                        new Block.Heading(words.say("console.changes.went")),
                        moves(changes.went(), "console.changes.to")));
    }

    private Block moves(List<PlaceChanges.Move> moves, String other) {
        if (moves.isEmpty()) {
            return new Block.Paragraph(words.say("console.changes.nobody"));
        }
        return new Block.Table(
                List.of(
                        column("console.changes.number", ColumnKind.TEXT, 30),
                        column("console.changes.name-latin", ColumnKind.TEXT, 38),
                        column("console.changes.name-arabic", ColumnKind.TEXT, 38),
                        column("console.changes.when", ColumnKind.TEXT, 36),
                        column("console.changes.cause", ColumnKind.TEXT, 34),
                        column(other, ColumnKind.TEXT, 50),
                        column("console.changes.entry", ColumnKind.FIGURE, 14),
                        column("console.changes.leaf", ColumnKind.FIGURE, 20)),
                moves.stream().map(this::row).toList());
    }

    private Row row(PlaceChanges.Move move) {
        return Row.plain(
                new Value.Linked(RegisterNumber.format(move.number()), "/persons/" + move.person()),
                Value.text(move.latin()),
                Value.text(move.arabic()),
                new Value.Said(words.time(move.occurred())),
                new Value.Said(words.say("console.cause." + move.cause())),
                account(move.other()),
                new Value.Figure(move.seq()),
                new Value.Linked(Written.figure(move.leaf()), "/api/v1/ledger/leaves/" + move.leaf() + "/proof"));
    }

    /** An account at a place says the place, one of a party the party, else where out of the books. */
    private Value account(@Nullable Account account) {
        if (account == null) {
            return new Value.NotKnown();
        }
        if (account.place() != null) {
            return new Value.Said(words.place(account.place()));
        }
        return new Value.Said(words.say("console.account." + account.kind()));
    }

    private Column column(String code, ColumnKind kind, int share) {
        return new Column(words.say(code), kind, share);
    }

    private Fact fact(String code, Value value) {
        return new Fact(words.say("console.changes.fact." + code), value);
    }
}
