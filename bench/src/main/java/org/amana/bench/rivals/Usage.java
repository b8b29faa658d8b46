package org.amana.bench.rivals;

/** How much of something limited is used each night, and how much of it is not there. */
final class Usage {

    /** What there is. */
    @FunctionalInterface
    interface Limit {
        long of(int which, int night);
    }

    private final long[][] used;
    private final long[][] limit;
    private long over;

    Usage(int many, int nights, Limit limits) {
        used = new long[many][nights];
        limit = new long[many][nights];
        for (int i = 0; i < many; i++) {
            for (int t = 0; t < nights; t++) {
                limit[i][t] = limits.of(i, t);
            }
        }
    }

    void add(int which, int night, long more) {
        over -= Math.max(0, used[which][night] - limit[which][night]);
        used[which][night] += more;
        over += Math.max(0, used[which][night] - limit[which][night]);
    }

    /** The same for a night and all after it. */
    void addFrom(int which, int night, long more) {
        for (int t = night; t < used[which].length; t++) {
            add(which, t, more);
        }
    }

    long used(int which, int night) {
        return used[which][night];
    }

    long over() {
        return over;
    }
}
