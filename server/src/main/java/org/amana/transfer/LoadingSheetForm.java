package org.amana.transfer;

import java.util.List;
import java.util.Optional;
import org.amana.access.Viewer;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manifest as it was ticked and signed where people boarded. */
@Component
final class LoadingSheetForm extends LiftSheetForm {

    static final String CODE = "loading-sheet";

    private final PaperLines lines;
    private final Boarding boarding;

    LoadingSheetForm(PaperActs papers, PaperLines lines, Boarding boarding) {
        super(papers);
        this.lines = lines;
        this.boarding = boarding;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Optional<List<Sheet.Line>> printed(Viewer viewer, String lift) {
        return lines.listed(viewer, lift);
    }

    @Override
    List<Sheet.Verdict> verdicts() {
        return List.of(
                new Sheet.Verdict(Line.Loading.BOARDED.name(), false),
                new Sheet.Verdict(Line.Loading.NOT_PRODUCED.name(), true),
                new Sheet.Verdict(Line.Loading.HELD_BACK.name(), true));
    }

    @Override
    public List<String> acts() {
        return List.of("give", "board", "count");
    }

    @Override
    Optional<Act> act(String act, Agreed agreed, Lift lift) {
        String carrier = lift.leg(1).carrier();
        return switch (act) {
            case "give" ->
                papers.give(
                        agreed, lift, LiftFact.Stage.BOARDING, 1, lift.planned().sender(), carrier);
            case "board" -> board(agreed, lift, carrier);
            default -> papers.count(agreed, lift, 1, false);
        };
    }

    private Optional<Act> board(Agreed agreed, Lift lift, String carrier) {
        // The paper tells of people who sat there; what a gate says of them now is a breach and no refusal.
        List<Boarding.BoardingLine> marked = ticked(
                lift,
                agreed,
                line -> line.loading() == Line.Loading.OPEN,
                (line, verdict, reason) ->
                        new Boarding.BoardingLine(line.person(), Line.Loading.valueOf(verdict), reason, true));
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        PaperActs.@Nullable Open open =
                papers.open(lift, LiftFact.Stage.BOARDING).orElse(null);
        Boarding.Request request = new Boarding.Request(
                lift.code(),
                open == null ? null : open.handover(),
                open == null ? null : open.agreed(),
                PaperActs.when(agreed),
                marked,
                PaperActs.by(carrier, agreed));
        return Optional.of(PaperActs.act(agreed, request, boarding.decider(agreed.speaker(), request)));
    }
}
