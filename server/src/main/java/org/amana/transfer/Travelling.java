package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.CountFact;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A leg of a lift: it departs, gives signs of life, is diverted, arrives. */
@Component
public final class Travelling {

    /** @param anyway whether it left already, whatever was missing */
    public record Departing(
            String lift,
            int leg,
            Occurred occurred,
            @Nullable Boolean anyway) {}

    /** @param means how the sign came: radio, tracker, a checkpoint */
    public record Signing(
            String lift,
            Occurred occurred,
            String means,
            @Nullable String position) {}

    public record Diverting(String lift, int leg, String destination, String reason, Occurred occurred) {}

    public record Arriving(String lift, int leg, Occurred occurred) {}

    private static final Set<LiftState> LEAVING =
            EnumSet.of(LiftState.LOADING, LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER);

    /** Once the last aboard has an outcome the conveyance still goes on, and what befalls it is still said. */
    private static final Set<LiftState> UNDER_WAY = EnumSet.of(LiftState.DEPARTED, LiftState.HANDED_OVER);

    private final Desk desk;
    private final Books books;

    Travelling(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    public Decider departing(Speaker speaker, Departing departing) {
        return desk.decide(speaker, draft -> depart(draft, departing));
    }

    private void depart(Draft draft, Departing departing) {
        @Nullable Lift lift = desk.lift(draft, departing.lift(), LEAVING);
        if (lift == null) {
            return;
        }
        boolean next = departing.leg() == lift.voyage().leg() + 1 && lift.hasLeg(departing.leg());
        if (!next || lift.voyage().moving()) {
            draft.refuse(Refusal.of("transfer.not-the-next-leg", "leg", departing.leg())
                    .at("/leg"));
            return;
        }
        String carrier = lift.leg(departing.leg()).carrier();
        if (!desk.spokenBy(draft, draft.speaker().party(), List.of(carrier))
                || !draft.plausible(departing.occurred(), "/occurred")) {
            return;
        }
        List<Refusal> missing = departing.leg() == 1 ? missing(lift) : List.of();
        List<Refusal> all = new ArrayList<>(missing);
        handedOn(lift, carrier).ifPresent(all::add);
        boolean anyway = Boolean.TRUE.equals(departing.anyway()) && !all.isEmpty();
        if (!anyway) {
            all.forEach(draft::refuse);
        }
        draft.add(new LiftFact.Departed(lift.code(), departing.leg(), departing.occurred(), anyway));
        if (anyway) {
            draft.breach(TransferBreach.DEPARTED_ANYWAY, "lift:" + lift.code(), carrier)
                    .cites(all.stream()
                            .map(refusal -> "missing:" + refusal.code())
                            .toArray(String[]::new))
                    .open();
        }
    }

    private List<Refusal> missing(Lift lift) {
        List<Refusal> missing = new ArrayList<>();
        long open = lift.lines().stream()
                .filter(line -> line.loading() == Line.Loading.OPEN)
                .count();
        if (open > 0) {
            missing.add(Refusal.of("transfer.lines-open", "count", open).at("/lift"));
        }
        if (lift.aboard().isEmpty()) {
            missing.add(
                    Refusal.of("transfer.nobody-aboard", "lift", lift.code()).at("/lift"));
        }
        LiftFact.@Nullable Counted counted = lift.loadingCount();
        if (counted == null || !counted.byTwo()) {
            missing.add(Refusal.of("transfer.not-counted-by-two", "lift", lift.code())
                    .at("/lift"));
        } else if (!counted.clears() || counted.figure() != lift.aboard().size()) {
            missing.add(Refusal.of(
                            "transfer.count-does-not-clear",
                            "counted",
                            counted.figure(),
                            "aboard",
                            lift.aboard().size())
                    .at("/lift"));
        }
        if (desk.campaign(lift).compared() == null) {
            missing.add(Refusal.of("transfer.not-compared", "lift", lift.code()).at("/lift"));
        }
        return missing;
    }

    /** Whoever carries the leg must answer for everybody aboard. */
    private Optional<Refusal> handedOn(Lift lift, String carrier) {
        long others = lift.aboard().stream()
                .flatMap(id -> books.findPerson(id).stream())
                .map(Person::account)
                .filter(account -> !carrier.equals(account.authority()))
                .count();
        return others == 0
                ? Optional.empty()
                : Optional.of(Refusal.of("transfer.not-handed-on", "count", others, "party", carrier)
                        .at("/leg"));
    }

    public Decider signing(Speaker speaker, Signing signing) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, signing.lift(), UNDER_WAY);
            if (lift == null || !draft.plausible(signing.occurred(), "/occurred")) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            draft.add(new LiftFact.SignOfLife(
                    lift.code(), lift.voyage().leg(), signing.occurred(), signing.means(), signing.position()));
            endSilence(draft, lift, "transfer.sign-of-life");
        });
    }

    private void endSilence(Draft draft, Lift lift, String why) {
        @Nullable UUID alarm = lift.voyage().alarm();
        if (alarm != null && books.findOpenDiscrepancy(alarm).isPresent()) {
            draft.add(new CountFact.DiscrepancyResolved(
                    alarm, CountFact.Outcome.EXPLAINED, why, List.of("lift:" + lift.code())));
        }
    }

    public Decider diverting(Speaker speaker, Diverting diverting) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, diverting.lift(), UNDER_WAY);
            if (lift == null || !draft.plausible(diverting.occurred(), "/occurred")) {
                return;
            }
            if (diverting.leg() != lift.voyage().leg() || !lift.voyage().moving()) {
                draft.refuse(Refusal.of("transfer.not-under-way", "leg", diverting.leg())
                        .at("/leg"));
                return;
            }
            desk.spokenBy(
                    draft, speaker.party(), List.of(lift.leg(diverting.leg()).carrier()));
            if (diverting.reason().isBlank()) {
                draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
            }
            draft.add(new LiftFact.Diverted(
                    lift.code(), diverting.leg(), diverting.destination(), diverting.reason(), diverting.occurred()));
        });
    }

    public Decider arriving(Speaker speaker, Arriving arriving) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, arriving.lift(), UNDER_WAY);
            if (lift == null || !draft.plausible(arriving.occurred(), "/occurred")) {
                return;
            }
            if (arriving.leg() != lift.voyage().leg() || !lift.voyage().moving()) {
                draft.refuse(Refusal.of("transfer.not-under-way", "leg", arriving.leg())
                        .at("/leg"));
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            boolean last = arriving.leg() == lift.legs().size();
            draft.add(new LiftFact.Arrived(
                    lift.code(), arriving.leg(), lift.leg(arriving.leg()).to(), arriving.occurred(), last));
            endSilence(draft, lift, "transfer.arrived");
        });
    }
}
