package org.amana.demo.run;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.amana.demo.people.Scenario;

/** Every lift closed: how, and what became of those on which both sides did not agree. */
final class LiftsText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> UNSETTLED = List.of("FOUND_ABOARD", "QUERIED", "UNACCOUNTED");

    private final LiftsNow lifts;
    private final World world;
    private final Words words;
    private final Printer to;

    LiftsText(LiftsNow lifts, World world, Words words, Printer to) {
        this.lifts = lifts;
        this.world = world;
        this.words = words;
        this.to = to;
    }

    void print(Campaign campaign) {
        to.title("lifts");
        List<String> disagree = lifts.inDisagreement();
        long settled = lifts.settledLater();
        to.line("lifts.closed", "all", lifts.lifts().size(), "balanced", lifts.balanced(), "disagree", disagree.size());
        if (settled + disagree.size() > 0) {
            to.line(
                    "lifts.settled",
                    "once",
                    settled + disagree.size(),
                    "settled",
                    settled,
                    "disagree",
                    disagree.size());
        }
        disagree.forEach(this::disagreement);
        to.line("overrides", "gates", gates(lifts.overrides()));
        Map<String, Integer> failed = new TreeMap<>();
        for (Map.Entry<String, LongAdder> gate : campaign.failedGates().entrySet()) {
            failed.put(gate.getKey(), gate.getValue().intValue());
        }
        to.line("failed-gates", "gates", gates(failed));
    }

    private void disagreement(String lift) {
        LiftsNow.CloseOut closeOut = lifts.closeOut(lift);
        to.line(
                "lifts.disagrees",
                "lift",
                lift,
                "sent",
                closeOut.sent(),
                "received",
                closeOut.received(),
                "why",
                why(closeOut));
        ZoneId zone = world.place(world.scenario().settings().receiver()).zone();
        world.scenario().incidents().stream()
                .filter(incident -> lift.equalsIgnoreCase(incident.lift()))
                .sorted(Comparator.comparing(Scenario.Incident::at))
                .forEach(incident -> to.sub(
                        "lifts.event",
                        "when",
                        LOCAL.format(incident.at().atZone(zone)),
                        "what",
                        words.of(incident.title()),
                        "count",
                        incident.count()));
        UNSETTLED.stream()
                .filter(part -> closeOut.figures().getOrDefault(part, 0) > 0)
                .forEach(part -> to.sub("lifts.stays." + part));
    }

    private String why(LiftsNow.CloseOut closeOut) {
        List<String> why = new ArrayList<>();
        for (String part : UNSETTLED) {
            int figure = closeOut.figures().getOrDefault(part, 0);
            if (figure > 0) {
                why.add(words.say("part." + part, "count", figure));
            }
        }
        return words.list(why);
    }

    private String gates(Map<String, Integer> gates) {
        return words.list(gates.entrySet().stream()
                .map(gate -> words.say(
                        "account.counted", "what", words.say("gate." + gate.getKey()), "count", gate.getValue()))
                .toList());
    }
}
