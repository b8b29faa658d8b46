package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How fast the story is told: so many of its minutes in a second of ours. Keys change it while it runs. */
public final class Pace {

    private static final int FASTEST = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final boolean unhurried;
    private int minutesASecond;
    private boolean paused;
    private boolean stopped;
    private int steps;
    private boolean stepped;

    private Pace(boolean unhurried, int minutesASecond) {
        this.unhurried = unhurried;
        this.minutesASecond = minutesASecond;
    }

    /** As fast as the server takes it. */
    public static Pace max() {
        return new Pace(false, FASTEST);
    }

    /** @param minutesASecond minutes of the story in a second */
    public static Pace watchable(int minutesASecond) {
        return new Pace(true, minutesASecond);
    }

    /** A key: {@code p} pauses and goes on, {@code s} makes one step, {@code +} and {@code -} change speed, {@code q} stops. */
    public void key(char key) {
        lock.lock();
        try {
            stepped = key == 's';
            switch (key) {
                case 'p' -> paused = !paused;
                case 's' -> {
                    paused = true;
                    steps++;
                }
                case '+' -> minutesASecond = Math.min(FASTEST, minutesASecond * 2);
                case '-' -> minutesASecond = Math.max(1, minutesASecond / 2);
                case 'q' -> stopped = true;
                default -> {}
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How it goes on, for whoever has just pressed a key. */
    public String said(Words words) {
        lock.lock();
        try {
            String how = stopped ? "stopping" : stepped ? "step" : paused ? "paused" : "going";
            return words.say("pace." + how, "minutes", minutesASecond);
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody stopped it. */
    public boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as the story takes from one instant to another; false if somebody stopped it. */
    boolean between(Instant from, Instant to) {
        if (!unhurried) {
            return !isStopped();
        }
        lock.lock();
        try {
            long left = Math.max(0, Duration.between(from, to).toMillis());
            while (!stopped) {
                if (steps > 0) {
                    steps--;
                    return true;
                }
                if (left <= 0 && !paused) {
                    return true;
                }
                left -= waited(left);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the rest of it or for a key; returns how many milliseconds of the story went by. */
    private long waited(long left) throws InterruptedException {
        if (paused) {
            changed.await();
            return 0;
        }
        long factor = 60L * minutesASecond;
        long began = System.nanoTime();
        changed.awaitNanos(Math.max(1, left * 1_000_000 / factor));
        return Math.max(1, (System.nanoTime() - began) / 1_000_000 * factor);
    }
}
