package org.amana.enrolment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.biometrics.FingerPosition;
import org.amana.enrolment.pages.EnrolmentView;
import org.amana.enrolment.pages.NewEncounterView;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where enrolment stands, and prints dropped on a page. */
@PageController
final class EnrolmentPages {

    private static final int MOST = 30;
    private static final int FINGERS = 10;

    private final EnrolmentReads standing;
    private final EncounterReads encounters;
    private final EnrolmentApi api;
    private final Searching searching;
    private final Enrolling enrolling;
    private final NewEncounterReads fresh;
    private final Commands commands;
    private final PlatformClock clock;
    private final Pages pages;

    EnrolmentPages(
            EnrolmentReads standing,
            EncounterReads encounters,
            EnrolmentApi api,
            Searching searching,
            Enrolling enrolling,
            NewEncounterReads fresh,
            Commands commands,
            PlatformClock clock,
            Pages pages) {
        this.standing = standing;
        this.encounters = encounters;
        this.api = api;
        this.searching = searching;
        this.enrolling = enrolling;
        this.fresh = fresh;
        this.commands = commands;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/enrolment")
    @Needs(Right.ENROLMENT_READ)
    @InNavigation(value = "enrolment.nav", place = 55)
    ResponseEntity<byte[]> queue(@RequestParam(defaultValue = "") String state, Viewer viewer, Frame frame) {
        EnrolmentView view = standing.standing(viewer, state, MOST);
        return pages.show(frame, "enrolment/enrolment.jte", view);
    }

    @GetMapping("/encounters/{encounter}")
    @Needs(Right.ENROLMENT_READ)
    ResponseEntity<byte[]> encounter(@PathVariable UUID encounter, Viewer viewer, Frame frame) {
        return pages.show(
                frame,
                "enrolment/encounter.jte",
                encounters.find(viewer, encounter).orElseThrow(RequestException::notFound));
    }

    /** @param person register number, tag or id; empty to be asked for it */
    @GetMapping("/enrolment/new")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String person, Viewer viewer, Frame frame) {
        NewEncounterView view = fresh.of(viewer, person);
        return pages.show(frame, "enrolment/new.jte", view);
    }

    @PostMapping("/enrolment/new")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<byte[]> take(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            Caller caller)
            throws IOException {
        UUID encounter = Uuids.next();
        MultipartFile file = files.get("file");
        byte[] whole = file == null || file.isEmpty() ? null : file.getBytes();
        Enrolling.One one = new Enrolling.One(
                encounter,
                uuid(fields, "person"),
                text(fields, "place"),
                text(fields, "device"),
                text(fields, "operator"),
                EnrolmentFact.Purpose.valueOf(text(fields, "purpose")),
                EnrolmentFact.LegalBasis.valueOf(text(fields, "basis")),
                text(fields, "document"),
                Occurred.at(clock.now()),
                prints(files),
                missing(fields),
                text(fields, "others").isEmpty() ? null : EnrolmentFact.MissingReason.valueOf(text(fields, "others")),
                whole);
        Enrolling.Request request = new Enrolling.Request(List.of(one));
        Enrolling.Ready ready = api.ready(request, caller);
        commands.record(caller, request, ready.decider());
        enrolling.intoGallery(ready.batches());
        return Pages.then("/encounters/" + encounter);
    }

    private static UUID uuid(MultiValueMap<String, String> fields, String name) {
        try {
            return UUID.fromString(text(fields, name));
        } catch (IllegalArgumentException e) {
            throw RequestException.malformed(Refusal.of("enrolment.say-all").at("/" + name));
        }
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static List<Enrolling.Print> prints(Map<String, MultipartFile> files) throws IOException {
        List<Enrolling.Print> prints = new ArrayList<>();
        for (int code = 1; code <= FINGERS; code++) {
            MultipartFile file = files.get("finger-" + code);
            if (file != null && !file.isEmpty()) {
                prints.add(new Enrolling.Print(FingerPosition.values()[code], null, file.getBytes()));
            }
        }
        return prints;
    }

    private static List<EnrolmentFact.Missing> missing(MultiValueMap<String, String> fields) {
        return Arrays.stream(FingerPosition.values())
                .filter(finger -> !text(fields, "missing-" + finger.ordinal()).isEmpty())
                .map(finger -> new EnrolmentFact.Missing(
                        List.of(finger),
                        EnrolmentFact.MissingReason.valueOf(text(fields, "missing-" + finger.ordinal()))))
                .toList();
    }

    /** Fingers taken again: what is there is kept, and the better one counts. */
    @PostMapping("/encounters/{encounter}/retries")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<byte[]> again(
            @PathVariable UUID encounter, @RequestParam Map<String, MultipartFile> files, Caller caller)
            throws IOException {
        api.again(encounter, new Enrolling.Again(Occurred.at(clock.now()), prints(files), null), caller);
        return Pages.then("/encounters/" + encounter);
    }

    @PostMapping("/encounters/{encounter}/searches")
    @Needs(Right.IDENTIFY)
    ResponseEntity<byte[]> search(@PathVariable UUID encounter, Caller caller) {
        Searching.Request request = new Searching.Request(List.of(new Searching.One(Uuids.next(), encounter)), null);
        Map<UUID, Searching.Probe> probes =
                commands.look(caller, recorded -> searching.probes(caller.speaker(), request));
        commands.record(caller, encounter, searching.decider(caller.speaker(), request, probes));
        return Pages.then("/encounters/" + encounter + "#searches");
    }
}
