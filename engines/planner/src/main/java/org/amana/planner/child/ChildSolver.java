package org.amana.planner.child;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.amana.planner.Former;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.StopReason;
import org.amana.planner.highs.HighsSolver;
import org.amana.planner.why.Explainer;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.WhatIf;
import org.jspecify.annotations.Nullable;

/** The solver in its child, started when it is first needed and again after it died. One request at a time. */
public final class ChildSolver implements Explainer, AutoCloseable {

    private final Object pipe = new Object();
    private volatile @Nullable Child child;
    private String engine = "";

    /** Whether a native library for this machine comes along; whether it works shows at the first request. */
    public static boolean fits() {
        return HighsSolver.fits();
    }

    /** Starts the child without waiting for it, so that it is ready when it is needed. */
    public void warm() {
        synchronized (pipe) {
            try {
                started();
            } catch (IOException e) {
                // Whoever needs it will be told.
                close();
            }
        }
    }

    /** What the child says on the way. */
    interface Hearer {
        void better(Plan plan);

        void bound(double bound);

        /** The nearest to a former plan, if there is one. */
        void nearest(Plan plan);
    }

    /** Searches; the hearer is told what is found, on this thread. Returns why the search stopped. */
    StopReason solve(
            Instance instance,
            Limits limits,
            double seconds,
            @Nullable Plan start,
            @Nullable Former former,
            PlanWatcher asked,
            Hearer to)
            throws IOException {
        synchronized (pipe) {
            Child running = ready();
            running.send(new Message.Solve(instance, seconds, limits.rounds(), limits.gap(), start, former));
            Thread canceller = cancelling(running, asked);
            try {
                while (true) {
                    Message message = running.receive();
                    switch (message) {
                        case Message.Better better -> to.better(better.plan());
                        case Message.Bound bound -> to.bound(bound.bound());
                        case Message.Nearest nearest -> to.nearest(nearest.plan());
                        case Message.Done done -> {
                            return done.stop();
                        }
                        default -> throw unexpected(message);
                    }
                }
            } finally {
                canceller.interrupt();
            }
        }
    }

    private static Thread cancelling(Child running, PlanWatcher asked) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (!asked.cancelled()) {
                    Thread.sleep(20);
                }
                running.send(new Message.Cancel());
            } catch (InterruptedException | IOException over) {
                // The search is over, one way or the other.
            }
        });
    }

    @Override
    public Explanation explain(Instance instance) {
        return request(new Message.Explain(instance), Message.Explained.class).explanation();
    }

    @Override
    public List<Double> ask(List<WhatIf> questions) {
        return request(new Message.Ask(questions), Message.Told.class).changes();
    }

    private <T extends Message> T request(Message request, Class<T> wanted) {
        synchronized (pipe) {
            try {
                Child running = ready();
                running.send(request);
                Message answer = running.receive();
                if (!wanted.isInstance(answer)) {
                    throw unexpected(answer);
                }
                return wanted.cast(answer);
            } catch (IOException e) {
                close();
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    private Child ready() throws IOException {
        Child running = started();
        if (engine.isEmpty()) {
            Message first = running.receive();
            if (!(first instanceof Message.Ready ready)) {
                throw unexpected(first);
            }
            engine = ready.engine();
        }
        return running;
    }

    private Child started() throws IOException {
        Child running = child;
        if (running == null || !running.alive()) {
            engine = "";
            running = Child.start();
            child = running;
        }
        return Objects.requireNonNull(running);
    }

    private static IOException unexpected(Message message) {
        return new IOException(message instanceof Message.Failed failed ? failed.why() : "unexpected: " + message);
    }

    /** Name of the solver; empty until it was needed. */
    String engine() {
        return engine;
    }

    /** The child's process, for those who measure it; 0 if none runs. */
    public long pid() {
        Child running = child;
        return running == null ? 0 : running.pid();
    }

    @Override
    public void close() {
        Child running = child;
        child = null;
        if (running != null) {
            running.close();
        }
    }
}
