package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.amana.demo.api.AmanaClient;

/** Discrepancies that commands opened and that the story will explain; the others stay open, with their owner and clock. */
final class LooseEnds {

    private final Crew crew;
    private final Words words;
    private final List<Outcome.Opened> open = new ArrayList<>();

    LooseEnds(Crew crew, Words words) {
        this.crew = crew;
        this.words = words;
    }

    synchronized void note(Outcome outcome) {
        if (outcome.discrepancies() != null) {
            open.addAll(outcome.discrepancies());
        }
    }

    /**
     * Its owner, or the joint cell for an owner who has nobody here, says what became of each.
     *
     * @param outcome explained, corrected or escalated
     * @param why code of the words
     */
    void resolve(Predicate<Outcome.Opened> which, String outcome, String why, List<String> cites) {
        for (Outcome.Opened one : taken(which)) {
            owner(one.owner())
                    .post(
                            "/api/v1/discrepancies/" + one.discrepancy() + "/resolution",
                            Body.of("outcome", outcome, "explanation", words.say(why), "cites", cites),
                            Object.class);
        }
    }

    private synchronized List<Outcome.Opened> taken(Predicate<Outcome.Opened> which) {
        List<Outcome.Opened> taken = open.stream().filter(which).toList();
        open.removeAll(taken);
        return taken;
    }

    private AmanaClient owner(String party) {
        return crew.hasCustodian(party) ? crew.custodian(party) : crew.cell(Post.CELL);
    }

    static Predicate<Outcome.Opened> about(String about, String... breachEndings) {
        return one -> one.about().equals(about)
                && (breachEndings.length == 0
                        || List.of(breachEndings).stream()
                                .anyMatch(end -> one.breach().endsWith(end)));
    }

    static Predicate<Outcome.Opened> among(List<UUID> ids) {
        return one -> ids.contains(one.discrepancy());
    }
}
