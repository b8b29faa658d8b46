package org.amana.transfer;

import java.util.List;
import java.util.Optional;
import org.amana.access.Viewer;
import org.amana.register.HandoverFact;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manifest as it was ticked and signed where people were received. */
@Component
final class ReceptionSheetForm extends LiftSheetForm {

    static final String CODE = "reception-sheet";

    private final PaperLines lines;
    private final Receiving receiving;

    ReceptionSheetForm(PaperActs papers, PaperLines lines, Receiving receiving) {
        super(papers);
        this.lines = lines;
        this.receiving = receiving;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Optional<List<Sheet.Line>> printed(Viewer viewer, String lift) {
        return lines.aboard(viewer, lift);
    }

    @Override
    List<Sheet.Verdict> verdicts() {
        return List.of(
                new Sheet.Verdict(HandoverFact.Verdict.ACCEPTED.name(), false),
                new Sheet.Verdict(HandoverFact.Verdict.QUERIED.name(), true),
                new Sheet.Verdict(HandoverFact.Verdict.RETURNED.name(), true));
    }

    @Override
    public List<String> acts() {
        return List.of("count", "give", "receive");
    }

    @Override
    Optional<Act> act(String act, Agreed agreed, Lift lift) {
        Leg last = lift.lastLeg();
        String receiver = lift.planned().receiver();
        return switch (act) {
            case "give" -> papers.give(agreed, lift, LiftFact.Stage.RECEIPT, last.number(), last.carrier(), receiver);
            case "receive" -> receive(agreed, lift, receiver);
            default -> papers.count(agreed, lift, last.number(), true);
        };
    }

    private Optional<Act> receive(Agreed agreed, Lift lift, String receiver) {
        List<HandoverFact.Line> marked = ticked(
                lift,
                agreed,
                line -> line.aboard() || line.ending() == Line.Ending.QUERIED,
                (line, verdict, reason) ->
                        new HandoverFact.Line(line.person(), HandoverFact.Verdict.valueOf(verdict), reason));
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        PaperActs.@Nullable Open open =
                papers.open(lift, LiftFact.Stage.RECEIPT).orElse(null);
        Receiving.Request request = new Receiving.Request(
                lift.code(),
                open == null ? null : open.handover(),
                open == null ? null : open.agreed(),
                PaperActs.when(agreed),
                marked,
                PaperActs.by(receiver, agreed));
        return Optional.of(PaperActs.act(agreed, request, receiving.decider(agreed.speaker(), request)));
    }
}
