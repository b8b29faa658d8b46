package org.amana.soak;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Header;
import org.amana.platform.journal.JournalStore;
import org.amana.platform.journal.Recorded;

/** Lets clients go on with the lifts of their earlier lives, from what the journal kept; facts that do not fit together are seen by it. */
final class EarlierLives {

    private static final Pattern KEY = Pattern.compile("\\d+C(\\d)k\\d+");

    private final List<World> worlds;
    private final List<Recorded<?>> command = new ArrayList<>();

    private EarlierLives(List<World> worlds) {
        this.worlds = worlds;
    }

    /** @param worlds one for each client, by its number */
    static void into(List<World> worlds, JournalStore store) throws SQLException {
        EarlierLives lives = new EarlierLives(worlds);
        store.read(0, stored -> lives.take(stored.recorded()));
    }

    private void take(Recorded<?> recorded) {
        Header header = recorded.header();
        command.add(recorded);
        if (header.ordinal() < header.of() - 1) {
            return;
        }
        Matcher key = KEY.matcher(header.key());
        if (key.matches()) {
            worlds.get(Integer.parseInt(key.group(1)))
                    .takeIn(new Answer.Taken(header.command(), header.recorded(), List.copyOf(command), true));
        }
        command.clear();
    }
}
