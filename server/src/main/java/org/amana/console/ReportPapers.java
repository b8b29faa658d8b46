package org.amana.console;

import java.util.ArrayList;
import java.util.List;
import org.amana.console.pages.HomeView;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Block.Column;
import org.amana.platform.documents.Block.ColumnKind;
import org.amana.platform.documents.Block.Row;
import org.amana.platform.documents.Block.RowKind;
import org.amana.platform.documents.Both;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Value;
import org.amana.register.Discrepancies;
import org.amana.register.Evidence;
import org.amana.transfer.LiftBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Daily strength and situation report as documents, each figure with its source and as of when. */
@Component
final class ReportPapers {

    private static final String LIST = "list:";

    private final Bilingual words;

    ReportPapers(Bilingual words) {
        this.words = words;
    }

    /** How many, by authority and place. */
    Document strength(Strength.Report report, Version version, boolean demo) {
        return document("console.report.strength", report, version, demo, figures(report, version));
    }

    /** The strength, and what has moved, is under way and does not agree. */
    Document sitrep(Strength.Report report, Version version, boolean demo) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("roll", whole(report.table().sum().roll(), version)),
                fact("moved", whole(report.moved(), version)))));
        blocks.addAll(figures(report, version));
        if (version == Version.INTERNAL) {
            blocks.add(new Block.Heading(words.say("console.report.lifts")));
            blocks.add(lifts(report.lifts()));
            blocks.add(new Block.Heading(words.say("console.report.discrepancies")));
            blocks.add(owed(report.owed()));
        }
        return document("console.report.sitrep", report, version, demo, blocks);
    }

    private Document document(String title, Strength.Report report, Version version, boolean demo, List<Block> blocks) {
        return new Document(
                version == Version.INTERNAL ? Document.Sheet.A4_ACROSS : Document.Sheet.A4,
                words.say(title),
                words.say(version.about(), "at", words.time(report.at())),
                report.known(),
                demo,
                blocks);
    }

    private List<Block> figures(Strength.Report report, Version version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say(
                "console.report.source",
                "leaves",
                report.leaves(),
                "at",
                words.time(report.at()),
                "known",
                words.time(report.known()))));
        if (version == Version.INTERNAL) {
            blocks.add(new Block.Paragraph(words.say("console.report.source.seen")));
            blocks.add(internal(report));
            blocks.addAll(camps(report));
        } else {
            blocks.add(new Block.Paragraph(words.say("console.report.released", "fewest", Releasing.FEWEST)));
            blocks.add(released(report));
        }
        return blocks;
    }

    private Block internal(Strength.Report report) {
        List<Row> rows = new ArrayList<>();
        for (HomeView.Authority authority : report.table().authorities()) {
            rows.add(new Row(
                    RowKind.GROUP, cells(new Value.Said(words.party(authority.party())), authority.sum(), null, null)));
            for (HomeView.Line line : authority.lines()) {
                Evidence.@Nullable Claim claim =
                        line.lastCustodian() ? null : report.reported().get(line.place());
                rows.add(new Row(RowKind.PLAIN, cells(new Value.Said(where(line)), line.figures(), line, claim)));
            }
        }
        rows.add(new Row(
                RowKind.TOTAL,
                cells(
                        new Value.Said(words.say("console.home.all")),
                        report.table().sum(),
                        null,
                        null)));
        return new Block.Table(
                List.of(
                        column("console.home.where", ColumnKind.TEXT, 50),
                        column("console.home.col.held", ColumnKind.FIGURE, 16),
                        column("console.report.moving", ColumnKind.FIGURE, 16),
                        column("console.home.col.absent", ColumnKind.FIGURE, 17),
                        column("console.home.col.unaccounted", ColumnKind.FIGURE, 18),
                        column("console.home.col.roll", ColumnKind.FIGURE, 15),
                        column("console.home.col.seen", ColumnKind.FIGURE, 18),
                        column("console.home.col.not-seen", ColumnKind.FIGURE, 16),
                        column("console.home.col.count", ColumnKind.TEXT, 38),
                        column("console.report.reported", ColumnKind.FIGURE, 16),
                        column("console.report.reported.source", ColumnKind.TEXT, 40)),
                rows);
    }

    private Both where(HomeView.Line line) {
        if (line.lastCustodian()) {
            return line.place().isEmpty()
                    ? words.say("console.home.last-custodian-nowhere")
                    : words.say("console.home.last-custodian", "place", words.place(line.place()));
        }
        return line.lift() ? Both.same(line.place()) : words.place(line.place());
    }

    private List<Value> cells(
            Value where, HomeView.Figures figures, HomeView.@Nullable Line line, Evidence.@Nullable Claim claim) {
        return List.of(
                where,
                new Value.Figure(figures.held()),
                new Value.Figure(figures.inTransit() + figures.inReception()),
                new Value.Figure(figures.absent()),
                new Value.Figure(figures.unaccounted()),
                new Value.Figure(figures.roll()),
                new Value.Figure(figures.seen()),
                new Value.Figure(figures.notSeen()),
                line == null ? new Value.Blank() : counted(line),
                line == null ? new Value.Blank() : Value.figure(claim == null ? null : claim.figure()),
                line == null ? new Value.Blank() : source(claim));
    }

    private Value counted(HomeView.Line line) {
        if (line.counted() == null || line.how() == null) {
            return new Value.NotKnown();
        }
        Both time = words.time(line.counted());
        Both how = words.say(line.how());
        return new Value.Said(new Both(time.en() + ", " + how.en(), time.ar() + "، " + how.ar()));
    }

    /** Who reported it, how sure that is, and of when it is. */
    private Value source(Evidence.@Nullable Claim claim) {
        if (claim == null) {
            return new Value.NotKnown();
        }
        return new Value.Said(words.say(
                "console.report.reported.by",
                "source",
                from(claim.source()),
                "grade",
                claim.grade() == null ? "–" : claim.grade(),
                "at",
                words.time(claim.asOf())));
    }

    private Both from(String source) {
        int row = source.startsWith(LIST) ? source.indexOf('#') : -1;
        return row < 0 ? Both.same(source) : words.say("console.report.list-row", "row", source.substring(row + 1));
    }

    private List<Block> camps(Strength.Report report) {
        if (report.table().camps().isEmpty()) {
            return List.of();
        }
        List<Row> rows = report.table().camps().stream()
                .map(camp -> Row.plain(
                        new Value.Said(words.place(camp.place())),
                        new Value.Said(words.party(camp.party())),
                        new Value.Figure(camp.roll()),
                        new Value.Figure(camp.present()),
                        new Value.Figure(camp.unknown()),
                        new Value.Figure(camp.seen())))
                .toList();
        return List.of(
                new Block.Heading(words.say("console.report.camps")),
                new Block.Table(
                        List.of(
                                column("console.report.place", ColumnKind.TEXT, 50),
                                column("console.report.authority", ColumnKind.TEXT, 50),
                                column("console.home.col.roll", ColumnKind.FIGURE, 20),
                                column("console.home.camp.present", ColumnKind.FIGURE, 20),
                                column("console.home.camp.unknown", ColumnKind.FIGURE, 24),
                                column("console.home.camp.seen", ColumnKind.FIGURE, 24)),
                        rows));
    }

    private Block released(Strength.Report report) {
        List<Releasing.Line> lines = Releasing.of(report.toRelease());
        List<Row> rows = new ArrayList<>();
        for (Releasing.Line line : lines) {
            rows.add(Row.plain(
                    new Value.Said(
                            line.authority() == null
                                    ? words.say("console.report.other-authorities")
                                    : words.party(line.authority())),
                    new Value.Said(
                            line.place() == null
                                    ? words.say("console.report.other-places")
                                    : words.place(line.place())),
                    new Value.Figure(line.persons())));
        }
        rows.add(new Row(
                RowKind.TOTAL,
                List.of(
                        new Value.Said(words.say("console.home.all")),
                        new Value.Blank(),
                        whole(Releasing.sum(lines), Version.RELEASABLE))));
        return new Block.Table(
                List.of(
                        column("console.report.authority", ColumnKind.TEXT, 60),
                        column("console.report.place", ColumnKind.TEXT, 60),
                        column("console.home.col.roll", ColumnKind.FIGURE, 24)),
                rows);
    }

    /** A figure for all, which is not released when it is of very few. */
    private Value whole(int figure, Version version) {
        return version == Version.RELEASABLE && figure < Releasing.FEWEST
                ? new Value.Said(words.say("console.report.few", "fewest", Releasing.FEWEST))
                : new Value.Figure(figure);
    }

    private Block lifts(List<LiftBoard.Now> lifts) {
        if (lifts.isEmpty()) {
            return new Block.Paragraph(words.say("console.report.lifts.none"));
        }
        return new Block.Table(
                List.of(
                        column("console.home.lift", ColumnKind.TEXT, 20),
                        column("console.report.from", ColumnKind.TEXT, 40),
                        column("console.report.to", ColumnKind.TEXT, 40),
                        column("console.home.lift.state", ColumnKind.TEXT, 40),
                        column("console.report.listed", ColumnKind.FIGURE, 20),
                        column("console.home.lift.aboard", ColumnKind.FIGURE, 20),
                        column("console.home.lift.accepted", ColumnKind.FIGURE, 20)),
                lifts.stream()
                        .map(lift -> Row.plain(
                                new Value.Linked(lift.lift(), "/lifts/" + lift.lift()),
                                new Value.Said(words.place(lift.origin())),
                                new Value.Said(words.place(lift.destination())),
                                new Value.Said(words.say("console.lift." + lift.state())),
                                new Value.Figure(lift.listed()),
                                new Value.Figure(lift.aboard()),
                                new Value.Figure(lift.accepted())))
                        .toList());
    }

    private Block owed(List<Discrepancies.Owed> owed) {
        if (owed.isEmpty()) {
            return new Block.Paragraph(words.say("console.home.discrepancies.none"));
        }
        return new Block.Table(
                List.of(
                        column("console.report.owner", ColumnKind.TEXT, 60),
                        column("console.report.open", ColumnKind.FIGURE, 20),
                        column("console.report.overdue", ColumnKind.FIGURE, 20),
                        column("console.report.next-due", ColumnKind.TEXT, 50)),
                owed.stream()
                        .map(one -> Row.plain(
                                new Value.Said(words.party(one.owner())),
                                new Value.Figure(one.open()),
                                new Value.Figure(one.overdue()),
                                new Value.Said(words.time(one.nextDue()))))
                        .toList());
    }

    private Column column(String code, ColumnKind kind, int share) {
        return new Column(words.say(code), kind, share);
    }

    private Block.Fact fact(String code, Value value) {
        return new Block.Fact(words.say("console.report.fact." + code), value);
    }
}
