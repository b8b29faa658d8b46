package org.amana.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.json.CanonicalJson;
import org.amana.transfer.plan.Roster;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;

/** Lays plans out as rows. */
final class PlanRows {

    static final List<String> TABLES = List.of(
            "plan", "plan_class", "plan_sortie", "plan_person", "plan_approval", "plan_lift", "plan_left_behind");

    /** Why somebody is on no sortie though in a class: the engine found a better use of every seat. */
    static final String WAITING = "transfer.left-out.waiting";

    private static final int NO_SORTIE = 0;
    private static final String PLAN = "plan_id, campaign_id, receiver, destination, first_night, nights, known_at,"
            + " recorded, stated, instance, instance_hash, engine, stop, objective, bound, people, moved, left_out,"
            + " changed, party, user_id, leaf";

    void write(PlanFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case PlanFact.Made made -> made(made, recorded, out);
            case PlanFact.Approved approved ->
                out.into("plan_approval", "plan_id, user_id, party, role, approved_by, recorded, leaf")
                        .row()
                        .uuid(approved.plan())
                        .uuid(recorded.header().speaker().user())
                        .text(recorded.header().speaker().party())
                        .text(recorded.header().speaker().role())
                        .text(approved.approvedBy())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
            case PlanFact.CarriedOut carriedOut -> carriedOut(carriedOut, recorded, out);
        }
    }

    private static void made(PlanFact.Made made, Recorded<?> recorded, Rows out) {
        Set<UUID> moved = new HashSet<>();
        made.sorties().forEach(sortie -> moved.addAll(sortie.persons()));
        Stated stated = made.stated();
        var row = out.into("plan", PLAN)
                .row()
                .uuid(made.plan())
                .uuid(made.campaign())
                .text(stated.receiver())
                .text(stated.destination())
                .date(stated.firstNight())
                .int4(stated.nights())
                .instant(made.knownAt())
                .instant(recorded.recorded())
                .json(CanonicalJson.mapper().writeValueAsString(stated))
                .text(made.instance())
                .text(made.hash())
                .text(made.engine())
                .text(made.stop())
                .int8(made.objective());
        if (made.bound() == null) {
            row.none();
        } else {
            row.int8(made.bound());
        }
        row.int4(made.classes().stream().mapToInt(Roster.PersonClass::people).sum())
                .int4(moved.size())
                .int4(made.leftOut().stream()
                        .mapToInt(one -> one.persons().size())
                        .sum())
                .uuids(made.changed())
                .text(recorded.header().speaker().party())
                .uuid(recorded.header().speaker().user())
                .int8(recorded.leaf());
        for (int i = 0; i < made.classes().size(); i++) {
            personClass(made.plan(), i + 1, made.classes().get(i), out);
        }
        Map<UUID, Integer> classOf = new HashMap<>();
        for (int i = 0; i < made.members().size(); i++) {
            int number = i + 1;
            made.members().get(i).forEach(person -> classOf.put(person, number));
        }
        for (PlanFact.Sortie sortie : made.sorties()) {
            sortie(made.plan(), sortie, out);
            sortie.persons().forEach(person -> person(made.plan(), person, sortie.number(), null, classOf, out));
        }
        made.waiting().forEach(person -> person(made.plan(), person, NO_SORTIE, WAITING, classOf, out));
        made.leftOut()
                .forEach(left -> left.persons()
                        .forEach(person -> person(made.plan(), person, NO_SORTIE, left.reason(), classOf, out)));
    }

    private static void personClass(UUID plan, int number, Roster.PersonClass one, Rows out) {
        out.into("plan_class", "plan_id, number, place, segregation, category, gate, people")
                .row()
                .uuid(plan)
                .int4(number)
                .text(one.place())
                .text(one.group().name())
                .text(one.category())
                .int4(one.gate())
                .int4(one.people());
    }

    private static void sortie(UUID plan, PlanFact.Sortie sortie, Rows out) {
        out.into("plan_sortie", "plan_id, number, night, leg, segregation, load, people")
                .row()
                .uuid(plan)
                .int4(sortie.number())
                .int4(sortie.night())
                .text(sortie.leg())
                .text(sortie.group().name())
                .json(CanonicalJson.mapper().writeValueAsString(sortie.load()))
                .int4(sortie.persons().size());
    }

    private static void person(
            UUID plan, UUID person, int sortie, @Nullable String reason, Map<UUID, Integer> classOf, Rows out) {
        var row = out.into("plan_person", "plan_id, person_id, sortie, reason, class")
                .row()
                .uuid(plan)
                .uuid(person)
                .int4(sortie)
                .text(reason);
        @Nullable Integer number = classOf.get(person);
        if (number == null) {
            row.none();
        } else {
            row.int4(number);
        }
    }

    private static void carriedOut(PlanFact.CarriedOut fact, Recorded<?> recorded, Rows out) {
        for (PlanFact.AsLift one : fact.lifts()) {
            out.into("plan_lift", "plan_id, sortie, lift, recorded, leaf")
                    .row()
                    .uuid(fact.plan())
                    .int4(one.sortie())
                    .text(one.lift())
                    .instant(recorded.recorded())
                    .int8(recorded.leaf());
        }
        for (PlanFact.LeftBehind one : fact.leftBehind()) {
            out.into("plan_left_behind", "plan_id, person_id, sortie, leaf, code")
                    .row()
                    .uuid(fact.plan())
                    .uuid(one.person())
                    .int4(one.sortie())
                    .int8(recorded.leaf())
                    .text(one.code());
        }
    }
}
