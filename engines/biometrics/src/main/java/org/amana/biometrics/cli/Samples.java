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
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.minutiae.FingerPictures;
import org.amana.biometrics.minutiae.TemplateFile.View;
import org.amana.biometrics.minutiae.Templates;
import org.amana.biometrics.quality.PrintQuality;
import org.amana.biometrics.quality.QualityMeter;

/** The prints of a folder and of all folders in it. */
public final class Samples {

    private static final long LONGEST = 256L << 20;

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
     * @param quality of the picture; of a bare template nothing is known
     */
    public record Sample(String name, Print print, Optional<PrintQuality> quality) {}

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
            return Optional.of(sample(file, name));
        } catch (IOException | RuntimeException e) {
            // Extractors not written here answer odd pictures with whatever exception their code runs into.
            complaints.accept(file + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Sample sample(Path file, String name) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new MalformedException("longer than " + LONGEST + " bytes");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (Templates.isTemplate(bytes)) {
            return new Sample(name, Print.of(template(Templates.read(bytes).views())), Optional.empty());
        }
        GreyImage image = FingerPictures.isRecord(bytes)
                ? FingerPictures.read(bytes).getFirst().image()
                : Pictures.read(bytes, Pictures.USUAL_DPI);
        int dpi = resolutions.of(name).orElse(image.dotsPerInch());
        long longest = Math.max(image.width(), image.height()) * 500L / dpi;
        if (longest > Template.MOST_PIXELS) {
            throw new MalformedException(
                    "%d x %d at %d dpi is no print of one finger".formatted(image.width(), image.height(), dpi));
        }
        GreyImage picture = new GreyImage(image.width(), image.height(), dpi, image.pixels());
        Template template = extractor.extract(picture);
        return new Sample(name, Print.of(template), Optional.of(QualityMeter.measure(picture, template)));
    }

    /** The first finger of the file. Its minutiae are at 500 dots per inch, the size of its picture is not. */
    private static Template template(List<View> views) throws MalformedException {
        if (views.isEmpty()) {
            throw new MalformedException("a template without a finger");
        }
        List<Minutia> minutiae = views.getFirst().minutiae().stream()
                .filter(m -> Math.max(m.x(), m.y()) < Template.MOST_PIXELS)
                .toList();
        int width = minutiae.stream().mapToInt(Minutia::x).max().orElse(0) + 1;
        int height = minutiae.stream().mapToInt(Minutia::y).max().orElse(0) + 1;
        return new Template(width, height, minutiae);
    }
}
