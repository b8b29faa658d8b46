package org.amana.platform.postgres;

/**
 * The most connections that each role keeps open.
 *
 * @param owner migrations only, which hold one connection for their lock and work on another: at least 2
 * @param writer the one writer, with a spare for its recovery and for desks' cursors
 * @param reader requests that read at the same time; more wait their turn
 */
public record PoolSizes(int owner, int writer, int reader) {

    public PoolSizes {
        if (owner < 2 || writer < 1 || reader < 1) {
            throw new IllegalArgumentException("the owner needs two connections, and the others at least one");
        }
    }

    /** For a server of record: on the machines this is made for, the disk and not the number of readers is the limit. */
    public static PoolSizes standard() {
        return new PoolSizes(2, 4, 12);
    }

    int of(DatabaseRole role) {
        return switch (role) {
            case OWNER -> owner;
            case WRITER -> writer;
            case READER -> reader;
        };
    }
}
