package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amana.access.Viewer;
import org.amana.platform.journal.Speaker;
import org.amana.transcription.PaperForm;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manifest as it was ticked and signed where people boarded. */
@Component
final class LoadingSheetForm implements PaperForm {

    static final String CODE = "loading-sheet";

    private final PaperActs papers;
    private final PaperLines lines;
    private final Boarding boarding;

    LoadingSheetForm(PaperActs papers, PaperLines lines, Boarding boarding) {
        this.papers = papers;
        this.lines = lines;
        this.boarding = boarding;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<String> parties(String about) {
        return papers.parties(about);
    }

    @Override
    public Optional<Sheet> sheet(Viewer viewer, String about) {
        return lines.listed(viewer, about)
                .map(printed -> new Sheet(
                        PaperActs.QUESTIONS,
                        printed,
                        List.of(
                                new Sheet.Verdict(Line.Loading.BOARDED.name(), false),
                                new Sheet.Verdict(Line.Loading.NOT_PRODUCED.name(), true),
                                new Sheet.Verdict(Line.Loading.HELD_BACK.name(), true))));
    }

    @Override
    public List<String> acts() {
        return List.of("give", "board", "count");
    }

    @Override
    public Optional<Act> act(String act, Agreed agreed) {
        @Nullable Lift lift = papers.lift(agreed).orElse(null);
        if (lift == null) {
            return Optional.empty();
        }
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
        List<Boarding.BoardingLine> marked = new ArrayList<>();
        for (Line line : lift.lines()) {
            @Nullable String mark = agreed.answer(Sheet.line(line.person()));
            if (mark != null && line.loading() == Line.Loading.OPEN) {
                // The paper tells of people who sat there; what a gate says of them now is a breach and no refusal.
                marked.add(new Boarding.BoardingLine(
                        line.person(), Line.Loading.valueOf(mark), agreed.answer(Sheet.reason(line.person())), true));
            }
        }
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        PaperActs.@Nullable Open open =
                papers.open(lift, LiftFact.Stage.BOARDING).orElse(null);
        Speaker speaker = agreed.speaker();
        Boarding.Request request = new Boarding.Request(
                lift.code(),
                open == null ? null : open.handover(),
                open == null ? null : open.agreed(),
                PaperActs.when(agreed),
                marked,
                PaperActs.by(carrier, agreed));
        return Optional.of(PaperActs.act(agreed, request, boarding.decider(speaker, request)));
    }
}
