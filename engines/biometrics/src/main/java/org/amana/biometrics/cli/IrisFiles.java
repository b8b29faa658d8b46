package org.amana.biometrics.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.iris.IrisCode;
import org.amana.biometrics.iris.IrisEncoder;
import org.amana.biometrics.iris.IrisGallery;

/** Compares the irises of a folder, each with each. */
public final class IrisFiles {

    /** Every file was read. */
    public static final int DONE = 0;
    /** In some file no iris was found; the others were compared. */
    public static final int SOME_UNREAD = 1;
    /** The command line or the folder cannot be used. */
    public static final int UNUSABLE = 2;

    private static final String USAGE = """
            iris score DIR [--out FILE]
            """;

    private final PrintStream err;
    private int unread;

    private IrisFiles(PrintStream err) {
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args the words after {@code iris}
     * @return {@link #DONE}, {@link #SOME_UNREAD} or {@link #UNUSABLE}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new IrisFiles(err).run(args, out);
    }

    private int run(String[] args, PrintStream out) {
        try {
            Arguments arguments = new Arguments(args, Set.of("--out"));
            if (arguments.words().size() != 2 || !arguments.words().getFirst().equals("score")) {
                throw new Arguments.Usage("score and a folder are wanted");
            }
            List<Eye> eyes = eyes(Path.of(arguments.words().getLast()));
            Optional<String> file = arguments.value("--out");
            if (file.isPresent()) {
                try (PrintStream csv = new PrintStream(file.get(), StandardCharsets.UTF_8)) {
                    write(eyes, csv);
                }
            } else {
                write(eyes, out);
            }
            return unread == 0 ? DONE : SOME_UNREAD;
        } catch (Arguments.Usage e) {
            err.println(e.getMessage());
            err.print(USAGE);
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": no such file or folder");
        } catch (IOException e) {
            err.println(e.getMessage());
        }
        return UNUSABLE;
    }

    private record Eye(String name, IrisCode code) {}

    private List<Eye> eyes(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<Eye> eyes = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                Optional<IrisCode> code = IrisEncoder.encode(Pictures.read(file, Pictures.USUAL_DPI));
                code.ifPresentOrElse(found -> eyes.add(new Eye(name, found)), () -> complain(file, "no iris found"));
            } catch (IOException e) {
                complain(file, String.valueOf(e.getMessage()));
            }
        }
        return eyes;
    }

    private void complain(Path file, String what) {
        unread++;
        err.println(file + ": " + what);
    }

    private static void write(List<Eye> eyes, PrintStream csv) {
        csv.print("probe,candidate,distance\n");
        for (Eye probe : eyes) {
            for (Eye candidate : eyes) {
                csv.printf(
                        Locale.ROOT,
                        "%s,%s,%.6f\n",
                        Csv.quoted(probe.name()),
                        Csv.quoted(candidate.name()),
                        IrisGallery.distance(probe.code(), candidate.code()));
            }
        }
    }
}
