package org.amana.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amana.planner.shock.Shock;
import org.amana.planner.stories.Story;
import org.amana.platform.pages.Frame;
import org.amana.transfer.plan.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories that every plan brings along, from what it uses and where it leaves people. */
@Component
final class StockStories {

    private static final String AS_STATED = "as-stated";
    private static final int CHOSEN_PLACES = 3;
    private static final double TWICE = 2;

    private final PlanWords words;

    StockStories(PlanWords words) {
        this.words = words;
    }

    /** Every story that can be told of a plan. */
    static List<String> codes(PlanBook.Entry entry) {
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

    /** Those that an officer would try first, with what was told among them. */
    static List<String> first(PlanBook.Entry entry, List<String> own) {
        List<String> first = new ArrayList<>(List.of(AS_STATED));
        first.addAll(own);
        dangerous(entry).stream().limit(CHOSEN_PLACES).forEach(place -> first.add("twice:" + place.place()));
        Optional<String> vehicle = vehicles(entry).stream().findFirst();
        vehicle.ifPresent(type -> first.add("one-lost:" + type));
        first.add("half-intake:");
        return first;
    }

    static Story story(PlanBook.Entry entry, String code) {
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

    String said(String code, Frame frame) {
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
