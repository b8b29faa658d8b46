package org.amana.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.replan.Salvage;
import org.amana.planner.shock.Shock;
import org.amana.planner.stories.RegretTable;
import org.amana.planner.stories.Replay;
import org.amana.planner.stories.Story;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.StoriesView;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Stated;
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

    private static final String AS_STATED = "as-stated";
    private static final int CHOSEN_PLACES = 3;
    private static final double TWICE = 2;
    private static final int REPLAYS = 10_000;
    private static final long SEED = 1;
    private static final double PERCENT = 100;
    private static final double TEN_THOUSAND = 10_000;
    /** Rounds and gap only: the same table for the same plan. */
    private static final Limits EACH = new Limits(Limits.NO_TIME_LIMIT, 200, 0.02);

    private static final int KEPT = 16;

    private final PlanQuestions questions;
    private final PlanWords words;
    private final Map<List<Object>, RegretTable> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, RegretTable> eldest) {
            return size() > KEPT;
        }
    };

    StoryTables(PlanQuestions questions, PlanWords words) {
        this.questions = questions;
        this.words = words;
    }

    /** @param chosen codes of stories; fewer than three stand for those that an officer would try first */
    StoriesView choices(PlanBoardView.Head head, PlanBook.Entry entry, List<String> chosen, Frame frame) {
        List<String> all = codes(entry);
        List<String> picked = picked(entry, all, chosen);
        return new StoriesView(
                head,
                all.stream()
                        .map(code -> new StoriesView.Choice(code, said(code, frame), picked.contains(code)))
                        .toList(),
                String.join("&story=", picked),
                LEAST,
                MOST,
                null);
    }

    StoriesView table(PlanBoardView.Head head, PlanBook.Entry entry, List<String> chosen, Frame frame)
            throws NoValidPlan {
        StoriesView view = choices(head, entry, chosen, frame);
        List<String> picked = view.choices().stream()
                .filter(StoriesView.Choice::chosen)
                .map(StoriesView.Choice::code)
                .toList();
        return new StoriesView(
                head, view.choices(), view.query(), LEAST, MOST, told(entry, picked, table(entry, picked), frame));
    }

    private RegretTable table(PlanBook.Entry entry, List<String> picked) throws NoValidPlan {
        UUID plan = entry.summary().plan();
        List<Object> key = List.of(plan, picked);
        synchronized (kept) {
            RegretTable known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        RegretTable made = RegretTable.of(
                entry.instance(),
                picked.stream().map(code -> story(entry, code)).toList(),
                questions::plan,
                EACH);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private StoriesView.Table told(PlanBook.Entry entry, List<String> picked, RegretTable table, Frame frame) {
        List<Double> own = picked.stream()
                .map(code -> cost(story(entry, code).of(entry.instance()), entry.plan()))
                .toList();
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
                    said(picked.get(made), frame),
                    false,
                    table.cost().get(made),
                    table.worst(made),
                    table.worst(made) <= leastWorst));
        }
        return new StoriesView.Table(
                picked.stream().map(code -> said(code, frame)).toList(), rows, spread(entry));
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

    /** Every story that can be told of a plan. */
    private static List<String> codes(PlanBook.Entry entry) {
        List<String> codes = new ArrayList<>();
        codes.add(AS_STATED);
        dangerous(entry).forEach(place -> codes.add("twice:" + place.place()));
        for (String vehicle : vehicles(entry)) {
            codes.add("one-lost:" + vehicle);
            codes.add("grounded:" + vehicle);
        }
        codes.add("half-intake:");
        return codes;
    }

    private static List<Outlook.Place> dangerous(PlanBook.Entry entry) {
        return entry.outlook().places().stream()
                .filter(place -> place.before() > 0)
                .sorted(Comparator.comparingDouble(Outlook.Place::cost)
                        .reversed()
                        .thenComparing(Outlook.Place::place))
                .toList();
    }

    /** Those that the plan uses. */
    private static List<String> vehicles(PlanBook.Entry entry) {
        return entry.outlook().ways().stream()
                .filter(Outlook.Way::used)
                .map(Outlook.Way::vehicle)
                .distinct()
                .toList();
    }

    private static List<String> picked(PlanBook.Entry entry, List<String> all, List<String> chosen) {
        List<String> known = all.stream().filter(chosen::contains).limit(MOST).toList();
        if (known.size() >= LEAST) {
            return known;
        }
        List<String> first = new ArrayList<>(List.of(AS_STATED));
        dangerous(entry).stream().limit(CHOSEN_PLACES).forEach(place -> first.add("twice:" + place.place()));
        Optional<String> vehicle = vehicles(entry).stream().findFirst();
        vehicle.ifPresent(type -> first.add("one-lost:" + type));
        first.add("half-intake:");
        return first;
    }

    private static Story story(PlanBook.Entry entry, String code) {
        int nights = entry.instance().nights();
        @Nullable String of = code.contains(":") ? code.substring(code.indexOf(':') + 1) : null;
        List<Shock> shocks = new ArrayList<>();
        if (of != null) {
            switch (code.substring(0, code.indexOf(':'))) {
                case "twice" -> shocks.add(new Shock.HazardTimes(of, 1, nights, TWICE));
                case "one-lost" -> shocks.add(new Shock.TailsLost(of, 1, nights, 1));
                case "grounded" ->
                    entry.instance().legs().stream()
                            .filter(leg -> leg.vehicle().equals(of))
                            .forEach(leg -> shocks.add(new Shock.LegClosed(leg.id(), 1, Math.min(2, nights))));
                default ->
                    shocks.add(new Shock.IntakeAtMost(
                            1,
                            nights,
                            entry.instance().intakePerNight().stream()
                                            .mapToInt(Integer::intValue)
                                            .max()
                                            .orElse(0)
                                    / 2));
            }
        }
        return new Story(code, shocks);
    }

    private String said(String code, Frame frame) {
        int colon = code.indexOf(':');
        if (colon < 0) {
            return frame.say("transfer.story." + code);
        }
        String kind = code.substring(0, colon);
        String of = code.substring(colon + 1);
        return frame.say(
                "transfer.story." + kind, "of", kind.equals("twice") ? frame.place(of) : words.vehicle(of, frame));
    }
}
