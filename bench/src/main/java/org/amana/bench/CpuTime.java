package org.amana.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Processor time spent by this process and by PostgreSQL: what a figure costs, whatever else the machine is busy with.
 */
record CpuTime(long ownNanos, long serverNanos) {

    private static final long TICK_NANOS = 10_000_000;

    static CpuTime now(long postmaster) {
        var own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long server = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(process -> ticks(process.pid()))
                .sum();
        return new CpuTime(own.getProcessCpuTime(), server * TICK_NANOS);
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            if (Files.exists(Path.of("/proc", String.valueOf(pid)))) {
                throw new UncheckedIOException(gone);
            }
            return 0;
        }
    }

    CpuTime since(CpuTime earlier) {
        return new CpuTime(ownNanos - earlier.ownNanos, serverNanos - earlier.serverNanos);
    }

    String per(long entries) {
        return String.format(
                Locale.ROOT,
                "%.0f + %.0f µs of processor per entry here and in PostgreSQL",
                ownNanos / 1e3 / entries,
                serverNanos / 1e3 / entries);
    }
}
