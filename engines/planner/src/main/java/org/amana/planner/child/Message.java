package org.amana.planner.child;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.amana.planner.Former;
import org.amana.planner.Instance;
import org.amana.planner.Plan;
import org.amana.planner.StopReason;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.WhatIf;
import org.jspecify.annotations.Nullable;

/** What parent and child say to each other: one frame each, length, kind, content. */
sealed interface Message {

    /** Parent: plan this. */
    record Solve(
            Instance instance,
            double seconds,
            int rounds,
            double gap,
            @Nullable Plan start,
            @Nullable Former former) implements Message {}

    /** Parent: stop and say what there is. */
    record Cancel() implements Message {}

    /** Parent: what binds, and what everything is worth; the instance stays loaded for questions. */
    record Explain(Instance instance) implements Message {}

    /** Parent: what would these change, each alone, in the instance explained last? */
    record Ask(List<WhatIf> questions) implements Message {}

    /** Child: the solver is loaded. */
    record Ready(String engine) implements Message {}

    /** Child: a better plan. */
    record Better(Plan plan) implements Message {}

    /** Child: a better bound. */
    record Bound(double bound) implements Message {}

    /** Child: of the plans found, the nearest to the former one that costs no more than is tolerated. */
    record Nearest(Plan plan) implements Message {}

    /** Child: the search is over. */
    record Done(StopReason stop, boolean found) implements Message {}

    /** Child: what was asked to be explained. */
    record Explained(Explanation explanation) implements Message {}

    /** Child: what each question would change in the objective; not a number where it cannot be. */
    record Told(List<Double> changes) implements Message {}

    /** Child: it cannot be done, and why. */
    record Failed(String why) implements Message {}

    /** Sends a message whole. */
    static void send(DataOutputStream out, Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), message.getClass(), message);
        synchronized (out) {
            out.writeInt(bytes.size());
            out.writeByte(kinds().indexOf(message.getClass()));
            bytes.writeTo(out);
            out.flush();
        }
    }

    /** Waits for the next message. */
    static Message receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        int kind = in.readByte();
        if (length < 0 || kind < 0 || kind >= kinds().size()) {
            throw new IOException("not a frame: " + length + ", " + kind);
        }
        byte[] content = in.readNBytes(length);
        Object message = Wire.read(new DataInputStream(new java.io.ByteArrayInputStream(content)), kinds().get(kind));
        if (message instanceof Message known) {
            return known;
        }
        throw new IOException("an empty frame");
    }

    private static List<Class<?>> kinds() {
        return List.of(Message.class.getPermittedSubclasses());
    }
}
