package org.amana.law;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.law.pages.HealthReportsView;
import org.amana.law.pages.HealthView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clinician's room: sheets with a body map, and the reports owed. Nobody else comes in. */
@PageController
final class HealthPages {

    /** Where a reader came from, and wants to go back to. */
    static final String ADMISSION = "admission";

    private final HealthReads reads;
    private final HealthScreening screening;
    private final Commands commands;
    private final Access access;
    private final PlatformClock clock;
    private final Pages pages;

    HealthPages(
            HealthReads reads,
            HealthScreening screening,
            Commands commands,
            Access access,
            PlatformClock clock,
            Pages pages) {
        this.reads = reads;
        this.screening = screening;
        this.commands = commands;
        this.access = access;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/persons/{person}/health")
    @Needs(Right.MEDICAL_READ)
    ResponseEntity<byte[]> health(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "day") String light,
            @RequestParam(defaultValue = "") String from,
            Viewer viewer,
            Frame frame) {
        HealthReads.Named named = reads.named(viewer, person);
        return pages.show(
                frame,
                "law/health.jte",
                new HealthView(
                        new HealthView.Person(
                                person.toString(), named.number(), named.latin(), named.arabic(), named.tag()),
                        reads.sheets(viewer, person).reversed().stream()
                                .map(HealthPages::sheet)
                                .toList(),
                        Arrays.stream(BodyPart.values())
                                .map(part -> new HealthView.Part(
                                        part.name(),
                                        part.x(HealthSheet.Side.FRONT),
                                        part.x(HealthSheet.Side.BACK),
                                        part.y()))
                                .toList(),
                        names(HealthSheet.Outcome.values()),
                        names(HealthSheet.Kind.values()),
                        HealthForm.LINES,
                        access.decide(viewer, Right.MEDICAL_WRITE) instanceof Access.Allowed,
                        from.equals(ADMISSION),
                        light.equals("night") ? light : "day"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static HealthView.Sheet sheet(HealthReads.Sheet one) {
        @Nullable HealthSheet written = one.written();
        return new HealthView.Sheet(
                one.party(), one.occurred(), one.recorded(), one.leaf(), written == null ? null : written(written));
    }

    private static HealthView.Written written(HealthSheet sheet) {
        List<HealthView.Mark> marks = new ArrayList<>();
        for (HealthSheet.Mark mark : sheet.marks()) {
            marks.add(new HealthView.Mark(
                    marks.size() + 1,
                    mark.side().name(),
                    mark.part().name(),
                    mark.x(),
                    mark.y(),
                    mark.kind().name(),
                    mark.note()));
        }
        HealthSheet.@Nullable Report report = sheet.report();
        return new HealthView.Written(
                sheet.clinician(),
                sheet.outcome().name(),
                sheet.consented(),
                sheet.interpreter(),
                marks,
                sheet.said(),
                sheet.findings(),
                report == null ? null : report.whom(),
                report == null ? null : report.due(),
                report == null ? null : report.proof());
    }

    @PostMapping("/persons/{person}/health")
    @Needs(Right.MEDICAL_WRITE)
    ResponseEntity<byte[]> write(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        HealthForm form = new HealthForm(fields);
        HealthScreening.Request request = new HealthScreening.Request(List.of(form.screen(
                person,
                UUID.nameUUIDFromBytes((caller.path() + caller.key()).getBytes(StandardCharsets.UTF_8)),
                clock.now())));
        commands.record(caller, screening.blinded(form.body()), screening.decider(caller.speaker(), request));
        return Pages.then("/persons/" + person + "/health?light=" + form.light()
                + (form.fromAdmission() ? "&from=" + ADMISSION : ""));
    }

    @GetMapping("/health-reports")
    @Needs(Right.MEDICAL_READ)
    ResponseEntity<byte[]> reports(Viewer viewer, Frame frame) {
        return pages.show(
                frame,
                "law/health-reports.jte",
                new HealthReportsView(reads.owed(viewer).stream()
                        .map(one -> new HealthReportsView.Row(
                                one.person().toString(),
                                one.number(),
                                one.latin(),
                                one.arabic(),
                                one.whom(),
                                one.due()))
                        .toList()));
    }
}
