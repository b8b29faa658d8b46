package org.amana.demo.run;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lays what was published, and what a planner would have done, beside the campaign as soon as it is open. */
final class Yardstick {

    private final Stage stage;
    private final Campaign campaign;
    private final Bounds bounds;
    private @Nullable Reckoning reckoning;

    Yardstick(Stage stage, Campaign campaign, Bounds bounds) {
        this.stage = stage;
        this.campaign = campaign;
        this.bounds = bounds;
    }

    void schedule() {
        stage.agenda().at(campaign.opens().plus(6, ChronoUnit.MINUTES), this::lay);
    }

    /** Planned when it is first needed. */
    Reckoning reckoning() {
        Reckoning known = reckoning;
        if (known == null) {
            known = Reckoning.of(bounds);
            reckoning = known;
        }
        return known;
    }

    private void lay() {
        Published.Range doubt = new Published(stage.world().scenario(), bounds).doubt();
        campaign.say(
                stage.crew().cell(Post.CELL),
                "campaigns/yardsticks",
                Body.of(
                        "campaign", campaign.id(),
                        "firstNight", bounds.first().toString(),
                        "total", bounds.total(),
                        "lines",
                                reckoning()
                                        .lines(
                                                bounds.published(),
                                                stage.world().minorsToMove().size()),
                        "least", doubt.least(),
                        "most", doubt.most(),
                        "judgedADay", stage.world().scenario().figure("interrogations-a-day"),
                        "peak", bounds.observedPeak(),
                        "saidBy", stage.words().say("campaign.said-by")));
    }
}
