package org.amana.biometrics.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Template;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.match.Print;

/** The prints of a folder and of all folders in it. */
public final class Samples {

    private final Extractor extractor;
    private final Resolutions resolutions;
    private final Consumer<String> complaints;

    /** @param complaints gets a line for each file that cannot be read */
    public Samples(Extractor extractor, Resolutions resolutions, Consumer<String> complaints) {
        this.extractor = extractor;
        this.resolutions = resolutions;
        this.complaints = complaints;
    }

    /**
     * A print and where it was.
     *
     * @param name path from the folder, with slashes
     */
    public record Sample(String name, Print print) {}

    /** All that can be read, by name; what cannot is complained of. */
    public List<Sample> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        return files.parallelStream()
                .flatMap(file -> read(file, name(folder, file)).stream())
                .toList();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** One print, or a complaint. */
    public Optional<Sample> read(Path file, String name) {
        try {
            return Optional.of(new Sample(name, Print.of(template(file, name))));
        } catch (IOException | RuntimeException e) {
            // Extractors not written here answer odd pictures with whatever exception their code runs into.
            complaints.accept(file + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Template template(Path file, String name) throws IOException {
        GreyImage image = Pictures.read(file, Pictures.USUAL_DPI);
        int dpi = resolutions.of(name).orElse(image.dotsPerInch());
        long longest = Math.max(image.width(), image.height()) * 500L / dpi;
        if (longest > Template.MOST_PIXELS) {
            throw new MalformedException(
                    "%d x %d at %d dpi is no print of one finger".formatted(image.width(), image.height(), dpi));
        }
        return extractor.extract(new GreyImage(image.width(), image.height(), dpi, image.pixels()));
    }
}
