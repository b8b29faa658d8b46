package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Many clients at once, where the order does not matter. */
final class Work {

    private static final int AT_ONCE = 12;

    private Work() {}

    /** Does something with each, several at a time, and returns when all is done. */
    static <T> void each(List<T> all, Consumer<T> deed) {
        if (all.size() == 1) {
            deed.accept(all.getFirst());
            return;
        }
        Semaphore free = new Semaphore(AT_ONCE);
        List<Future<?>> doing = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T one : all) {
                free.acquire();
                doing.add(clients.submit(() -> {
                    try {
                        deed.accept(one);
                    } finally {
                        free.release();
                    }
                }));
            }
            for (Future<?> done : doing) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return chunks;
    }
}
