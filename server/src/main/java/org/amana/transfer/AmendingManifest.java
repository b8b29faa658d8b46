package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After freezing a manifest changes only so: somebody late is added, with all gates run, or somebody stays behind. */
@Component
public final class AmendingManifest {

    public record Request(
            String lift,
            @Nullable List<UUID> lateAdds,
            @Nullable List<LiftFact.Marked> heldBack) {}

    private static final Set<LiftState> AMENDABLE = EnumSet.of(LiftState.FROZEN, LiftState.LOADING);

    private final Desk desk;
    private final Books books;
    private final Gates gates;
    private final PlanningLifts planning;
    private final Freezing freezing;

    AmendingManifest(Desk desk, Books books, Gates gates, PlanningLifts planning, Freezing freezing) {
        this.desk = desk;
        this.books = books;
        this.gates = gates;
        this.planning = planning;
        this.freezing = freezing;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, request.lift(), AMENDABLE);
            if (lift == null || !desk.spokenBy(draft, speaker.party(), lift.parties())) {
                return;
            }
            amend(draft, lift, OrEmpty.list(request.lateAdds()), OrEmpty.list(request.heldBack()));
        });
    }

    private void amend(Draft draft, Lift lift, List<UUID> lateAdds, List<LiftFact.Marked> heldBack) {
        if (lateAdds.isEmpty() && heldBack.isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/lateAdds"));
        }
        Set<UUID> after = new LinkedHashSet<>(lift.listed());
        for (int i = 0; i < heldBack.size(); i++) {
            hold(draft, lift, heldBack.get(i), after, "/heldBack/" + i);
        }
        for (int i = 0; i < lateAdds.size(); i++) {
            add(draft, lift, lateAdds.get(i), after, "/lateAdds/" + i);
        }
        PlanningLifts.seats(draft, lift, after.size());
        List<CampaignFact.Findings> findings = gates.run(draft, lift, lateAdds, after, Crossing.Moment.FREEZE);
        gates.refuse(draft, findings, lateAdds, "/lateAdds");
        refuseForOthers(draft, lift, lateAdds, after);
        Gates.record(draft, lift, Crossing.Moment.FREEZE, findings);
        List<Person> persons = new ArrayList<>();
        after.forEach(id -> books.findPerson(id).ifPresent(persons::add));
        int version = lift.version() + 1;
        draft.add(new LiftFact.Amended(
                lift.code(), version, ManifestText.hash(lift.code(), version, persons), lateAdds, heldBack));
    }

    /** Whoever comes late must not bring it about that somebody else may not travel. */
    private void refuseForOthers(Draft draft, Lift lift, List<UUID> lateAdds, Set<UUID> after) {
        Set<UUID> others = new LinkedHashSet<>(after);
        lateAdds.forEach(others::remove);
        if (lateAdds.isEmpty()) {
            return;
        }
        List<UUID> who = List.copyOf(others);
        List<CampaignFact.Findings> before = gates.run(draft, lift, who, others, Crossing.Moment.FREEZE);
        List<CampaignFact.Findings> then = gates.run(draft, lift, who, after, Crossing.Moment.FREEZE);
        gates.refuse(draft, Gates.without(then, before), lateAdds, "/lateAdds");
    }

    private static void hold(Draft draft, Lift lift, LiftFact.Marked marked, Set<UUID> after, String pointer) {
        @Nullable Person person = draft.person(marked.person(), pointer + "/person");
        if (person == null) {
            return;
        }
        @Nullable Line line = lift.findLine(person.id()).orElse(null);
        if (line == null || !line.mayLoad(Line.Loading.HELD_BACK) || !after.remove(person.id())) {
            Desk.refuse(draft, "transfer.not-waiting-to-board", person, pointer);
        }
        if (Desk.blank(marked.reason())) {
            Desk.refuse(draft, "transfer.reason-missing", person, pointer + "/reason");
        }
    }

    private void add(Draft draft, Lift lift, UUID id, Set<UUID> after, String pointer) {
        @Nullable Person person = draft.person(id, pointer, lift.parties());
        if (person == null) {
            return;
        }
        if (lift.findLine(id).isPresent()) {
            Desk.refuse(draft, "transfer.named-twice", person, pointer);
        } else if (planning.mayJoin(draft, lift, person, new HashSet<>(after), pointer)) {
            freezing.checkThere(draft, lift, person, pointer);
            after.add(id);
        }
    }
}
