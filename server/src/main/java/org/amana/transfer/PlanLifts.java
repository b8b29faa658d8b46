package org.amana.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.NewLiftView;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanLiftsView;
import org.springframework.stereotype.Component;

/** What the lifts of a planned night are made from, and what a form says of them. */
@Component
final class PlanLifts {

    private final NewLiftReads fresh;
    private final PlanWords words;
    private final PlatformClock clock;

    PlanLifts(NewLiftReads fresh, PlanWords words, PlatformClock clock) {
        this.fresh = fresh;
        this.words = words;
        this.clock = clock;
    }

    PlanLiftsView of(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, int night, Frame frame) {
        if (night < 1 || night > entry.stated().nights()) {
            throw RequestException.notFound();
        }
        NewLiftView known = fresh.of(viewer, UUID.fromString(head.campaign()), head.name(), clock.now());
        List<PlanBoardView.Sortie> all = PlanBoards.sorties(entry, words, frame);
        List<PlanBoardView.Sortie> tonight =
                all.stream().filter(sortie -> sortie.night() == night).toList();
        return new PlanLiftsView(
                head,
                night,
                LiftPageReads.noon(entry.stated().day(night)),
                entry.stated().day(night).toString(),
                PlanBoards.nights(entry, clock.now()).stream()
                        .filter(one -> all.stream().anyMatch(sortie -> sortie.night() == one.number()))
                        .toList(),
                ways(entry, tonight, known.code()),
                known.legs(),
                known.places(),
                known.parties(),
                known.mandates(),
                tonight.stream().filter(sortie -> sortie.lift() != null).toList());
    }

    private static List<PlanLiftsView.Way> ways(
            PlanBook.Entry entry, List<PlanBoardView.Sortie> tonight, String firstFree) {
        Map<List<String>, List<PlanLiftsView.Proposed>> byWay = new LinkedHashMap<>();
        int free = Integer.parseInt(firstFree.replaceAll("\\D", ""));
        for (PlanBoardView.Sortie sortie : tonight) {
            if (sortie.lift() == null) {
                byWay.computeIfAbsent(List.of(sortie.from(), sortie.to(), sortie.vehicle()), way -> new ArrayList<>())
                        .add(new PlanLiftsView.Proposed(sortie, "L-%03d-P".formatted(free++)));
            }
        }
        return byWay.entrySet().stream()
                .map(one -> new PlanLiftsView.Way(
                        one.getKey().get(0),
                        one.getKey().get(1),
                        one.getKey().get(2),
                        seats(entry, one.getKey().get(2)),
                        one.getValue()))
                .toList();
    }

    private static int seats(PlanBook.Entry entry, String vehicle) {
        return entry.stated().vehicles().stream()
                .filter(one -> one.type().equals(vehicle))
                .mapToInt(one -> one.seats())
                .findFirst()
                .orElse(0);
    }

    /** A form has {@code lift.<sortie>} for each sortie to be made a lift, empty where none is wanted, and the legs of all. */
    static CarryingOutPlans.CarryingOut request(UUID plan, LiftForm form) {
        List<Leg> legs = LegForm.legs(form);
        List<CarryingOutPlans.AsLift> lifts = new ArrayList<>();
        for (String field : form.fields().keySet()) {
            if (field.startsWith("lift.") && form.textOrNone(field) != null) {
                lifts.add(new CarryingOutPlans.AsLift(
                        LiftForm.figure(field, field.substring("lift.".length())),
                        form.text(field),
                        form.text("mandate"),
                        legs,
                        List.of()));
            }
        }
        return new CarryingOutPlans.CarryingOut(plan, form.figure("night"), lifts);
    }
}
