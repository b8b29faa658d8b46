package org.amana.platform.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amana.ledger.MalformedException;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.TreeHead;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** {@code verify DIR}: checks an export, without a server and without trusting one. */
public final class VerifyCommand extends CommandLine {

    private static final int MOST_FINDINGS = 20;

    public VerifyCommand() {
        super(Set.of(), Set.of("checkpoint", "key"));
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        Path folder = Path.of(options.only("DIR"));
        List<NoteVerifier> trusted =
                options.all("key").stream().map(VerifyCommand::key).toList();
        Optional<Path> outside = options.value("checkpoint").map(Path::of);
        if (outside.isPresent() && !Files.isReadable(outside.get())) {
            throw new UnusableException("verify.cannot-read", outside.get().toString());
        }
        long began = System.nanoTime();
        try {
            Verification.Report report = new Verification(folder, trusted, outside).run();
            double seconds = (System.nanoTime() - began) / 1e9;
            print(report, trusted.isEmpty(), words, console);
            console.out().println(words.say("verify.took", String.format(Locale.ROOT, "%.1f", seconds)));
            console.out().println();
            return conclude(report, words, console);
        } catch (NoSuchFileException e) {
            throw new UnusableException("verify.not-an-export", folder.toString());
        } catch (IOException e) {
            throw new UnusableException(e, "verify.cannot-read", folder.toString());
        }
    }

    /**
     * A verifier key as it is given on the command line.
     *
     * @throws Options.UsageException if it is not one
     */
    public static NoteVerifier key(String text) {
        try {
            return NoteVerifier.parse(text.strip());
        } catch (MalformedException e) {
            throw new Options.UsageException("verify.bad-key", text);
        }
    }

    private static void print(Verification.Report report, boolean ownKeys, Words words, Console console) {
        report.info()
                .ifPresent(info ->
                        console.out().println(words.say("verify.of", info.origin(), info.made(), info.leaves())));
        console.out().println(words.say("verify.files", report.files()));
        report.keys()
                .forEach(key -> console.out().println(words.say(ownKeys ? "verify.own-key" : "verify.given-key", key)));
        if (ownKeys) {
            console.out().println(words.say("verify.own-key-warning"));
        }
        console.out().println(words.say("verify.checkpoints", report.checkpoints(), report.covered()));
        if (report.outside().isPresent()) {
            TreeHead head = report.outside().get();
            console.out().println(words.say("verify.outside", head.size(), head.root()));
        } else {
            console.out().println(words.say("verify.no-outside"));
        }
        report.books()
                .ifPresentOrElse(
                        books -> print(books, words, console),
                        () -> console.out().println(words.say("verify.no-openings")));
    }

    private static void print(Verification.Books books, Words words, Console console) {
        console.out()
                .println(words.say(
                        "verify.books", books.persons(), books.entries(), books.corrections(), books.commands()));
        int widest = books.balances().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        books.balances()
                .forEach((account, balance) -> console.out()
                        .printf(Locale.ROOT, "  %-" + Math.max(1, widest) + "s %,12d%n", account, balance));
        console.out().println(words.say("verify.sum", books.sum()));
    }

    private static int conclude(Verification.Report report, Words words, Console console) {
        if (report.fits()) {
            console.out().println(words.say("verify.fits"));
            console.out().println(words.say("verify.what-it-says"));
            return DONE;
        }
        console.out().println(words.say("verify.does-not-fit", report.findings().size()));
        report.findings().stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> console.out()
                        .println("  "
                                + words.say(finding.code(), finding.arguments().toArray())));
        if (report.findings().size() > MOST_FINDINGS) {
            console.out().println(words.say("verify.and-more", report.findings().size() - MOST_FINDINGS));
        }
        return NOT_WELL;
    }
}
