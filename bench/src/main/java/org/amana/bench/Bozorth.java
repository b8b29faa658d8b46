package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;

/** NIST's bozorth3 on the same minutiae, where a program of that name is on the path. */
final class Bozorth {

    private static final int PROBES = 8;

    private Bozorth() {}

    /** One line: its pace, or that it is not there. */
    static String pace(List<PrintSet.Sample> samples) throws IOException, InterruptedException {
        String path = System.getenv().getOrDefault("PATH", "");
        boolean there = Stream.of(path.split(":"))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, "bozorth3")));
        if (!there) {
            return "bozorth3 is not on the path: not measured";
        }
        Path folder = Files.createTempDirectory("bozorth");
        try {
            return pace(samples, folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String pace(List<PrintSet.Sample> samples, Path folder) throws IOException, InterruptedException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Path file = folder.resolve(i + ".xyt");
            Files.writeString(file, xyt(samples.get(i).template()));
            files.add(file.toString());
        }
        Path list = Files.write(folder.resolve("all"), files);
        long began = System.nanoTime();
        for (int i = 0; i < PROBES; i++) {
            String probe = files.get(i * files.size() / PROBES);
            Process process = new ProcessBuilder("bozorth3", "-p", probe, "-G", list.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start();
            if (process.waitFor() != 0) {
                return "bozorth3 failed: not measured";
            }
        }
        double rate = (double) PROBES * files.size() / (System.nanoTime() - began) * 1e9;
        return String.format(Locale.ROOT, "bozorth3 %.1f thousand a second, reading its files included", rate / 1e3);
    }

    /** Lines x, y from the bottom, degrees and quality, as mindtct writes them. */
    private static String xyt(Template template) {
        StringBuilder text = new StringBuilder();
        for (Minutia minutia : template.minutiae()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%d %d %d 50%n",
                    minutia.x(),
                    template.height() - 1 - minutia.y(),
                    Math.round(Math.toDegrees(minutia.direction())) % 360));
        }
        return text.toString();
    }
}
