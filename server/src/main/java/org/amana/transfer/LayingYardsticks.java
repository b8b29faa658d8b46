package org.amana.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authority of a campaign lays a yardstick beside it. */
@Component
public final class LayingYardsticks {

    /** See {@link YardstickFact.Laid}. */
    public record Laying(
            UUID campaign,
            LocalDate firstNight,
            int total,
            List<YardstickFact.Line> lines,
            long least,
            long most,
            int judgedADay,
            int peak,
            String saidBy) {}

    private static final int MOST_NIGHTS = 366;

    private final Desk desk;

    LayingYardsticks(Desk desk) {
        this.desk = desk;
    }

    public Decider laying(Speaker speaker, Laying laying) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = desk.campaign(draft, laying.campaign());
            if (campaign != null) {
                desk.spokenBy(draft, speaker.party(), List.of(campaign.opened().authority()));
            }
            if (laying.lines().isEmpty()) {
                draft.refuse(Refusal.of("transfer.plan.empty").at("/lines"));
            }
            Set<YardstickFact.Reckoning> named = EnumSet.noneOf(YardstickFact.Reckoning.class);
            for (int i = 0; i < laying.lines().size(); i++) {
                YardstickFact.Line line = laying.lines().get(i);
                if (!named.add(line.reckoning())) {
                    draft.refuse(Refusal.of("transfer.plan.twice", "name", line.reckoning())
                            .at("/lines/" + i + "/reckoning"));
                }
                if (!rises(line.moved(), laying.total())) {
                    draft.refuse(Refusal.of("transfer.yardstick.no-curve").at("/lines/" + i + "/moved"));
                }
            }
            if (laying.saidBy().isBlank()) {
                draft.refuse(Refusal.of("transfer.plan.unsigned").at("/saidBy"));
            }
            draft.add(new YardstickFact.Laid(
                    laying.campaign(),
                    laying.firstNight(),
                    laying.total(),
                    laying.lines(),
                    laying.least(),
                    laying.most(),
                    laying.judgedADay(),
                    laying.peak(),
                    laying.saidBy()));
        });
    }

    /** Whoever has moved has moved: a curve never falls, and never passes everybody. */
    private static boolean rises(List<Integer> moved, int total) {
        int before = 0;
        for (int by : moved) {
            if (by < before || by > total) {
                return false;
            }
            before = by;
        }
        return !moved.isEmpty() && moved.size() <= MOST_NIGHTS;
    }
}
