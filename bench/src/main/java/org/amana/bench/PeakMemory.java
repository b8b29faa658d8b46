package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process ever held, as Linux counts it. */
final class PeakMemory {

    private static final double KIBIBYTES_IN_A_MEBIBYTE = 1024;

    private PeakMemory() {}

    /** Of one process in mebibytes; 0 where there is no such process or the system does not say. */
    static double of(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES_IN_A_MEBIBYTE)
                .findFirst()
                .orElse(0);
    }

    /** Of a process and all that it started and that still run, each at its own peak. */
    static double ofAll(ProcessHandle process) throws IOException {
        double sum = of(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += of(child.pid());
        }
        return sum;
    }
}
