package org.amana.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.replan.Salvage;
import org.amana.planner.stories.RegretTable;
import org.amana.planner.stories.Replay;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.StoriesView;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What may happen, told as stories that an officer would tell, and each plan tried in each of them. A story is named by a code,
 * such as {@code twice:ghwayran}, so that an address keeps the choice.
 */
@Component
final class StoryTables {

    static final int LEAST = 3;
    static final int MOST = 10;

    private static final String OWN = "own:";
    private static final int REPLAYS = 10_000;
    private static final long SEED = 1;
    private static final double PERCENT = 100;
    private static final double TEN_THOUSAND = 10_000;
    /** Rounds and gap only: the same table for the same plan. */
    private static final Limits EACH = new Limits(Limits.NO_TIME_LIMIT, 200, 0.02);

    private static final int KEPT = 16;

    private final PlanQuestions questions;
    private final StoryReads stories;
    private final OwnStories own;
    private final Trying trying;
    private final StockStories stock;
    private final Access access;
    private final Map<List<Object>, RegretTable> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, RegretTable> eldest) {
            return size() > KEPT;
        }
    };

    StoryTables(
            PlanQuestions questions,
            StoryReads stories,
            OwnStories own,
            Trying trying,
            StockStories stock,
            Access access) {
        this.questions = questions;
        this.stories = stories;
        this.own = own;
        this.trying = trying;
        this.stock = stock;
        this.access = access;
    }

    /** @param chosen codes of stories; fewer than three stand for those that an officer would try first */
    StoriesView choices(
            Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, List<String> chosen, Frame frame) {
        return choices(viewer, told(viewer, entry), head, entry, chosen, frame);
    }

    private StoriesView choices(
            Viewer viewer,
            Map<String, StoryReads.Told> told,
            PlanBoardView.Head head,
            PlanBook.Entry entry,
            List<String> chosen,
            Frame frame) {
        List<String> all = new ArrayList<>(StockStories.codes(entry));
        all.addAll(1, told.keySet());
        List<String> picked = picked(entry, all, chosen);
        return new StoriesView(
                head,
                all.stream()
                        .map(code -> new StoriesView.Choice(code, said(code, told, frame), picked.contains(code)))
                        .toList(),
                told.values().stream().map(one -> own.own(one, entry, frame)).toList(),
                trying.fields(entry, Trial.NOTHING, frame),
                Trying.places(entry, Trial.NOTHING),
                access.decide(viewer, Right.LIFT_PLAN) instanceof Access.Allowed,
                String.join("&story=", picked),
                LEAST,
                MOST,
                null);
    }

    StoriesView table(Viewer viewer, PlanBoardView.Head head, PlanBook.Entry entry, List<String> chosen, Frame frame)
            throws NoValidPlan {
        Map<String, StoryReads.Told> told = told(viewer, entry);
        StoriesView view = choices(viewer, told, head, entry, chosen, frame);
        List<String> picked = view.choices().stream()
                .filter(StoriesView.Choice::chosen)
                .map(StoriesView.Choice::code)
                .toList();
        return new StoriesView(
                head,
                view.choices(),
                view.own(),
                view.fields(),
                view.places(),
                view.mayTell(),
                view.query(),
                LEAST,
                MOST,
                table(entry, picked, told, frame));
    }

    private static Instance in(String code, Map<String, StoryReads.Told> told, PlanBook.Entry entry) {
        StoryReads.@Nullable Told own = told.get(code);
        return own == null
                ? StockStories.story(entry, code).of(entry.instance())
                : own.of(entry.instance(), entry.stated());
    }

    /** Stories of officers' own, by the code that an address keeps. */
    private Map<String, StoryReads.Told> told(Viewer viewer, PlanBook.Entry entry) {
        Map<String, StoryReads.Told> told = new LinkedHashMap<>();
        stories.told(viewer, entry.stated().campaign()).forEach(one -> told.put(OWN + one.story(), one));
        return told;
    }

    private RegretTable regret(PlanBook.Entry entry, List<String> picked, List<Instance> told) throws NoValidPlan {
        UUID plan = entry.summary().plan();
        List<Object> key = List.of(plan, picked);
        synchronized (kept) {
            RegretTable known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        RegretTable made = RegretTable.of(picked, told, questions::plan, EACH);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private StoriesView.Table table(
            PlanBook.Entry entry, List<String> picked, Map<String, StoryReads.Told> stories, Frame frame)
            throws NoValidPlan {
        List<Instance> told =
                picked.stream().map(code -> in(code, stories, entry)).toList();
        RegretTable table = regret(entry, picked, told);
        List<Double> own =
                told.stream().map(instance -> cost(instance, entry.plan())).toList();
        double ownWorst = 0;
        for (int happens = 0; happens < picked.size(); happens++) {
            double least = own.get(happens);
            for (List<Double> row : table.cost()) {
                least = Math.min(least, row.get(happens));
            }
            ownWorst = Math.max(ownWorst, own.get(happens) - least);
        }
        double leastWorst = ownWorst;
        for (int made = 0; made < picked.size(); made++) {
            leastWorst = Math.min(leastWorst, table.worst(made));
        }
        List<StoriesView.Row> rows = new ArrayList<>();
        rows.add(new StoriesView.Row(
                frame.say("transfer.story.this-plan"), true, own, ownWorst, ownWorst <= leastWorst));
        for (int made = 0; made < picked.size(); made++) {
            rows.add(new StoriesView.Row(
                    said(picked.get(made), stories, frame),
                    false,
                    table.cost().get(made),
                    table.worst(made),
                    table.worst(made) <= leastWorst));
        }
        return new StoriesView.Table(
                picked.stream().map(code -> said(code, stories, frame)).toList(), rows, spread(entry));
    }

    private static double cost(Instance told, Plan plan) {
        PlanCheck check = PlanChecker.check(told, plan);
        return check.valid()
                ? check.objective()
                : PlanChecker.check(told, Salvage.of(told, plan)).objective();
    }

    private static StoriesView.Spread spread(PlanBook.Entry entry) {
        Map<String, Double> escaping = new HashMap<>();
        for (Stated.Site site : entry.stated().sites()) {
            double share = site.hazards().stream()
                            .mapToInt(hazard -> hazard.chance().escapes())
                            .max()
                            .orElse(0)
                    / TEN_THOUSAND;
            escaping.put(site.place(), Math.max(share, site.after().escapes() / TEN_THOUSAND));
        }
        Replay.Spread spread = Replay.of(entry.instance(), entry.plan(), escaping, REPLAYS, SEED);
        return new StoriesView.Spread(
                REPLAYS,
                spread.mean(),
                spread.low(),
                spread.middle(),
                spread.high(),
                Math.round(PERCENT * spread.nothing()));
    }

    private static List<String> picked(PlanBook.Entry entry, List<String> all, List<String> chosen) {
        List<String> known = all.stream().filter(chosen::contains).limit(MOST).toList();
        if (known.size() >= LEAST) {
            return known;
        }
        List<String> own = all.stream().filter(code -> code.startsWith(OWN)).toList();
        return StockStories.first(entry, own).stream().limit(MOST).toList();
    }

    private String said(String code, Map<String, StoryReads.Told> told, Frame frame) {
        StoryReads.@Nullable Told own = told.get(code);
        return own == null ? stock.said(code, frame) : own.name();
    }
}
