package org.amana.planner.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amana.planner.Instance;
import org.amana.planner.PopulationEntry;
import org.amana.planner.why.Explainer;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.WhatIf;

/** Says why: what binds and what one more of it would save, and what each night would cost one of a class at a place. */
final class WhyText {

    private static final int SHOWN = 30;
    private static final double LITTLE = 1e-9;

    private WhyText() {}

    /** @param place whose classes are asked about; empty for none */
    static void print(Instance instance, String place, Explainer explainer, PrintStream out) throws Arguments.Usage {
        Explanation explanation = explainer.explain(instance);
        out.printf(Locale.ROOT, "bound          %.6f%n", explanation.bound());
        limits(explanation, explainer, out);
        if (!place.isEmpty()) {
            nights(instance, place, explainer, out);
        }
    }

    private static void limits(Explanation explanation, Explainer explainer, PrintStream out) {
        List<Explanation.LimitWorth> limits =
                explanation.limits().stream().limit(SHOWN).toList();
        List<Double> again = explainer.ask(limits.stream()
                .map(one -> WhatIf.more(one.supply(), one.where(), one.night(), 1))
                .toList());
        out.println("what binds, of " + explanation.limits().size()
                + "; what one more would save by solving again, and by its price");
        for (int i = 0; i < limits.size(); i++) {
            Explanation.LimitWorth one = limits.get(i);
            out.printf(
                    Locale.ROOT,
                    "  night %2d  %-8s %-24.24s %12s %12.4f%n",
                    one.night(),
                    one.supply().name().toLowerCase(Locale.ROOT),
                    one.where(),
                    said(-again.get(i)),
                    one.worth());
        }
    }

    private static void nights(Instance instance, String place, Explainer explainer, PrintStream out)
            throws Arguments.Usage {
        List<PopulationEntry> classes = instance.population().stream()
                .filter(one -> one.node().equals(place) && one.count() > 0)
                .toList();
        if (classes.isEmpty()) {
            throw new Arguments.Usage("nobody waits at " + place);
        }
        out.println("what one more of a class leaving " + place + " on a night would cost; - where it cannot be");
        for (PopulationEntry one : classes) {
            List<WhatIf> each = new ArrayList<>();
            for (int night = 1; night <= instance.nights(); night++) {
                each.add(WhatIf.leave(place, one.category(), one.gate(), night));
            }
            List<Double> costs = explainer.ask(each);
            out.println("  " + one.category() + ", " + one.gate() + ", " + one.count() + " people");
            for (int night = 1; night <= instance.nights(); night++) {
                out.printf(Locale.ROOT, "    night %2d %12s%n", night, said(costs.get(night - 1)));
            }
        }
    }

    private static String said(double difference) {
        return Double.isNaN(difference)
                ? "-"
                : String.format(Locale.ROOT, "%.4f", Math.abs(difference) < LITTLE ? 0 : difference);
    }
}
