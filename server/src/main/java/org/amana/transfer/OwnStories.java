package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.StoriesView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what officers' own stories are, in words and figures. */
@Component
final class OwnStories {

    private static final int AS_STATED = 100;

    private final PlanWords words;

    OwnStories(PlanWords words) {
        this.words = words;
    }

    /** @param entry the plan in which it is to be tried */
    StoriesView.Own own(StoryReads.Told told, PlanBook.Entry entry, Frame frame) {
        return new StoriesView.Own(
                told.story().toString(),
                told.name(),
                changes(told, frame),
                noon(told.from()),
                noon(told.to()),
                told.party(),
                told.recorded(),
                told.leaf(),
                !told.of(entry.instance(), entry.stated()).equals(entry.instance()));
    }

    private static @Nullable Instant noon(@Nullable LocalDate day) {
        return day == null ? null : LiftPageReads.noon(day);
    }

    private List<StoriesView.Change> changes(StoryReads.Told told, Frame frame) {
        List<StoriesView.Change> changes = new ArrayList<>();
        told.trial().tails().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> one.getValue() != 0)
                .forEach(one ->
                        changes.add(new StoriesView.Change(words.vehicle(one.getKey(), frame), more(one.getValue()))));
        if (told.trial().intake() != 0) {
            changes.add(new StoriesView.Change(
                    words.limit("INTAKE", "", frame), more(told.trial().intake())));
        }
        if (told.trial().escorts() != 0) {
            changes.add(new StoriesView.Change(
                    words.limit("ESCORT", "", frame), more(told.trial().escorts())));
        }
        told.trial().chances().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> one.getValue() != AS_STATED)
                .forEach(one -> changes.add(new StoriesView.Change(frame.place(one.getKey()), one.getValue() + " %")));
        return changes;
    }

    private static String more(int more) {
        return (more > 0 ? "+" : "−") + Math.abs(more);
    }
}
