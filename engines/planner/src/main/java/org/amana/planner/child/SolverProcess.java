package org.amana.planner.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amana.planner.Former;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.StopReason;
import org.amana.planner.highs.HighsSolver;
import org.amana.planner.master.MasterExplainer;
import org.amana.planner.master.MasterPlanner;

/** The child: hears requests on its standard input, answers on its standard output, and ends when the parent is gone. */
public final class SolverProcess {

    private final DataOutputStream out;
    private final MasterPlanner planner;
    private final MasterExplainer explainer;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private SolverProcess(HighsSolver solver, DataOutputStream out) {
        this.out = out;
        planner = new MasterPlanner(solver);
        explainer = new MasterExplainer(solver);
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever else would print must not get between the frames.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        HighsSolver solver;
        try {
            solver = HighsSolver.load();
        } catch (IOException e) {
            Message.send(out, new Message.Failed(String.valueOf(e.getMessage())));
            return;
        }
        Message.send(out, new Message.Ready(solver.name()));
        new SolverProcess(solver, out)
                .serve(new DataInputStream(new BufferedInputStream(new java.io.FileInputStream(FileDescriptor.in))));
    }

    /** Native models belong to the thread that made them, so one thread does all the work. */
    private void serve(DataInputStream in) throws IOException {
        try (ExecutorService work = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("solver").factory())) {
            while (true) {
                Message request = Message.receive(in);
                if (request instanceof Message.Cancel) {
                    cancelled.set(true);
                } else {
                    cancelled.set(false);
                    work.execute(() -> answer(request));
                }
            }
        } catch (EOFException parentIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Message request) {
        try {
            switch (request) {
                case Message.Solve solve -> solve(solve);
                case Message.Explain explain ->
                    Message.send(out, new Message.Explained(explainer.explain(explain.instance())));
                case Message.Ask ask -> Message.send(out, new Message.Told(explainer.ask(ask.questions())));
                default -> Message.send(out, new Message.Failed("not a request: " + request));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        } catch (RuntimeException | OutOfMemoryError e) {
            failed(e);
        }
    }

    private void failed(Throwable e) {
        try {
            Message.send(out, new Message.Failed(e.toString()));
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void solve(Message.Solve solve) throws IOException {
        Limits limits = limits(solve.seconds(), solve.rounds(), solve.gap());
        try {
            PlanWatcher watcher = new PlanWatcher() {
                @Override
                public void better(Planned better) {
                    tell(new Message.Better(better.plan()));
                }

                @Override
                public void bound(double bound) {
                    tell(new Message.Bound(bound));
                }

                @Override
                public boolean cancelled() {
                    return cancelled.get();
                }
            };
            Planned planned = solve.former() == null
                    ? planner.plan(solve.instance(), limits, solve.start(), watcher)
                    : near(solve, solve.former(), limits, watcher);
            Message.send(out, new Message.Done(planned.stop(), true));
        } catch (NoValidPlan e) {
            Message.send(out, new Message.Done(StopReason.ROUNDS_DONE, false));
        }
    }

    private Planned near(Message.Solve solve, Former former, Limits limits, PlanWatcher watcher)
            throws NoValidPlan, IOException {
        Planned planned = planner.plan(solve.instance(), limits, solve.start(), former, watcher)
                .planned();
        Message.send(out, new Message.Nearest(planned.plan()));
        return planned;
    }

    private static Limits limits(double seconds, int rounds, double gap) {
        return new Limits(Duration.ofNanos((long) (Math.min(seconds, 1e9) * 1e9)), rounds, gap);
    }

    private void tell(Message message) {
        try {
            Message.send(out, message);
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
