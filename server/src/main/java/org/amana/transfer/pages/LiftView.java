package org.amana.transfer.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lift: how far it has come, its account by name, its manifest, and the acts between the parties.
 *
 * @param silent codes of the terms of the second equation that are nobody
 * @param gates names of the gates, in their order
 * @param exceptions lines that somebody must look at
 * @param why the term whose entries are asked for, null if none is
 */
public record LiftView(
        Heading heading,
        List<Step> steps,
        Equation loading,
        Equation receiving,
        List<String> silent,
        Verdict verdict,
        List<String> gates,
        List<Line> exceptions,
        List<Line> inOrder,
        List<Handover> handovers,
        List<Count> counts,
        List<CloseOut> closeOuts,
        List<Notice> notices,
        List<Event> events,
        May may,
        @Nullable Why why) {

    /**
     * @param night noon of the day on which it leaves
     * @param seats the least that a leg has
     * @param nextLeg number of the leg that leaves next, null if none is left
     * @param movingLeg number of the leg under way, null if none is
     */
    public record Heading(
            String lift,
            String campaign,
            String campaignName,
            String sender,
            String receiver,
            String origin,
            String destination,
            String lane,
            String mandate,
            Instant night,
            String state,
            int version,
            int listed,
            int seats,
            List<Leg> legs,
            @Nullable Integer nextLeg,
            @Nullable Integer movingLeg) {

        public boolean closed() {
            return state.startsWith("CLOSED");
        }

        public boolean planning() {
            return state.equals("PLANNED") || state.equals("OFFERED");
        }

        /** Whether people may board now. */
        public boolean atTheRamp() {
            return state.equals("FROZEN") || state.equals("LOADING");
        }

        /** Whether somebody may be aboard. */
        public boolean underWay() {
            return state.equals("DEPARTED") || state.equals("ARRIVED") || state.equals("HANDED_OVER");
        }
    }

    public record Leg(
            int number,
            String from,
            String to,
            String carrier,
            String conveyance,
            @Nullable String tail,
            int seats,
            Instant departs,
            Instant arrives) {}

    /**
     * @param word code of what was, is or will be reached
     * @param place past, now or to-come
     * @param of how many of the people are through it, null where that is not told
     */
    public record Step(
            String word,
            String place,
            @Nullable Instant at,
            @Nullable Integer done,
            @Nullable Integer of) {}

    /** Both sides of one equation; the figures stand for the names. */
    public record Equation(List<Term> before, List<Term> after) {

        public int left() {
            return before.stream().mapToInt(Term::figure).sum();
        }

        public int right() {
            return after.stream().mapToInt(Term::figure).sum();
        }
    }

    /**
     * @param part code of the set
     * @param tone how it is coloured: empty where it is in order
     * @param names those in it, if they are five or fewer
     */
    public record Term(String part, int figure, String tone, List<Named> names) {}

    /** @param tag what the person wears, null if nothing */
    public record Named(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}

    /**
     * What closing now would mean.
     *
     * @param word code of the sentence
     * @param reasons what keeps it from balancing, with how many people
     */
    public record Verdict(String word, List<Reason> reasons) {}

    public record Reason(String fault, int figure) {}

    /**
     * @param gates what each gate said last, by name; a gate that is not there let the person pass
     * @param sentence code of what is the matter, null if nothing is
     * @param tone how the sentence is coloured
     * @param check what one to one came to last for this lift; null if nobody compared
     */
    public record Line(
            Named person,
            String origin,
            String loading,
            @Nullable String ending,
            @Nullable String reason,
            @Nullable String report,
            Map<String, Said> gates,
            @Nullable String sentence,
            String tone,
            @Nullable Check check) {

        /** Whether the person should still board. */
        public boolean toBoard() {
            return loading.equals("OPEN") || loading.equals("NOT_PRODUCED");
        }

        /** Whether the person is aboard with no answer. */
        public boolean unanswered() {
            return loading.equals("BOARDED") && (ending == null || ending.equals("QUERIED"));
        }

        /** Whether the gates were asked about the person for this lift. */
        public boolean listed() {
            return origin.equals("FROZEN") || origin.equals("LATE_ADD");
        }
    }

    /**
     * One finger against those kept of the one person.
     *
     * @param outcome AGREES, DOES_NOT_AGREE, NOT_COMPARABLE or NOT_ENROLLED
     * @param score in thousandths, null if nothing was compared
     * @param threshold from which it agrees, in thousandths
     */
    public record Check(
            String outcome,
            @Nullable Integer score,
            @Nullable Integer threshold,
            String device,
            String party,
            @Nullable String role,
            Instant occurred,
            long leaf) {

        public boolean differs() {
            return outcome.equals("DOES_NOT_AGREE");
        }
    }

    /**
     * @param outcome WARN or FAIL
     * @param words code of the reason, null where only those with a right of their own may read it
     */
    public record Said(String outcome, @Nullable String words, Map<String, String> arguments, boolean overridden) {}

    /**
     * @param acts in their order: the giver's first
     * @param open how many lines wait for an answer
     */
    public record Handover(
            String handover,
            String stage,
            int leg,
            String giver,
            String receiver,
            @Nullable String agreed,
            Instant recorded,
            int lines,
            int accepted,
            int queried,
            int returned,
            int open,
            List<Act> acts) {

        /** The acts, those that one party did alike told as one: a long handover is answered in several goes. */
        public List<Side> sides() {
            Map<Side, List<Long>> leaves = new LinkedHashMap<>();
            for (Act act : acts) {
                leaves.computeIfAbsent(Side.of(act), side -> new ArrayList<>()).add(act.leaf());
            }
            return leaves.entrySet().stream()
                    .map(one -> one.getKey().with(one.getValue()))
                    .toList();
        }

        /** Whether it is between two others, whose books the reader does not see: then nothing is said of it but that it was. */
        public boolean hidden() {
            return acts.isEmpty() && lines == 0;
        }

        public boolean answered() {
            return acts.stream().anyMatch(act -> act.party().equals(receiver));
        }
    }

    /** @param signed whether the party's own key signed it; else this server attests it */
    public record Act(
            String party,
            String role,
            @Nullable String device,
            Instant occurred,
            String method,
            boolean signed,
            @Nullable String transcribedBy,
            long leaf) {}

    /** What one party did in one way, and the entries that say so. */
    public record Side(
            String party,
            String role,
            @Nullable String device,
            String method,
            boolean signed,
            @Nullable String transcribedBy,
            List<Long> leaves) {

        static Side of(Act act) {
            return new Side(
                    act.party(), act.role(), act.device(), act.method(), act.signed(), act.transcribedBy(), List.of());
        }

        Side with(List<Long> entries) {
            return new Side(party, role, device, method, signed, transcribedBy, List.copyOf(entries));
        }
    }

    /** A count of those aboard, by one or two counters. */
    public record Count(
            boolean unloading,
            Instant occurred,
            String first,
            int firstFigure,
            @Nullable String second,
            @Nullable Integer secondFigure,
            int roll,
            boolean clears,
            long leaf) {

        public boolean agree() {
            return secondFigure != null && secondFigure == firstFigure;
        }
    }

    /**
     * What was proposed to close with.
     *
     * @param signedBy parties that signed it
     * @param signedHere whether the reader's party is one of them
     */
    public record CloseOut(
            int version,
            boolean balanced,
            int sent,
            int received,
            String hash,
            @Nullable String reason,
            Instant proposed,
            @Nullable Instant closed,
            List<Act> signedBy,
            boolean signedHere,
            long leaf) {}

    /** @param delivered null while the party was not told */
    public record Notice(
            String notice,
            String party,
            Instant due,
            @Nullable Instant delivered,
            @Nullable String proof) {}

    /** @param kind code of what happened */
    public record Event(String kind, String party, String role, Instant recorded, long leaf) {}

    /** The receiver's yes to what is offered now, null while it is awaited or when nothing is offered. */
    public @Nullable Event agreed() {
        @Nullable
        Event last = events.stream()
                .filter(event -> event.kind().contains(".lift-offer"))
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean yes =
                heading.state().equals("OFFERED") && last != null && last.kind().endsWith("answered");
        return yes ? last : null;
    }

    /** What the reader may do here now. */
    public record May(
            boolean build,
            boolean answer,
            boolean give,
            boolean board,
            boolean amend,
            boolean count,
            boolean run,
            boolean carry,
            boolean receive,
            boolean find,
            boolean close,
            boolean party,
            boolean admissions,
            boolean check) {}

    /** The people of one term and the entries that made it. */
    public record Why(String part, List<Named> persons, List<Event> events) {}
}
