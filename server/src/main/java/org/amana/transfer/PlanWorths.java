package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.Supply;
import org.amana.planner.why.WhatIf;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanWorthView;
import org.amana.transfer.plan.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what binds in a plan: by prices and by solving again where a solver is, else by what is used up. */
@Component
final class PlanWorths {

    private static final int SOLVED_AGAIN = 12;
    private static final int SHOWN = 60;
    /** What is worth less is the solver's rounding. */
    private static final double LITTLE = 1e-6;

    private final PlanQuestions questions;
    private final PlanWords words;

    PlanWorths(PlanQuestions questions, PlanWords words) {
        this.questions = questions;
        this.words = words;
    }

    PlanWorthView of(PlanBoardView.Head head, PlanBook.Entry entry, Frame frame) {
        Optional<Explanation> explained = questions.explain(entry.summary().plan(), entry.instance());
        return explained.isPresent()
                ? new PlanWorthView(head, true, solved(entry, explained.get(), frame))
                : new PlanWorthView(head, false, usedUp(entry, frame));
    }

    private List<PlanWorthView.Worth> solved(PlanBook.Entry entry, Explanation explained, Frame frame) {
        UUID plan = entry.summary().plan();
        List<Explanation.LimitWorth> limits = explained.limits().stream()
                .filter(one -> one.worth() > LITTLE)
                .limit(SHOWN)
                .toList();
        List<WhatIf> again = limits.stream()
                .limit(SOLVED_AGAIN)
                .map(one -> WhatIf.more(one.supply(), one.where(), one.night(), 1))
                .toList();
        List<Double> exact = questions.ask(plan, entry.instance(), again).orElse(List.of());
        List<PlanWorthView.Worth> worth = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            Explanation.LimitWorth one = limits.get(i);
            boolean told = i < exact.size() && !exact.get(i).isNaN();
            worth.add(row(
                    entry,
                    said(entry, one.supply(), one.where(), frame),
                    one.night(),
                    one.worth(),
                    told ? Double.valueOf(Math.max(0, -exact.get(i))) : null));
        }
        return worth;
    }

    private List<PlanWorthView.Worth> usedUp(PlanBook.Entry entry, Frame frame) {
        List<PlanWorthView.Worth> worth = new ArrayList<>();
        for (Outlook.Limit limit : entry.outlook().limits()) {
            for (int night = 1; night <= entry.outlook().nights(); night++) {
                if (limit.full(night)) {
                    worth.add(row(entry, said(entry, limit.supply(), limit.where(), frame), night, null, null));
                }
            }
        }
        return worth;
    }

    /** What is short, in words. */
    String said(PlanBook.Entry entry, Supply supply, String where, Frame frame) {
        if (supply == Supply.SORTIE) {
            var way = PlanBoards.way(entry.stated(), where);
            return frame.say(
                    "transfer.plan.supply.SORTIE", "where", words.way(way.from(), way.to(), way.vehicle(), frame));
        }
        return words.limit(supply.name(), where, frame);
    }

    private static PlanWorthView.Worth row(
            PlanBook.Entry entry, String words, int night, @Nullable Double price, @Nullable Double exact) {
        return new PlanWorthView.Worth(
                words, night, LiftPageReads.noon(entry.stated().day(night)), price, exact);
    }
}
