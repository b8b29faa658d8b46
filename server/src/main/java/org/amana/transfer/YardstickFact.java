package org.amana.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.jspecify.annotations.Nullable;

/** What a campaign is measured by: what was published of it, and what a planner would have done under which limits. */
public sealed interface YardstickFact extends Fact {

    /** Which reckoning a line is. */
    enum Reckoning {
        /** What was published. */
        PUBLISHED,
        /** Planned, every limit kept, the receiver never quicker than it was seen to be. */
        OBSERVED,
        /** Planned, the host's hold kept, the road as it opened, the receiver cleared as it was. */
        RECEPTION,
        /** Planned, bound by what can lift only. */
        LIFT,
        /** As reception-bound, but consent from the first night. */
        CONSENT,
        /** As reception-bound, but the road from the first night. */
        ROAD,
        /** As reception-bound, but room at the receiver from the first night. */
        CLEARING
    }

    /**
     * A yardstick was laid beside a campaign; the last one laid counts.
     *
     * @param firstNight night 1 of every line
     * @param total everybody to be moved
     * @param least score of the published points if they are read as kindly as they can be
     * @param most the same, as unkindly
     * @param judgedADay how many a judge hears a day; 0 if nobody said
     * @param peak most that any night of a plan may take
     * @param saidBy whose reckoning it is
     */
    @FactKind("transfer.yardstick-laid")
    record Laid(
            UUID campaign,
            LocalDate firstNight,
            int total,
            List<Line> lines,
            long least,
            long most,
            int judgedADay,
            int peak,
            String saidBy)
            implements YardstickFact {
        public Laid {
            lines = OrEmpty.list(lines);
        }
    }

    /**
     * One reckoning, night by night.
     *
     * @param moved how many had moved by the end of each night
     * @param least people-days below which no plan under its limits can go; null where nothing was proven
     * @param breaches rules broken
     */
    record Line(
            Reckoning reckoning,
            List<Integer> moved,
            @Nullable Long least,
            long breaches) {}
}
