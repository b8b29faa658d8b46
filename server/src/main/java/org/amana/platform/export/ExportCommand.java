package org.amana.platform.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;
import org.amana.platform.journal.Ledger.AlteredHistoryException;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;

/** {@code export DIR}: the register in a folder, from a running server or a stopped one. */
public final class ExportCommand extends CommandLine {

    public ExportCommand() {
        super(Set.of("without-openings", "with-key"), Set.of("data", "database"));
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        Path target = Path.of(options.only("DIR"));
        RegisterFiles files = new RegisterFiles(Path.of(options.value("data").orElse("data")));
        PlatformClock clock = PlatformClock.system();
        try {
            if (!files.exist()) {
                throw new UnusableException("export.no-data", files.root().toString());
            }
            Optional<String> outside = options.value("database");
            if (outside.isEmpty() && !files.haveDatabase()) {
                throw new UnusableException(
                        "export.database-elsewhere", files.root().toString());
            }
            if (!ExportFolder.usable(target)) {
                throw new UnusableException("export.target-not-empty", target.toString());
            }
            Exporter.Request request = new Exporter.Request(
                    target,
                    !options.has("without-openings"),
                    Optional.of(files.attachments()),
                    options.has("with-key") ? key(files) : null);
            try (OpenRegister register = outside.map(OpenRegister::outside).orElseGet(() -> OpenRegister.of(files))) {
                sign(register, files, clock, words, console);
                report(new Exporter(register.source(), clock).write(request), target, words, console);
            }
            return DONE;
        } catch (IOException | SQLException e) {
            throw new UnusableException(e, "export.failed");
        }
    }

    /** An altered register is carried away all the same: the export is the evidence. */
    private static void sign(
            OpenRegister register, RegisterFiles files, PlatformClock clock, Words words, Console console)
            throws SQLException, IOException {
        try {
            register.signWhatIsLeft(files, clock);
        } catch (AlteredHistoryException e) {
            console.err().println(words.say("export.unsignable", String.valueOf(e.getMessage())));
        }
    }

    private static void report(Exporter.Written written, Path target, Words words, Console console) {
        console.out()
                .println(words.say(
                        "export.written", written.leaves(), written.checkpoints(), written.attachments(), target));
        if (written.unsigned() > 0) {
            console.err().println(words.say("export.unsigned", written.unsigned()));
        }
    }

    private static @Nullable String key(RegisterFiles files) throws IOException {
        if (!Files.isReadable(files.signer())) {
            throw new UnusableException("export.no-key");
        }
        return Files.readString(files.signer()).strip();
    }
}
