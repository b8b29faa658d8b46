package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.transfer.plan.Group;
import org.amana.transfer.plan.Roster;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;

/** What became of plans that an engine made for a campaign. */
public sealed interface PlanFact extends Fact {

    UUID campaign();

    UUID plan();

    /**
     * A plan was made. Weighted expected escapes are in millionths.
     *
     * @param stated what the officer stated, each figure with its source
     * @param knownAt what the register and the desk knew then is what it was made from
     * @param instance the question as the engine was given it, in the format {@code planner-instance/1}
     * @param hash SHA-256 of the instance, lower-case hex
     * @param stop why the engine stopped
     * @param objective weighted expected escapes, as the independent checker computes them
     * @param bound what no plan can go below, if the engine proved one
     * @param members who is in each class, in the order of the classes
     * @param waiting those in a class for whom there is no sortie
     * @param changed those of whom something was no longer so when the plan was recorded
     */
    @FactKind("transfer.campaign-planned")
    record Made(
            UUID campaign,
            UUID plan,
            Stated stated,
            Instant knownAt,
            String instance,
            String hash,
            String engine,
            String stop,
            long objective,
            @Nullable Long bound,
            List<Roster.PersonClass> classes,
            List<List<UUID>> members,
            List<Sortie> sorties,
            List<UUID> waiting,
            List<LeftOut> leftOut,
            List<UUID> changed)
            implements PlanFact {
        public Made {
            classes = OrEmpty.list(classes);
            members = OrEmpty.list(members);
            sorties = OrEmpty.list(sorties);
            waiting = OrEmpty.list(waiting);
            leftOut = OrEmpty.list(leftOut);
            changed = OrEmpty.list(changed);
        }

        Made changed(List<UUID> those) {
            return new Made(
                    campaign, plan, stated, knownAt, instance, hash, engine, stop, objective, bound, classes, members,
                    sorties, waiting, leftOut, those);
        }
    }

    /** @param number from 1, in the order of nights and legs */
    record Sortie(int number, int night, String leg, Group group, List<Loaded> load, List<UUID> persons) {}

    record Loaded(String category, int gate, int people) {}

    /** @param reason code of the words that say why */
    record LeftOut(String reason, List<UUID> persons) {}

    /** One of the two who must approve. */
    @FactKind("transfer.plan-approved")
    record Approved(UUID campaign, UUID plan, String approvedBy) implements PlanFact {}

    /** Sorties of one night became lifts. */
    @FactKind("transfer.plan-carried-out")
    record CarriedOut(UUID campaign, UUID plan, int night, List<AsLift> lifts, List<LeftBehind> leftBehind)
            implements PlanFact {
        public CarriedOut {
            leftBehind = OrEmpty.list(leftBehind);
        }
    }

    record AsLift(int sortie, String lift) {}

    /** @param code why the person is not on the lift although the plan says so */
    record LeftBehind(int sortie, UUID person, String code) {}
}
