package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which instructions that the scans like this processor has. */
final class Processor {

    private static final List<String> LIKED =
            List.of("avx2", "avx512f", "avx512dq", "avx512_vpopcntdq", "asimd", "sve");

    private Processor() {}

    static String instructions() {
        Path info = Path.of("/proc/cpuinfo");
        try (Stream<String> lines = Files.lines(info)) {
            List<String> flags = lines.filter(line -> line.startsWith("flags") || line.startsWith("Features"))
                    .findFirst()
                    .map(line -> List.of(line.split("\\s+")))
                    .orElse(List.of());
            return "processor has " + LIKED.stream().filter(flags::contains).collect(Collectors.joining(" "));
        } catch (IOException e) {
            return "instructions of the processor not known";
        }
    }
}
