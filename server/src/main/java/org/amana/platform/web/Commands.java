package org.amana.platform.web;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way from a request to the one writer and back: a controller says how to decide, and what to answer when it is taken. */
@Component
public final class Commands {

    /** Says that the answer is that of an earlier request under the same key. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final long PATIENCE_SECONDS = 30;

    private final Journal journal;

    Commands(Journal journal) {
        this.journal = journal;
    }

    /**
     * Has a command decided and answers 200.
     *
     * @param body the request as parsed; its canonical bytes are what the key stands for
     * @param answer builds the body from the facts alone, so that a repeated request gets the same one
     */
    public <A> ResponseEntity<A> take(Caller caller, Object body, Decider decider, Function<Answer.Taken, A> answer) {
        return answered(HttpStatus.OK, record(caller, body, decider), answer);
    }

    /** The same, for what makes something new: answers 201. */
    public <A> ResponseEntity<A> create(Caller caller, Object body, Decider decider, Function<Answer.Taken, A> answer) {
        return answered(HttpStatus.CREATED, record(caller, body, decider), answer);
    }

    /**
     * Has a command decided, for callers that do more than answer.
     *
     * @throws RequestException if it was refused, or the key stands for another request
     * @throws NotRecordedException if nothing was recorded and the sender may try again
     */
    public Answer.Taken record(Caller caller, Object body, Decider decider) {
        String request = RequestHash.of(caller.method(), caller.path(), body);
        Submission submission = new Submission(Uuids.next(), caller.speaker(), caller.key(), request, decider);
        return switch (await(submission)) {
            case Answer.Taken taken -> taken;
            case Answer.Refused refused -> throw RequestException.refused(refused.refusals());
            case Answer.Conflict ignored -> throw RequestException.keyConflict(caller.key());
        };
    }

    /**
     * Looks at what the desks remember, on the writer's thread, where alone that is allowed. Nothing is written, and what was
     * seen may have changed by the time it is answered: whoever builds on it checks it again when they decide.
     */
    public <T> T look(Caller caller, Function<Instant, T> look) {
        AtomicReference<@Nullable T> seen = new AtomicReference<>();
        String key = Uuids.next().toString();
        await(new Submission(Uuids.next(), caller.speaker(), key, key, recorded -> {
            seen.set(look.apply(recorded));
            return Decision.refuse();
        }));
        return Objects.requireNonNull(seen.get());
    }

    private Answer await(Submission submission) {
        try {
            return journal.writer().submit(submission).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotRecordedException notRecorded) {
                throw notRecorded;
            }
            throw new IllegalStateException("command " + submission.command() + " could not be decided", e.getCause());
        } catch (TimeoutException e) {
            throw RequestException.unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestException.unavailable();
        }
    }

    private static <A> ResponseEntity<A> answered(
            HttpStatus status, Answer.Taken taken, Function<Answer.Taken, A> answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
        if (taken.repeated()) {
            response.header(REPLAYED, "true");
        }
        return response.body(answer.apply(taken));
    }
}
