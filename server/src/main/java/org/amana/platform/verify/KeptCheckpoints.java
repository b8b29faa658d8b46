package org.amana.platform.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.MalformedException;
import org.amana.ledger.Note;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.TreeHead;
import org.amana.platform.export.ExportInfo;
import org.amana.platform.export.ExportLayout;
import org.amana.platform.export.SignedSize;
import org.amana.platform.json.CanonicalJson;
import tools.jackson.core.JacksonException;

/** The checkpoints of an export, and one from outside: who signed them, and what they say of the log. */
final class KeptCheckpoints {

    private final Path folder;
    private final ExportInfo info;
    private final List<NoteVerifier> keys;
    private final List<TreeHead> heads = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    KeptCheckpoints(Path folder, ExportInfo info, List<NoteVerifier> keys) {
        this.folder = folder;
        this.info = info;
        this.keys = keys;
    }

    /** Those that a known key signed. */
    List<TreeHead> heads() {
        return heads;
    }

    List<Finding> findings() {
        return findings;
    }

    void readOwn() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(ExportLayout.CHECKPOINTS), StandardCharsets.UTF_8);
            IntStream.range(0, lines.size())
                    .parallel()
                    .mapToObj(i -> ofLine(i + 1, lines.get(i)))
                    .toList()
                    .forEach(this::keep);
        } catch (IOException e) {
            findings.add(Finding.of("verify.file-unreadable", ExportLayout.CHECKPOINTS));
        }
        readNewest();
    }

    private void readNewest() {
        Outcome newest = ofFile(folder.resolve(ExportLayout.CHECKPOINT), ExportLayout.CHECKPOINT);
        keep(newest);
        newest.head()
                .filter(head -> head.size() != info.leaves())
                .ifPresent(head -> findings.add(
                        Finding.of("verify.size-differs", ExportLayout.CHECKPOINT, head.size(), info.leaves())));
    }

    /** A checkpoint that somebody kept outside: it, of all, is worth something. */
    Optional<TreeHead> readOutside(Path file) {
        Outcome outside = ofFile(file, file.toString());
        keep(outside);
        return outside.head();
    }

    private record Outcome(Optional<TreeHead> head, Optional<Finding> finding) {

        static Outcome bad(String code, Object... arguments) {
            return new Outcome(Optional.empty(), Optional.of(Finding.of(code, arguments)));
        }
    }

    private void keep(Outcome outcome) {
        outcome.head().ifPresent(heads::add);
        outcome.finding().ifPresent(findings::add);
    }

    private Outcome ofLine(int line, String json) {
        String name = ExportLayout.CHECKPOINTS + ":" + line;
        try {
            SignedSize kept = CanonicalJson.mapper().readValue(json, SignedSize.class);
            Outcome outcome = ofNote(name, Note.parse(kept.note()));
            boolean other = outcome.head().isPresent() && outcome.head().get().size() != kept.size();
            return other
                    ? Outcome.bad(
                            "verify.size-differs", name, outcome.head().get().size(), kept.size())
                    : outcome;
        } catch (JacksonException | MalformedException | NullPointerException e) {
            return Outcome.bad("verify.checkpoint-malformed", name);
        }
    }

    private Outcome ofFile(Path file, String name) {
        try {
            return ofNote(name, Note.parse(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Outcome.bad("verify.file-unreadable", name);
        } catch (MalformedException e) {
            return Outcome.bad("verify.checkpoint-malformed", name);
        }
    }

    private Outcome ofNote(String name, Note note) {
        switch (note.verify(keys)) {
            case Note.NoKnownKey ignored -> {
                return Outcome.bad("verify.checkpoint-unknown-key", name);
            }
            case Note.FalseSignature(NoteVerifier key) -> {
                return Outcome.bad("verify.checkpoint-false-signature", name, key.name());
            }
            case Note.Verified(List<Note.SignedBy> signers) -> {
                if (signers.stream().noneMatch(by -> by.key().type() == NoteVerifier.Type.ED25519)) {
                    return Outcome.bad("verify.checkpoint-unknown-key", name);
                }
            }
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return checkpoint.origin().equals(info.origin())
                ? new Outcome(Optional.of(checkpoint.head()), Optional.empty())
                : Outcome.bad("verify.checkpoint-other-log", name, checkpoint.origin(), info.origin());
    }
}
