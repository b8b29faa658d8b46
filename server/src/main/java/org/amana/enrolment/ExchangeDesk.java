package org.amana.enrolment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.springframework.stereotype.Component;

/** Gives the file out and takes the answer in: opens what is sealed only behind the gate, and asks the gate again when it records. */
@Component
final class ExchangeDesk {

    private final Commands commands;
    private final Books books;
    private final Exchanging exchanging;
    private final ExchangeReads reads;
    private final SealedPrints sealed;
    private final PlatformClock clock;

    ExchangeDesk(
            Commands commands,
            Books books,
            Exchanging exchanging,
            ExchangeReads reads,
            SealedPrints sealed,
            PlatformClock clock) {
        this.commands = commands;
        this.books = books;
        this.exchanging = exchanging;
        this.reads = reads;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Something seen on the writer's thread, or the reasons why not. */
    private record Seen<T>(List<T> found, List<Refusal> refusals) {

        T orRefuse() {
            if (!refusals.isEmpty()) {
                throw RequestException.refused(refusals);
            }
            return found.getFirst();
        }
    }

    /**
     * The file, when it is recorded that it was given out.
     *
     * @throws RequestException with the reason, where the gate lets nothing through
     */
    byte[] file(Viewer viewer, Caller caller, UUID id) {
        Seen<Exchanging.Open> seen = commands.look(caller, recorded -> {
            Draft draft = new Draft(books, recorded, caller.speaker());
            return new Seen<>(exchanging.open(draft, id).stream().toList(), draft.refusals());
        });
        Exchanging.Open open = seen.orRefuse();
        ExchangeFact.SendingAsked asked = open.exchange().asked;
        Map<FingerPosition, TransactionFile.Picture> pictures =
                TransactionFile.pictures(KeptPrints.of(List.of(open.taking())), sealed);
        byte[] file = TransactionFile.write(
                asked,
                caller.speaker().party(),
                open.taking(),
                reads.about(viewer, asked.person()),
                pictures,
                LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
        var sent = new ExchangeFact.PrintsSent(
                id, asked.person(), id.toString(), sha256(file), file.length, List.copyOf(pictures.keySet()));
        commands.record(caller, id, exchanging.sending(caller.speaker(), id, sent));
        return file;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Binds an answer to what was asked, keeps it sealed, and records it. */
    void receive(Caller caller, UUID id, UUID answer, byte[] content) {
        record Waiting(UUID person, int generation) {}
        Seen<Waiting> seen = commands.look(caller, recorded -> {
            Draft draft = new Draft(books, recorded, caller.speaker());
            return new Seen<>(
                    exchanging.waiting(draft, id).stream()
                            .map(found -> found.asked.person())
                            .map(person -> new Waiting(person, exchanging.generation(person)))
                            .toList(),
                    draft.refusals());
        });
        Waiting waiting = seen.orRefuse();
        TransactionFile.Answer read = TransactionFile.read(content, id.toString());
        SealedPrints.Box box = sealed.box();
        box.add(SealedPrints.About.answer(waiting.person(), waiting.generation(), answer), content);
        var fact = new ExchangeFact.AnswerReceived(
                id,
                waiting.person(),
                answer,
                read.transaction(),
                read.from(),
                waiting.generation(),
                Objects.requireNonNull(box.kept().getFirst()),
                read.caveats());
        commands.record(caller, answer, exchanging.receiving(caller.speaker(), fact));
    }
}
