package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manifest is frozen and hashed; from then on it changes by amendments only. */
@Component
public final class Freezing {

    /** @param version of the manifest that is meant; refused if another came between */
    public record Request(String lift, int version) {}

    private final Desk desk;
    private final Books books;
    private final TransferMemory memory;
    private final Gates gates;

    Freezing(Desk desk, Books books, TransferMemory memory, Gates gates) {
        this.desk = desk;
        this.books = books;
        this.memory = memory;
        this.gates = gates;
    }

    /** Freezes the manifest if every gate lets everybody pass; its hash is what both parties hold each other to. */
    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> freeze(draft, request));
    }

    private void freeze(Draft draft, Request request) {
        @Nullable Lift lift = desk.lift(draft, request.lift(), EnumSet.of(LiftState.OFFERED));
        if (lift == null || !desk.spokenBy(draft, draft.speaker().party(), desk.planners(lift))) {
            return;
        }
        if (request.version() != lift.version()) {
            draft.refuse(Refusal.of("transfer.other-version", "version", lift.version())
                    .at("/version"));
        }
        if (desk.campaign(lift).compared() == null) {
            draft.refuse(
                    Refusal.of("transfer.not-compared", "lift", lift.code()).at("/lift"));
        }
        PlanningLifts.seats(draft, lift, lift.listed().size());
        List<UUID> order = new ArrayList<>(lift.listed());
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            books.findPerson(order.get(i)).ifPresent(persons::add);
        }
        persons.forEach(person -> checkThere(draft, lift, person, "/persons/" + order.indexOf(person.id())));
        List<CampaignFact.Findings> findings = gates.run(draft, lift, order, lift.listed(), Crossing.Moment.FREEZE);
        gates.refuse(draft, findings, order, "/persons");
        Gates.record(draft, lift, Crossing.Moment.FREEZE, findings);
        draft.add(new LiftFact.Frozen(
                lift.code(), lift.version(), ManifestText.hash(lift.code(), lift.version(), persons), order));
    }

    /** Refuses if somebody is on another lift by now, or no longer with the sender at the origin. */
    void checkThere(Draft draft, Lift lift, Person person, String pointer) {
        String other = memory.liftOf(person.id()).orElse(lift.code());
        if (!other.equals(lift.code())) {
            Desk.refuse(draft, "transfer.on-a-lift", person, pointer, "lift", other);
        }
        boolean there = lift.planned().sender().equals(person.account().authority())
                && lift.planned().origin().equals(person.account().place());
        if (!there) {
            Desk.refuse(draft, "transfer.not-at-the-origin", person, pointer, "account", person.account());
        }
    }
}
