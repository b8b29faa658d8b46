package org.amana.demo.run;

import java.io.PrintStream;
import java.time.Duration;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;

/** A scenario from its first evening to its account. */
public final class Story {

    private final World world;
    private final Stage.Screening screening;
    private final AmanaClient nobody;
    private final String firstToken;
    private final Pace pace;
    private final Words words;
    private final PrintStream out;

    /**
     * @param beforeBoarding whether minors are looked for before anybody boards
     * @param nobody a client of the server that has not signed in
     * @param firstToken of the server's first start
     */
    public Story(
            Scenario scenario,
            long seed,
            boolean beforeBoarding,
            AmanaClient nobody,
            String firstToken,
            Pace pace,
            Words words,
            PrintStream out) {
        this.world = new World(scenario, seed);
        this.screening = beforeBoarding ? Stage.Screening.BEFORE_BOARDING : Stage.Screening.AS_PUBLISHED;
        this.nobody = nobody;
        this.firstToken = firstToken;
        this.pace = pace;
        this.words = words;
        this.out = out;
    }

    /** @return whether the account is as it must be */
    public boolean tell() {
        Crew crew = Crew.first(nobody, firstToken, world.crossingCarrier());
        Reference.beforeUsers(world, crew.administrator());
        crew.recruit(world.scenario());
        Agenda agenda = new Agenda(crew.administrator(), pace, world.begins());
        Words data = Words.in("en");
        Stage stage = new Stage(world, crew, agenda, data, screening, new Tally(), new LooseEnds(crew, data));
        Reference.byTheParties(stage);
        long began = System.nanoTime();
        Opening opening = new Opening(stage);
        opening.run();
        out.println(words.language() + "opening " + (System.nanoTime() - began) / 1_000_000);
        new Claims(stage).schedule();
        new SiteEvents(stage).schedule();
        new Camp(stage, opening).schedule();
        new Counts(stage).schedule();
        Campaign campaign = new Campaign(stage);
        Preparing preparing = new Preparing(stage, campaign);
        campaign.schedule();
        if (screening == Stage.Screening.BEFORE_BOARDING) {
            agenda.at(campaign.opens().plus(Duration.ofMinutes(20)), preparing::lookForMinors);
        }
        LiftRun.all(stage, campaign, preparing).forEach(LiftRun::schedule);
        agenda.run();
        out.println("all " + (System.nanoTime() - began) / 1_000_000);
        return stage.tally().faults().isEmpty();
    }
}
