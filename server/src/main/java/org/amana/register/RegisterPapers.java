package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Block.Column;
import org.amana.platform.documents.Block.ColumnKind;
import org.amana.platform.documents.Block.Fact;
import org.amana.platform.documents.Block.Row;
import org.amana.platform.documents.Both;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Value;
import org.amana.register.PaperReads.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet that two counters take along, and the band that a person wears. */
@Component
final class RegisterPapers {

    /** Lines for whoever is present and not on the roll. */
    private static final int FOUND_BY_PEN = 8;

    private final Bilingual words;

    RegisterPapers(Bilingual words) {
        this.words = words;
    }

    /**
     * A count sheet. It says nowhere how many there should be, so that a counter counts people and not lines.
     *
     * @param part which part of the roll this is, null if it is all of it
     */
    Document countSheet(String place, List<Named> names, @Nullable Integer part, Instant known, boolean demo) {
        Both where = words.place(place);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("register.paper.count.how")));
        blocks.add(new Block.Facts(List.of(
                fact("place", new Value.Said(where)),
                fact("started", new Value.Blank()),
                fact("ended", new Value.Blank()))));
        blocks.add(lines(names));
        blocks.add(new Block.Signatures(List.of(counter("a"), counter("b"))));
        Both about = part == null ? where : words.say("register.paper.count.part", "place", where, "part", part);
        return new Document(Document.Sheet.A4, words.say("register.paper.count"), about, known, demo, blocks);
    }

    private Block lines(List<Named> names) {
        List<Row> rows = new ArrayList<>();
        for (Named person : names) {
            rows.add(Row.plain(
                    new Value.Text(RegisterNumber.format(person.number())),
                    Value.text(person.tag()),
                    Value.text(person.latin()),
                    Value.text(person.arabic()),
                    new Value.Box(),
                    new Value.Box()));
        }
        rows.add(new Row(
                Block.RowKind.GROUP,
                List.of(
                        new Value.Said(words.say("register.paper.count.found")),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank(),
                        new Value.Blank())));
        for (int i = 0; i < FOUND_BY_PEN; i++) {
            rows.add(Row.plain(
                    new Value.Blank(),
                    new Value.Blank(),
                    new Value.Blank(),
                    new Value.Blank(),
                    new Value.Box(),
                    new Value.Box()));
        }
        return new Block.Table(
                List.of(
                        column("number", ColumnKind.TEXT, 28),
                        column("tag", ColumnKind.TEXT, 18),
                        column("name-latin", ColumnKind.TEXT, 44),
                        column("name-arabic", ColumnKind.TEXT, 44),
                        column("counter-a", ColumnKind.BOX, 14),
                        column("counter-b", ColumnKind.BOX, 14)),
                rows);
    }

    private Block.Signature counter(String which) {
        return new Block.Signature(
                words.say("register.paper.counter." + which),
                List.of(
                        words.say("register.paper.line.figure"),
                        words.say("register.paper.line.name"),
                        words.say("register.paper.line.signature"),
                        words.say("register.paper.line.time")));
    }

    /** The number that a person answers to, to be scanned and to be read; nothing of where they are or why. */
    Document wristband(Named person, Instant known, boolean demo) {
        String number = RegisterNumber.format(person.number());
        return new Document(
                Document.Sheet.BAND,
                words.say("register.paper.wristband"),
                Both.same(number),
                known,
                demo,
                List.of(
                        new Block.Code(number.replaceAll("\\D", ""), words.say("register.paper.col.number"), number),
                        new Block.Heading(Both.same(number)),
                        new Block.Facts(List.of(
                                new Fact(words.say("register.paper.col.name-latin"), Value.text(person.latin())),
                                new Fact(words.say("register.paper.col.tag"), Value.text(person.tag())),
                                new Fact(words.say("register.paper.col.name-arabic"), Value.text(person.arabic()))))));
    }

    /** A name for the file, of letters that every system takes. */
    static String fileName(String kind, String of) {
        return kind + '-' + of.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private Column column(String code, ColumnKind kind, int share) {
        return new Column(words.say("register.paper.col." + code), kind, share);
    }

    private Fact fact(String code, Value value) {
        return new Fact(words.say("register.paper.fact." + code), value);
    }
}
