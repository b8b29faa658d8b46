package org.amana.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;

/**
 * Sends the parts of a list, each of them one command: the first alone, since it says whether there is a list at all, then two
 * at a time, so that one is decided while the other becomes durable. In which order they get in does not matter.
 */
final class SendingParts {

    private static final int AT_ONCE = 2;

    private final IntakeMemory memory;
    private final ListImport.Sender sender;
    private final PartiesNamed parties;
    private final IntFunction<ListImport.PartBody> bodies;

    SendingParts(
            IntakeMemory memory,
            ListImport.Sender sender,
            PartiesNamed parties,
            IntFunction<ListImport.PartBody> bodies) {
        this.memory = memory;
        this.sender = sender;
        this.parties = parties;
        this.bodies = bodies;
    }

    ImportOutcome send(ListFact.Received list, List<PreparedRow> rows) {
        TakingRows first = new TakingRows(memory, list, slice(rows, 1));
        Decider deciding = recorded -> {
            List<Refusal> unknown = parties.unknown();
            return unknown.isEmpty() ? first.first(recorded) : Decision.refuse(unknown);
        };
        return switch (sender.send("", bodies.apply(1), deciding)) {
            case Answer.Refused refused -> new ImportOutcome.Refused(refused.refusals());
            case Answer.Conflict conflict -> new ImportOutcome.Conflict(conflict.key());
            case Answer.Taken taken -> following(taken.first(ListFact.Received.class), rows, taken.repeated());
        };
    }

    private ImportOutcome following(ListFact.Received list, List<PreparedRow> rows, boolean firstRepeated) {
        boolean repeated = firstRepeated;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Deque<Future<Answer>> underWay = new ArrayDeque<>();
            for (int part = 2; part <= list.parts() || !underWay.isEmpty(); part++) {
                if (part <= list.parts()) {
                    underWay.add(threads.submit(sending(list, rows, part)));
                }
                if (underWay.size() == AT_ONCE || part >= list.parts()) {
                    switch (await(underWay.remove())) {
                        case Answer.Refused refused -> {
                            return new ImportOutcome.Refused(refused.refusals());
                        }
                        case Answer.Conflict conflict -> {
                            return new ImportOutcome.Conflict(conflict.key());
                        }
                        case Answer.Taken taken -> repeated &= taken.repeated();
                    }
                }
            }
        }
        return new ImportOutcome.Complete(list.list(), rows.size(), list.parts(), repeated);
    }

    private Callable<Answer> sending(ListFact.Received list, List<PreparedRow> rows, int part) {
        Decider deciding = new TakingRows(memory, list, slice(rows, part))::following;
        return () -> sender.send("/" + part, bodies.apply(part), deciding);
    }

    private static Answer await(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<PreparedRow> slice(List<PreparedRow> rows, int part) {
        int from = (part - 1) * ListImport.ROWS_IN_PART;
        return rows.subList(from, Math.min(rows.size(), from + ListImport.ROWS_IN_PART));
    }
}
