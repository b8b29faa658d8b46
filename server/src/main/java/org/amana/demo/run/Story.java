package org.amana.demo.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/** A scenario from its first evening to its account. */
public final class Story {

    private final World world;
    private final Path folder;
    private final Stage.Screening screening;
    private final Instant until;
    private final AmanaClient nobody;
    private final String firstToken;
    private final Pace pace;
    private final boolean prints;
    private final Words words;
    private final PrintStream out;

    /**
     * @param folder of the scenario, where templates may have been kept that were made from the same seed
     * @param beforeBoarding whether minors are looked for before anybody boards
     * @param prints whether the enrolment team takes prints of those received
     * @param until when the story stands still, at the receiver; null to tell it to its end
     * @param nobody a client of the server that has not signed in
     * @param firstToken of the server's first start
     */
    public Story(
            Scenario scenario,
            Path folder,
            long seed,
            boolean beforeBoarding,
            boolean prints,
            @Nullable LocalDateTime until,
            AmanaClient nobody,
            String firstToken,
            Pace pace,
            Words words,
            PrintStream out) {
        this.world = new World(scenario, seed);
        this.folder = folder;
        this.prints = prints;
        this.screening = beforeBoarding ? Stage.Screening.BEFORE_BOARDING : Stage.Screening.AS_PUBLISHED;
        this.until = until == null
                ? Instant.MAX
                : until.atZone(world.place(scenario.settings().receiver()).zone())
                        .toInstant();
        this.nobody = nobody;
        this.firstToken = firstToken;
        this.pace = pace;
        this.words = words;
        this.out = out;
    }

    /**
     * Tells it, and prints its account.
     *
     * @param aside folder for files that nobody wants afterwards
     * @return whether the account is as it must be; a story that somebody stopped has none, and that is as they wished
     */
    public boolean tell(Audit audit, Path aside) {
        Stage stage = stage();
        Reference.byTheParties(stage);
        Opening opening = new Opening(stage);
        out.println(words.say(
                "opening",
                "held",
                world.population().held().size(),
                "residents",
                world.population().residents().size()));
        opening.run();
        Overview start = Overview.now(stage.crew());
        Lists lists = new Lists(stage, aside.resolve("lists"));
        lists.schedule();
        new Claims(stage).schedule();
        new SiteEvents(stage).schedule();
        new Camp(stage, opening).schedule();
        new Counts(stage).schedule();
        new Outings(stage).schedule();
        Campaign campaign = campaign(stage);
        Bounds bounds = Bounds.of(world.scenario(), children());
        EveningPlans plans = new EveningPlans(stage, campaign, bounds);
        plans.schedule();
        Yardstick yardstick = new Yardstick(stage, campaign, bounds);
        yardstick.schedule();
        Progress progress = new Progress(stage, words, out);
        progress.schedule();
        switch (stage.agenda().run(until)) {
            case TOLD -> {}
            case STANDS_STILL -> {
                stage.agenda().keepTime();
                out.println(words.say("stands-still"));
                return true;
            }
            case STOPPED -> {
                out.println(words.say("stopped"));
                return true;
            }
        }
        Account account = new Account(stage, words, start, audit);
        new AccountText(account, stage, words, out)
                .print(
                        campaign,
                        lists,
                        progress.curve(),
                        new BaselineText(stage, bounds, yardstick.reckoning(), words, out),
                        plans);
        return account.faults().isEmpty();
    }

    /** What parties write into the register is in the language of the joint cell, whatever the account is printed in. */
    private Stage stage() {
        Crew crew = Crew.first(nobody, firstToken, world.crossingCarrier());
        Reference.beforeUsers(world, crew.administrator());
        crew.recruit(world.scenario());
        Agenda agenda = new Agenda(crew.administrator(), pace, world.begins());
        Words entries = Words.in("en");
        return new Stage(
                world,
                crew,
                agenda,
                entries,
                screening,
                new Tally(),
                new LooseEnds(crew, entries),
                new PrintTeam(world, folder, prints));
    }

    /** How many children are to be moved from each site: those whom nobody may put among adults. */
    private Map<String, Integer> children() {
        Map<String, Integer> children = new TreeMap<>();
        world.minorsToMove().forEach(minor -> children.merge(world.person(minor).place(), 1, Integer::sum));
        return children;
    }

    private Campaign campaign(Stage stage) {
        Campaign campaign = new Campaign(stage);
        Preparing preparing = new Preparing(stage, campaign);
        campaign.schedule();
        if (screening == Stage.Screening.BEFORE_BOARDING) {
            stage.agenda().at(campaign.opens().plus(Duration.ofMinutes(20)), preparing::lookForMinors);
        }
        LiftRun.all(stage, campaign, preparing).forEach(LiftRun::schedule);
        return campaign;
    }
}
