package org.amana.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.console.pages.ReportsView;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Papers;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.reference.Place;
import org.amana.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Daily strength and situation report at a chosen moment, for inside and for outside. */
@PageController
final class ReportPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Strength strength;
    private final ReportPapers reports;
    private final Reference reference;
    private final Pages pages;
    private final Papers papers;

    ReportPages(Strength strength, ReportPapers reports, Reference reference, Pages pages, Papers papers) {
        this.strength = strength;
        this.reports = reports;
        this.reference = reference;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/reports")
    @Needs(Right.SITREP_READ)
    @InNavigation(value = "console.nav.reports", place = 75)
    ResponseEntity<byte[]> reports(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Frame frame) {
        Instant at = at(day, hour, version, frame);
        var local = at.atZone(Frame.HERE);
        String said = local.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        String query = "day=%s&hour=%s&version=%s".formatted(local.toLocalDate(), said, version);
        return pages.show(
                frame,
                "console/reports.jte",
                new ReportsView(
                        local.toLocalDate().toString(),
                        said,
                        version == Version.RELEASABLE,
                        query,
                        reference.places().stream().map(Place::code).sorted().toList(),
                        local.toLocalDate().minusDays(1).toString()));
    }

    @GetMapping("/reports/strength")
    @Needs(Right.SITREP_READ)
    ResponseEntity<byte[]> strength(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Viewer viewer,
            Frame frame) {
        return papers.page(frame, strengthOf(at(day, hour, version, frame), version, viewer, frame));
    }

    @GetMapping("/reports/strength.pdf")
    @Needs(Right.SITREP_READ)
    ResponseEntity<byte[]> printedStrength(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Viewer viewer,
            Frame frame) {
        Instant at = at(day, hour, version, frame);
        return papers.pdf(frame, strengthOf(at, version, viewer, frame), name("strength", at));
    }

    @GetMapping("/reports/strength.xlsx")
    @Needs(Right.SITREP_READ)
    ResponseEntity<byte[]> strengthSheet(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Viewer viewer,
            Frame frame) {
        Instant at = at(day, hour, version, frame);
        return Papers.file(
                XLSX, name("strength", at) + ".xlsx", StrengthSheet.of(strength.of(viewer, at, frame.now()), version));
    }

    @GetMapping("/reports/sitrep")
    @Needs(Right.SITREP_READ)
    ResponseEntity<byte[]> sitrep(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Viewer viewer,
            Frame frame) {
        return papers.page(frame, sitrepOf(at(day, hour, version, frame), version, viewer, frame));
    }

    @GetMapping("/reports/sitrep.pdf")
    @Needs(Right.SITREP_READ)
    ResponseEntity<byte[]> printedSitrep(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime hour,
            @RequestParam(defaultValue = "INTERNAL") Version version,
            Viewer viewer,
            Frame frame) {
        Instant at = at(day, hour, version, frame);
        return papers.pdf(frame, sitrepOf(at, version, viewer, frame), name("sitrep", at));
    }

    private Document strengthOf(Instant at, Version version, Viewer viewer, Frame frame) {
        return reports.strength(strength.of(viewer, at, frame.now()), version, frame.demo());
    }

    private Document sitrepOf(Instant at, Version version, Viewer viewer, Frame frame) {
        return reports.sitrep(strength.of(viewer, at, frame.now()), version, frame.demo());
    }

    /** What is released is of a midnight: two reports an hour apart would tell what happened in that hour. */
    private static Instant at(@Nullable LocalDate day, @Nullable LocalTime hour, Version version, Frame frame) {
        if (day == null && version == Version.INTERNAL) {
            return frame.now();
        }
        LocalDate date = day == null ? frame.now().atZone(Frame.HERE).toLocalDate() : day;
        LocalTime time = hour == null || version == Version.RELEASABLE ? LocalTime.MIDNIGHT : hour;
        Instant asked = date.atTime(time).atZone(Frame.HERE).toInstant();
        Instant today = frame.now()
                .atZone(Frame.HERE)
                .toLocalDate()
                .atStartOfDay(Frame.HERE)
                .toInstant();
        if (version == Version.RELEASABLE) {
            return asked.isAfter(today) ? today : asked;
        }
        return asked.isAfter(frame.now()) ? frame.now() : asked;
    }

    private static String name(String report, Instant at) {
        return report + '-' + at.atZone(Frame.HERE).format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT));
    }
}
