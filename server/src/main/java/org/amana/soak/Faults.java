package org.amana.soak;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A way to the database that can be cut between any two things that the writer does: before a statement, before a commit, or
 * after the commit but before anybody hears of it.
 */
final class Faults {

    private static final Set<String> STEPS = Set.of("prepareStatement", "createStatement", "unwrap", "commit");

    private final DataSource source;
    private int stepsLeft = -1;
    private boolean afterwards;
    private String thread = "";

    Faults(DataSource source) {
        this.source = source;
    }

    /** Cuts the connection {@code steps} things from now; {@code after} lets a commit through and loses the answer. */
    synchronized void cutIn(int steps, boolean after) {
        cutIn(steps, after, "");
    }

    /** The same, counting only what threads do whose names begin so. */
    synchronized void cutIn(int steps, boolean after, String onThread) {
        stepsLeft = steps;
        afterwards = after;
        thread = onThread;
    }

    /** Whether no cut is still to come. */
    synchronized boolean spent() {
        return stepsLeft < 0;
    }

    synchronized void heal() {
        stepsLeft = -1;
    }

    DataSource faulty() {
        return proxy(DataSource.class, source, (method, result) -> {
            if (method.equals("getConnection") && result instanceof Connection connection) {
                return wrapped(connection);
            }
            return result;
        });
    }

    private Connection wrapped(Connection connection) {
        InvocationHandler handler = (self, method, arguments) -> {
            boolean cut = STEPS.contains(method.getName()) && due();
            if (cut && !(afterwards && method.getName().equals("commit"))) {
                connection.abort(Runnable::run);
                throw new SQLException("cut before " + method.getName());
            }
            @Nullable Object result = invoke(connection, method, arguments);
            if (cut) {
                connection.abort(Runnable::run);
                throw new SQLException("cut after " + method.getName());
            }
            return result;
        };
        return (Connection)
                Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private synchronized boolean due() {
        if (stepsLeft < 0 || !Thread.currentThread().getName().startsWith(thread)) {
            return false;
        }
        return stepsLeft-- == 0;
    }

    private interface Change {
        @Nullable
        Object of(String method, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Change change) {
        InvocationHandler handler =
                (self, method, arguments) -> change.of(method.getName(), invoke(target, method, arguments));
        return type.cast(Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
