package org.amana.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.console.pages.HomeView;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The strength as a workbook, in a form that list intake reads: under the lines of each place stands its total, which intake takes
 * as a claim about that place, with whoever sent the list as its source. The words are intake's, so it is in one language.
 */
final class StrengthSheet {

    /** Two headings that intake knows, or it would not find the head. */
    private static final List<String> HEAD =
            List.of("Row", "Place", "In control", "On the roll", "As at", "As known at", "From");

    private static final String SOURCE = "custody entries";
    private static final String TOTAL = "Total";

    private record Line(String authority, int roll) {}

    private StrengthSheet() {}

    static byte[] of(Strength.Report report, Version version) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Amana", "1.0")) {
            Worksheet sheet = book.newWorksheet("Strength");
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, HEAD.get(column));
            }
            int row = 1;
            for (Map.Entry<String, List<Line>> place :
                    (version == Version.INTERNAL ? internal(report) : released(report)).entrySet()) {
                row = block(sheet, row, place.getKey(), place.getValue(), report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** @return the row after the block */
    private static int block(Worksheet sheet, int from, String place, List<Line> lines, Strength.Report report) {
        int row = from;
        int total = 0;
        for (Line line : lines) {
            sheet.value(row, 0, row);
            sheet.value(row, 1, place);
            sheet.value(row, 2, line.authority());
            sheet.value(row, 3, line.roll());
            sheet.value(row, 4, report.at().toString());
            sheet.value(row, 5, report.known().toString());
            sheet.value(row, 6, SOURCE);
            total += line.roll();
            row++;
        }
        sheet.value(row, 1, TOTAL);
        sheet.value(row, 3, total);
        return row + 1;
    }

    private static Map<String, List<Line>> internal(Strength.Report report) {
        Map<String, List<Line>> places = new TreeMap<>();
        for (HomeView.Authority authority : report.table().authorities()) {
            for (HomeView.Line line : authority.lines()) {
                if (!line.lastCustodian()) {
                    put(places, line.place(), authority.party(), line.figures().roll());
                }
            }
        }
        report.table().camps().forEach(camp -> put(places, camp.place(), camp.party(), camp.present()));
        return places;
    }

    private static Map<String, List<Line>> released(Strength.Report report) {
        Map<String, List<Line>> places = new TreeMap<>();
        for (Releasing.Line line : Releasing.of(report.toRelease())) {
            if (line.place() != null && line.authority() != null) {
                put(places, line.place(), line.authority(), line.persons());
            }
        }
        return places;
    }

    private static void put(Map<String, List<Line>> places, String place, String authority, int roll) {
        places.computeIfAbsent(place, p -> new ArrayList<>()).add(new Line(authority, roll));
    }
}
