package org.amana.justice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds not lifted; read on the writer's thread only. */
@Component
public final class JusticeMemory implements Memory {

    private static final String COLUMNS = "person_id, hold_id, blocks, issuer, order_number, jurisdiction, other_id,"
            + " keep_apart_group, runs_from, runs_until, recorded, leaf";
    private static final String LIFT =
            "update hold set lifted = ?, lifted_order = ?, lifted_reason = ? where person_id = ? and hold_id = ?";

    private final Map<UUID, HoldFact.Placed> holds = new HashMap<>();
    private final Map<UUID, Map<UUID, HoldFact.Placed>> ofPerson = new HashMap<>();

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case HoldFact.Placed placed -> {
                holds.put(placed.hold(), placed);
                remember(placed.person(), placed);
                if (placed.other() != null) {
                    remember(placed.other(), placed);
                }
                write(placed, recorded, out);
            }
            case HoldFact.Lifted lifted -> lift(lifted, recorded, out);
            default -> {}
        }
    }

    private void remember(UUID person, HoldFact.Placed placed) {
        ofPerson.computeIfAbsent(person, p -> new LinkedHashMap<>(2)).put(placed.hold(), placed);
    }

    private void lift(HoldFact.Lifted lifted, Recorded<?> recorded, Rows out) {
        HoldFact.@Nullable Placed placed = holds.remove(lifted.hold());
        if (placed == null) {
            return;
        }
        ofPerson.getOrDefault(placed.person(), new HashMap<>()).remove(placed.hold());
        if (placed.other() != null) {
            ofPerson.getOrDefault(placed.other(), new HashMap<>()).remove(placed.hold());
        }
        out.run(LIFT, recorded.recorded(), lifted.order(), lifted.reason(), placed.person(), lifted.hold());
    }

    private static void write(HoldFact.Placed placed, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        out.into("hold", COLUMNS)
                .row()
                .uuid(placed.person())
                .uuid(placed.hold())
                .text(placed.blocks().name())
                .text(placed.issuer())
                .text(placed.order())
                .text(placed.jurisdiction())
                .uuid(placed.other())
                .text(placed.group())
                .instant(placed.from())
                .instant(placed.until())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    Optional<HoldFact.Placed> find(UUID hold) {
        return Optional.ofNullable(holds.get(hold));
    }

    /** The holds that run on a person at an instant and block one thing. */
    public List<HoldFact.Placed> running(UUID person, HoldFact.Blocks blocks, Instant now) {
        List<HoldFact.Placed> running = new ArrayList<>(0);
        for (HoldFact.Placed placed : ofPerson.getOrDefault(person, Map.of()).values()) {
            boolean own = placed.person().equals(person) || blocks == HoldFact.Blocks.MIXING_WITH;
            if (own && placed.blocks() == blocks && placed.runs(now)) {
                running.add(placed);
            }
        }
        return running;
    }

    /** The holds under which a person must not be together with any of {@code others}. */
    public List<HoldFact.Placed> keepingApart(UUID person, Set<UUID> others, Instant now) {
        List<HoldFact.Placed> broken = new ArrayList<>(0);
        for (HoldFact.Placed placed : running(person, HoldFact.Blocks.MIXING_WITH, now)) {
            UUID other = placed.person().equals(person) ? placed.other() : placed.person();
            boolean pair = other != null && others.contains(other);
            boolean group = placed.group() != null && others.stream().anyMatch(one -> isOf(one, placed.group(), now));
            if (pair || group) {
                broken.add(placed);
            }
        }
        return broken;
    }

    private boolean isOf(UUID person, String group, Instant now) {
        return running(person, HoldFact.Blocks.MIXING_WITH, now).stream()
                .anyMatch(hold -> hold.person().equals(person) && group.equals(hold.group()));
    }

    @Override
    public void clear() {
        holds.clear();
        ofPerson.clear();
    }

    @Override
    public List<String> tables() {
        return List.of("hold");
    }
}
