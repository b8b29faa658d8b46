package org.amana.intake.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.amana.platform.journal.Refusal;
import org.amana.platform.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads a file as a partner list. */
public final class ListReader {

    /** More rows than any list of people held that this was made for; more than that is another kind of file. */
    public static final int MOST_ROWS = 250_000;

    /** How far down the header may stand, below titles and blank lines. */
    private static final int HEADER_WITHIN = 15;

    private static final String WORKBOOK = "xlsx";
    private static final String PDF = "%PDF";

    private final PlaceNames places;

    public ListReader(PlaceNames places) {
        this.places = places;
    }

    /** Reads every row of a file; what a row holds never makes this fail. */
    public Reading read(byte[] file, Directions directions) {
        Headers headers = new Headers(directions.columns());
        if (!headers.refusals().isEmpty()) {
            return new Reading.Unreadable(headers.refusals());
        }
        if (Workbooks.isWorkbook(file)) {
            return switch (Workbooks.read(file, directions)) {
                case Workbooks.Outcome.Refused refused -> refuse(refused.why());
                case Workbooks.Outcome.Sheet sheet ->
                    list(
                            sheet.rows(),
                            headers,
                            directions,
                            (header, columns) -> new ListForm(WORKBOOK, "", header, columns, sheet.name()));
            };
        }
        if (Workbooks.isOldOrLocked(file)) {
            return refuse(Refusal.of("intake.workbook-old"));
        }
        if (isPdf(file)) {
            return refuse(Refusal.of("intake.pdf"));
        }
        return text(file, headers, directions);
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, PDF.length()), StandardCharsets.ISO_8859_1).equals(PDF);
    }

    private Reading text(byte[] file, Headers headers, Directions directions) {
        Optional<Charset> named = Optional.ofNullable(directions.encoding()).flatMap(Encodings::named);
        if (directions.encoding() != null && named.isEmpty()) {
            return refuse(Refusal.of("intake.no-such-encoding", "encoding", directions.encoding())
                    .at("/encoding"));
        }
        Charset charset = named.orElseGet(() -> Encodings.guess(file));
        String text = Encodings.decode(file, charset);
        char delimiter = directions.delimiter() == null ? Cells.guessDelimiter(text) : directions.delimiter();
        return list(
                Cells.of(text, delimiter, MOST_ROWS + 1),
                headers,
                directions,
                (header, columns) -> new ListForm(charset.name(), String.valueOf(delimiter), header, columns, null));
    }

    private Reading list(
            List<Cells.Record> records,
            Headers headers,
            Directions directions,
            BiFunction<Integer, List<Column>, ListForm> forms) {
        if (records.size() > MOST_ROWS) {
            return refuse(Refusal.of("intake.too-many-rows", "limit", MOST_ROWS));
        }
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).cells().size() > Cells.MOST_CELLS) {
                return refuse(Refusal.of("intake.too-many-cells", "row", i + 1, "limit", Cells.MOST_CELLS));
            }
        }
        int header = header(records, headers);
        if (header < 0 && !headers.byNumbers()) {
            return refuse(noHeader(records));
        }
        List<Column> columns = header >= 0
                ? headers.columns(records.get(header).cells())
                : headers.columns(
                        records.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        if (columns.stream().noneMatch(Column::tellsWho)) {
            return refuse(Refusal.of("intake.no-column-tells-who", "row", header + 1));
        }
        ListForm form = forms.apply(header + 1, columns);
        return new Reading.Readable(form, rows(records, header, form, new RowReader(columns, directions, places)));
    }

    private static Reading refuse(Refusal why) {
        return new Reading.Unreadable(List.of(why));
    }

    private static Refusal noHeader(List<Cells.Record> records) {
        String first = records.stream()
                .filter(r -> !r.blank())
                .findFirst()
                .map(r -> String.join(" | ", r.cells()))
                .orElse("");
        return Refusal.of("intake.no-header", "row", 1, "found", first.substring(0, Math.min(first.length(), 200)));
    }

    private static int header(List<Cells.Record> records, Headers headers) {
        if (headers.byNumbers()) {
            boolean first =
                    !records.isEmpty() && headers.isHeader(records.getFirst().cells());
            return first ? 0 : -1;
        }
        return IntStream.range(0, Math.min(HEADER_WITHIN, records.size()))
                .filter(i -> headers.isHeader(records.get(i).cells()))
                .findFirst()
                .orElse(-1);
    }

    private static List<ListRow> rows(List<Cells.Record> records, int header, ListForm form, RowReader reader) {
        boolean commas = form.delimiter().equals(",");
        List<String> headerWords =
                header < 0 ? List.of() : folded(records.get(header).cells());
        ListRow[] rows = new ListRow[records.size()];
        IntStream.range(0, records.size()).parallel().filter(i -> i != header).forEach(i -> {
            Cells.Record record = records.get(i);
            ListRow.Kind kind = i < header ? ListRow.Kind.BEFORE_HEADER : kind(record, headerWords);
            rows[i] = switch (kind) {
                case PERSON -> reader.read(i + 1, record);
                case TOTAL -> plain(i + 1, record, kind, Totals.figure(record.cells(), commas));
                default -> plain(i + 1, record, kind, null);
            };
        });
        List<ListRow> all = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            if (i != header) {
                all.add(rows[i]);
            }
        }
        return all;
    }

    private static ListRow plain(int number, Cells.Record record, ListRow.Kind kind, @Nullable Integer figure) {
        return new ListRow(number, record.line(), record.cells(), kind, List.of(), List.of(), figure);
    }

    private static ListRow.Kind kind(Cells.Record record, List<String> header) {
        if (record.blank()) {
            return ListRow.Kind.EMPTY;
        }
        if (Legibility.lost(record.cells())) {
            return ListRow.Kind.UNREADABLE;
        }
        if (Totals.isTotal(record.cells())) {
            return ListRow.Kind.TOTAL;
        }
        return isAgain(record.cells(), header) ? ListRow.Kind.HEADER_AGAIN : ListRow.Kind.PERSON;
    }

    /** Most rows differ from the header in their first cell, and need no further look. */
    private static boolean isAgain(List<String> cells, List<String> header) {
        return cells.size() == header.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i -> Folding.words(cells.get(i)).equals(header.get(i)));
    }

    private static List<String> folded(List<String> cells) {
        return cells.stream().map(Folding::words).toList();
    }
}
