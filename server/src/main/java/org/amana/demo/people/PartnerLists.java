package org.amana.demo.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amana.demo.people.ListSpec.Column;
import org.amana.demo.people.ListSpec.Defect;
import org.amana.demo.people.ListSpec.Field;

/** Writes the lists that partners would hand over, as messy as the scenario says, and returns the truth about each row. */
public final class PartnerLists {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PartnerLists() {}

    /** Writes every list of the scenario into a folder; the same population and seed give the same bytes. */
    public static List<WrittenList> write(Scenario scenario, Population population, long seed, Path folder) {
        try {
            Files.createDirectories(folder);
            List<WrittenList> written = new ArrayList<>();
            for (ListSpec spec : scenario.lists()) {
                List<ListRow> clean = new ListRows(scenario, population, spec, seed).rows();
                List<ListRow> rows = new Faults(scenario, spec, seed).apply(clean);
                written.add(write(spec, rows, folder.resolve(spec.file())));
            }
            return written;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static WrittenList write(ListSpec spec, List<ListRow> rows, Path file) throws IOException {
        List<WrittenList.TruthRow> truth = new ArrayList<>();
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                Writer writer = new OutputStreamWriter(
                        bytes, spec.encoding().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT))) {
            if (spec.byteOrderMark()) {
                writer.write(BYTE_ORDER_MARK);
            }
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(spec.delimiter())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            csv.writeRecord(spec.columns().stream().map(Column::header).toList());
            int people = 0;
            for (ListRow row : rows) {
                if (row.personId != null) {
                    row.cells.put(Field.ROW_NUMBER, Integer.toString(++people));
                }
                csv.writeRecord(
                        spec.columns().stream().map(c -> row.cell(c.field())).toList());
                truth.add(new WrittenList.TruthRow(truth.size() + 2, row.personId, row.defects));
            }
            csv.flush();
        }
        return new WrittenList(spec, file, truth);
    }

    /** The rows about somebody: neither blank nor a total. */
    public static List<WrittenList.TruthRow> peopleRows(WrittenList list) {
        return list.rows().stream()
                .filter(r ->
                        !r.defects().contains(Defect.BLANK_ROW) && !r.defects().contains(Defect.TOTAL_ROW))
                .toList();
    }
}
