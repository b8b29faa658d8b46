package org.amana.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.transfer.plan.Stated;

/** A plan as remembered on the writer's thread. */
final class PlanState {

    /** So many people must approve. */
    static final int APPROVALS = 2;

    private final UUID campaign;
    private final Stated stated;
    private final List<PlanFact.Sortie> sorties;
    private final Set<UUID> approvedBy = new HashSet<>();
    private final Map<Integer, String> lifts = new HashMap<>();

    PlanState(PlanFact.Made made) {
        campaign = made.campaign();
        stated = made.stated();
        sorties = made.sorties();
    }

    void approve(UUID user) {
        approvedBy.add(user);
    }

    void carryOut(PlanFact.CarriedOut fact) {
        fact.lifts().forEach(one -> lifts.put(one.sortie(), one.lift()));
    }

    UUID campaign() {
        return campaign;
    }

    Stated stated() {
        return stated;
    }

    /** Those who answer for the sites that it empties. */
    Set<String> custodians() {
        return stated.sites().stream().map(Stated.Site::custodian).collect(Collectors.toSet());
    }

    boolean approvedBy(UUID user) {
        return approvedBy.contains(user);
    }

    boolean approved() {
        return approvedBy.size() >= APPROVALS;
    }

    Optional<PlanFact.Sortie> sortie(int number) {
        return number < 1 || number > sorties.size() ? Optional.empty() : Optional.of(sorties.get(number - 1));
    }

    /** The lift that a sortie last became. */
    Optional<String> liftOf(int sortie) {
        return Optional.ofNullable(lifts.get(sortie));
    }
}
