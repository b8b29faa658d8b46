package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.AdmissionView;
import org.amana.transfer.pages.AdmissionsView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Admissions to complete, and one of them; by day, or by torch. */
@PageController
final class AdmissionPages {

    static final String NIGHT = "night";
    private static final int MOST = 200;

    /** Those most spoken by people held here; any other is typed in. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "ku", "tr", "en", "fr", "de", "nl", "sv", "ru", "uz", "tg", "ky", "kk", "az", "ug", "fa", "ur", "id",
            "bs", "so");

    private final AdmissionReads reads;
    private final OneAdmission one;
    private final Access access;
    private final Pages pages;

    AdmissionPages(AdmissionReads reads, OneAdmission one, Access access, Pages pages) {
        this.reads = reads;
        this.one = one;
        this.access = access;
        this.pages = pages;
    }

    static String light(String said) {
        return said.equals(NIGHT) ? NIGHT : "day";
    }

    private boolean may(Viewer viewer, Right right) {
        return access.decide(viewer, right) instanceof Access.Allowed;
    }

    @GetMapping("/admissions")
    @Needs(Right.ADMISSION_READ)
    @InNavigation(value = "transfer.nav.admissions", place = 45)
    ResponseEntity<byte[]> queue(
            @RequestParam(defaultValue = "") String lift,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "") String light,
            Viewer viewer,
            Frame frame) {
        String part = AdmissionsView.PARTS.contains(missing) ? missing : "";
        List<AdmissionsView.Lift> lifts = reads.lifts(viewer);
        AdmissionReads.Queue queue = reads.open(viewer, lift, part, MOST);
        return pages.show(
                frame,
                "transfer/admissions.jte",
                new AdmissionsView(
                        AdmissionReads.sum(lifts),
                        lifts,
                        queue.rows(),
                        queue.found(),
                        lift,
                        part,
                        may(viewer, Right.MEDICAL_READ),
                        light(light)));
    }

    @GetMapping("/admissions/{person}")
    @Needs(Right.ADMISSION_READ)
    ResponseEntity<byte[]> admission(
            @PathVariable UUID person, @RequestParam(defaultValue = "") String light, Viewer viewer, Frame frame) {
        OneAdmission.Read read = one.of(viewer, person).orElseThrow(RequestException::notFound);
        return pages.show(frame, "transfer/admission.jte", view(viewer, read, light(light)));
    }

    private AdmissionView view(Viewer viewer, OneAdmission.Read read, String light) {
        boolean own = viewer.party().equals(read.party());
        AdmissionView.@Nullable Property property = property(read);
        AdmissionView.@Nullable Reasons reasons = reasons(read);
        AdmissionView.@Nullable Cell cell = read.last(
                AdmissionFact.Done::cell, (said, by) -> new AdmissionView.Cell(said.section(), said.cell(), by));
        return new AdmissionView(
                read.person(),
                read.lift(),
                read.lane(),
                read.place(),
                read.party(),
                read.how(),
                read.received(),
                read.due(),
                read.leaf(),
                read.age(),
                read.health(),
                property,
                reasons,
                cell,
                AdmissionReads.missing(
                        read.age().latest() != null,
                        read.health() != null,
                        reasons != null,
                        property != null,
                        cell != null),
                LANGUAGES,
                new AdmissionView.May(
                        own && may(viewer, Right.ADMISSION_WRITE),
                        may(viewer, Right.AGE_DETERMINE),
                        own && may(viewer, Right.PERSON_WRITE),
                        may(viewer, Right.MEDICAL_READ),
                        may(viewer, Right.LIFT_READ)),
                light);
    }

    static AdmissionView.@Nullable Property property(OneAdmission.Read read) {
        return read.last(
                AdmissionFact.Done::property,
                (said, by) -> new AdmissionView.Property(
                        said.items().stream()
                                .map(item -> new AdmissionView.Item(item.what(), item.count()))
                                .toList(),
                        said.bag(),
                        said.signed().name(),
                        said.witness(),
                        by));
    }

    private static AdmissionView.@Nullable Reasons reasons(OneAdmission.Read read) {
        return read.last(
                AdmissionFact.Done::reasons,
                (said, by) -> new AdmissionView.Reasons(
                        said.language(),
                        said.by(),
                        said.interpreter(),
                        said.signed().name(),
                        by));
    }
}
