package org.amana.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.console.pages.HomeView;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The strength as a workbook, in a form that list intake reads: under the lines of each place stands its total, which intake takes
 * as a claim about that place, with whoever sent the list as its source. The words are intake's, so it is in one language.
 */
final class StrengthSheet {

    /** Intake knows a head by two of its words, and wants a column that tells who; nobody is named in it. */
    private static final List<String> HEAD =
            List.of("Row", "Place", "In control", "On the roll", "As at", "As known at", "From", "Register number");

    private static final String SOURCE = "custody entries";
    private static final String TOTAL = "Total";

    private record Line(String authority, int roll) {}

    private StrengthSheet() {}

    static byte[] of(Strength.Report report, Version version) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Strength");
            Row head = sheet.createRow(0);
            for (int column = 0; column < HEAD.size(); column++) {
                head.createCell(column).setCellValue(HEAD.get(column));
            }
            int row = 1;
            for (Map.Entry<String, List<Line>> place :
                    (version == Version.INTERNAL ? internal(report) : released(report)).entrySet()) {
                row = block(sheet, row, place.getKey(), place.getValue(), report);
            }
            book.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** @return the row after the block */
    private static int block(XSSFSheet sheet, int from, String place, List<Line> lines, Strength.Report report) {
        int number = from;
        int total = 0;
        for (Line line : lines) {
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue(number);
            row.createCell(1).setCellValue(place);
            row.createCell(2).setCellValue(line.authority());
            row.createCell(3).setCellValue(line.roll());
            row.createCell(4).setCellValue(report.at().toString());
            row.createCell(5).setCellValue(report.known().toString());
            row.createCell(6).setCellValue(SOURCE);
            total += line.roll();
            number++;
        }
        Row sum = sheet.createRow(number);
        sum.createCell(1).setCellValue(TOTAL);
        sum.createCell(3).setCellValue(total);
        return number + 1;
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
