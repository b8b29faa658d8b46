package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.springframework.stereotype.Component;

/** Raises the alarm, once, for every lift under way that has given no sign of life for longer than its leg allows. */
@Component
public final class SilenceWatch {

    private final Desk desk;
    private final TransferMemory memory;

    SilenceWatch(Desk desk, TransferMemory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    /** Refuses with {@code transfer.nobody-silent} if there is nothing to say. */
    public Decider sweeping(Speaker speaker, Instant now) {
        return desk.decide(speaker, draft -> {
            List<Lift> silent =
                    memory.lifts().stream().filter(lift -> lift.silentAt(now)).toList();
            if (silent.isEmpty()) {
                draft.refuse(Refusal.of("transfer.nobody-silent"));
            }
            for (Lift lift : silent) {
                Leg leg = lift.leg(lift.voyage().leg());
                UUID discrepancy = draft.breach(TransferBreach.SILENT, "lift:" + lift.code(), leg.carrier())
                        .open();
                draft.add(new LiftFact.SilenceAlarm(
                        lift.code(), leg.number(), lift.voyage().lastSign(), leg.silenceMinutes(), discrepancy));
            }
        });
    }
}
