package org.amana.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.web.Language;
import org.amana.transfer.plan.Group;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Question;
import org.amana.transfer.plan.Stated;
import org.springframework.stereotype.Component;

/**
 * Plans as they were recorded, ready to be counted. A plan never changes, so what was read of it once is kept; whether the
 * reader may see it is asked every time.
 */
@Component
final class PlanBook {

    private static final int KEPT = 32;

    /**
     * A plan, its question and its answer.
     *
     * @param whole with approvals and lifts as they stand now
     */
    record Entry(PlanViews.Whole whole, Contents contents) {

        PlanViews.Summary summary() {
            return whole.summary();
        }

        Stated stated() {
            return contents.stated();
        }

        Instance instance() {
            return contents.instance();
        }

        Plan plan() {
            return contents.plan();
        }

        Outlook outlook() {
            return contents.outlook();
        }
    }

    /** What never changes of it. */
    record Contents(Stated stated, Instance instance, Plan plan, Outlook outlook) {}

    private final PlanReads reads;
    private final Map<UUID, Contents> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Contents> eldest) {
            return size() > KEPT;
        }
    };

    PlanBook(PlanReads reads) {
        this.reads = reads;
    }

    /** The plan, or nothing if there is none or it is not for this reader. */
    Optional<Entry> find(Viewer viewer, UUID campaign, UUID plan, Language language) {
        return reads.plan(viewer, campaign, plan, language)
                .map(whole -> new Entry(whole, contents(viewer, campaign, plan, whole)));
    }

    private Contents contents(Viewer viewer, UUID campaign, UUID id, PlanViews.Whole whole) {
        synchronized (kept) {
            Contents known = kept.get(id);
            if (known != null) {
                return known;
            }
        }
        Contents read = read(reads.instance(viewer, campaign, id).orElseThrow(), whole);
        synchronized (kept) {
            kept.put(id, read);
        }
        return read;
    }

    private static Contents read(String question, PlanViews.Whole whole) {
        Stated stated = CanonicalJson.mapper().treeToValue(whole.stated(), Stated.class);
        Instance instance = instance(question);
        List<Mission> missions = new ArrayList<>();
        for (PlanViews.Sortie sortie : whole.sorties()) {
            Group group = Group.valueOf(sortie.group());
            List<Load> load = new ArrayList<>();
            sortie.load()
                    .forEach(one -> load.add(Question.load(
                            one.at("/category").asString(),
                            group,
                            one.at("/gate").asInt(),
                            one.at("/people").asInt())));
            missions.add(new Mission(sortie.night(), sortie.leg(), sortie.group(), load));
        }
        Plan plan = new Plan(instance.name(), missions);
        return new Contents(stated, instance, plan, Outlook.of(instance, plan));
    }

    private static Instance instance(String question) {
        try {
            return PlannerJson.instance("the plan", question).value();
        } catch (BadInput e) {
            throw new IllegalStateException("a recorded instance cannot be read", e);
        }
    }
}
