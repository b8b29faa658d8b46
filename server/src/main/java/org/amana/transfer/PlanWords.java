package org.amana.transfer;

import java.util.Locale;
import java.util.Map;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.Texts;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names what a plan speaks of: vehicles, ways, limits. */
@Component
final class PlanWords {

    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    /** A type of vehicle, by its word where there is one, else by its own name. */
    String vehicle(String type, Frame f) {
        return texts.find(f.language(), "transfer.plan.vehicle." + type)
                .map(found -> texts.say(f.language(), "transfer.plan.vehicle." + type, Map.of()))
                .orElseGet(() -> type.toUpperCase(Locale.ROOT));
    }

    String way(String from, String to, String vehicle, Frame f) {
        return f.say("transfer.plan.way", "from", f.place(from), "to", f.place(to), "vehicle", vehicle(vehicle, f));
    }

    /** What is limited, such as places of intake, or aircraft of a type. */
    String limit(String supply, String where, Frame f) {
        String of = switch (supply) {
            case "TAIL" -> vehicle(where, f);
            case "BED" -> f.place(where);
            case "SECTION" -> where;
            default -> "";
        };
        return f.say("transfer.plan.supply." + supply, "where", of);
    }

    /** Whose figure a limit is. */
    String source(Stated stated, Outlook.Limit limit) {
        return switch (limit.supply()) {
            case INTAKE -> stated.intake().source();
            case TAIL ->
                stated.vehicles().stream()
                        .filter(vehicle -> vehicle.type().equals(limit.where()))
                        .map(vehicle -> vehicle.tails().source())
                        .findFirst()
                        .orElse("");
            case ESCORT -> source(stated.escorts());
            case MINUTE -> source(stated.enrolMinutes());
            case CONVOY -> source(stated.convoys());
            case BED ->
                stated.site(limit.where()).map(site -> source(site.capacity())).orElse("");
            case SECTION ->
                stated.sections() == null
                        ? ""
                        : stated.sections().stream()
                                .filter(section -> section.section().equals(limit.where()))
                                .map(section -> section.arrivals().source())
                                .findFirst()
                                .orElse("");
            case SORTIE, NIGHT -> "";
        };
    }

    private static String source(Stated.@Nullable Figures figures) {
        return figures == null ? "" : figures.source();
    }
}
