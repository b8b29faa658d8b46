package org.amana.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.planner.Mission;
import org.amana.planner.NoValidPlan;
import org.amana.planner.json.PlannerJson;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Directory;
import org.amana.register.Draft;
import org.amana.transfer.plan.CategoryWeight;
import org.amana.transfer.plan.Group;
import org.amana.transfer.plan.Roster;
import org.amana.transfer.plan.Solved;
import org.amana.transfer.plan.Solving;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.StatedProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A campaign is planned by an engine, in three steps: what is known is looked at on the writer's thread; the engine thinks on
 * the thread of whoever asked; the answer is recorded, with the moment it is known of and whoever changed meanwhile.
 */
@Component
public final class PlanningCampaigns {

    private static final double MILLION = 1_000_000;

    /** What was seen, or what is wrong with what was asked. */
    sealed interface Look {}

    record Seen(Rostering.Known known) implements Look {}

    record Wrong(List<Refusal> refusals) implements Look {}

    private final Desk desk;
    private final TransferMemory memory;
    private final Rostering rostering;
    private final Directory directory;
    private final Solving solving;

    PlanningCampaigns(Desk desk, TransferMemory memory, Rostering rostering, Directory directory, Solving solving) {
        this.desk = desk;
        this.memory = memory;
        this.rostering = rostering;
        this.directory = directory;
        this.solving = solving;
    }

    /** What the plan would rest on now. On the writer's thread. */
    Look look(Speaker speaker, Stated stated, Instant now) {
        Draft draft = desk.draft(now, speaker);
        @Nullable Campaign campaign = desk.campaign(draft, stated.campaign());
        if (campaign == null) {
            return new Wrong(draft.refusals());
        }
        desk.spokenBy(draft, speaker.party(), List.of(campaign.opened().authority()));
        CampaignFact.@Nullable CategoriesSet weights = campaign.weights();
        if (weights == null) {
            draft.refuse(Refusal.of("transfer.plan.categories-not-weighed").at("/campaign"));
        }
        checkKnown(draft, stated);
        if (weights == null || draft.refused()) {
            return new Wrong(draft.refusals());
        }
        StatedProblems.of(
                        stated,
                        weights.categories().stream()
                                .map(CategoryWeight::category)
                                .collect(Collectors.toSet()))
                .forEach(draft::refuse);
        if (draft.refused()) {
            return new Wrong(draft.refusals());
        }
        Rostering.Known known = rostering.known(draft, campaign, weights, stated);
        known.question().misfits().forEach(draft::refuse);
        return draft.refused() ? new Wrong(draft.refusals()) : new Seen(known);
    }

    private void checkKnown(Draft draft, Stated stated) {
        if (memory.findPlan(stated.plan()).isPresent()) {
            draft.refuse(
                    Refusal.of("transfer.plan.known", "plan", stated.plan()).at("/plan"));
        }
        place(draft, stated.destination(), "/destination");
        party(draft, stated.receiver(), "/receiver");
        for (int i = 0; i < stated.sites().size(); i++) {
            place(draft, stated.sites().get(i).place(), "/sites/" + i + "/place");
            party(draft, stated.sites().get(i).custodian(), "/sites/" + i + "/custodian");
        }
    }

    private void place(Draft draft, String place, String pointer) {
        if (!directory.hasPlace(place)) {
            draft.refuse(Refusal.of("register.unknown-place", "place", place).at(pointer));
        }
    }

    private void party(Draft draft, String party, String pointer) {
        if (!directory.hasParty(party)) {
            draft.refuse(Refusal.of("register.unknown-party", "party", party).at(pointer));
        }
    }

    /** Has the engine think; takes as long as it takes, so never on the writer's thread. */
    Solved solve(Rostering.Known known, Solving.Onlooker onlooker) throws NoValidPlan {
        return solving.solve(known.question(), known.keepApart(), onlooker);
    }

    /** Refuses what was found wrong. */
    Decider refusing(Wrong wrong) {
        return recorded -> Decision.refuse(wrong.refusals());
    }

    /** Records a plan; looks again, and says of whom something is no longer so. */
    Decider recording(Speaker speaker, Stated stated, Rostering.Known known, Solved solved) {
        String instance = PlannerJson.write(solved.instance());
        PlanFact.Made made = new PlanFact.Made(
                stated.campaign(),
                stated.plan(),
                stated,
                known.knownAt(),
                instance,
                sha256(instance),
                solved.engine(),
                solved.stop().name(),
                Math.round(solved.objective() * MILLION),
                solved.bound().isPresent() ? (long) Math.floor(solved.bound().getAsDouble() * MILLION) : null,
                known.question().roster().classes(),
                known.question().roster().members(),
                sorties(solved),
                solved.waiting(),
                leftOut(known.question().roster()),
                List.of());
        return desk.decide(speaker, draft -> {
            switch (look(speaker, stated, draft.recorded())) {
                case Wrong wrong -> wrong.refusals().forEach(draft::refuse);
                case Seen seen -> {
                    Roster now = seen.known().question().roster();
                    draft.add(made.changed(known.question().roster().changed(now)));
                }
            }
        });
    }

    private static List<PlanFact.Sortie> sorties(Solved solved) {
        List<PlanFact.Sortie> sorties = new ArrayList<>();
        for (Mission mission : solved.plan().missions()) {
            int number = sorties.size() + 1;
            Group group = Group.valueOf(mission.segregation());
            sorties.add(new PlanFact.Sortie(
                    number,
                    mission.night(),
                    mission.leg(),
                    group,
                    mission.load().stream()
                            .map(load -> new PlanFact.Loaded(
                                    load.category().substring(0, load.category().lastIndexOf('/')),
                                    solved.instance().gates().getOrDefault(load.gate(), 1),
                                    load.count()))
                            .toList(),
                    solved.aboard().get(number - 1)));
        }
        return sorties;
    }

    private static List<PlanFact.LeftOut> leftOut(Roster roster) {
        Map<String, List<UUID>> byReason = new TreeMap<>(Comparator.naturalOrder());
        roster.leftOut()
                .forEach(one -> byReason.computeIfAbsent(one.reason(), r -> new ArrayList<>())
                        .add(one.person()));
        return byReason.entrySet().stream()
                .map(entry -> new PlanFact.LeftOut(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
