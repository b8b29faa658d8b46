package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amana.access.Viewer;
import org.amana.transcription.PaperForm;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;

/** A lift's sheet that comes back ticked line by line and signed: what loading and reception have in common. */
abstract class LiftSheetForm implements PaperForm {

    /** What a ticked line becomes in the request of the desk that answers for it. */
    interface Ticked<T> {
        T line(Line line, String verdict, @Nullable String reason);
    }

    final PaperActs papers;

    LiftSheetForm(PaperActs papers) {
        this.papers = papers;
    }

    abstract Optional<List<Sheet.Line>> printed(Viewer viewer, String lift);

    abstract List<Sheet.Verdict> verdicts();

    abstract Optional<Act> act(String act, Agreed agreed, Lift lift);

    @Override
    public final Set<String> parties(String about) {
        return papers.parties(about);
    }

    @Override
    public final Optional<Sheet> sheet(Viewer viewer, String about) {
        return printed(viewer, about).map(lines -> new Sheet(PaperActs.QUESTIONS, lines, verdicts()));
    }

    @Override
    public final Optional<Act> act(String act, Agreed agreed) {
        return papers.lift(agreed).flatMap(lift -> act(act, agreed, lift));
    }

    static <T> List<T> ticked(Lift lift, Agreed agreed, Predicate<Line> stillAsked, Ticked<T> as) {
        List<T> ticked = new ArrayList<>();
        for (Line line : lift.lines()) {
            @Nullable String verdict = agreed.answer(Sheet.line(line.person()));
            if (verdict != null && stillAsked.test(line)) {
                ticked.add(as.line(line, verdict, agreed.answer(Sheet.reason(line.person()))));
            }
        }
        return ticked;
    }
}
