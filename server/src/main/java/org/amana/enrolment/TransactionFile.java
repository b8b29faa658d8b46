package org.amana.enrolment;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.itl.FieldTable;
import org.amana.biometrics.itl.Finding;
import org.amana.biometrics.itl.Itl;
import org.amana.biometrics.itl.NewTransaction;
import org.amana.biometrics.itl.TaggedRecord;
import org.amana.biometrics.itl.Transaction;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;

/** Writes what goes out as an ANSI/NIST-ITL file, and reads what comes back. What is not known of somebody is left out, not made up. */
final class TransactionFile {

    static final int AMPUTATED = 84;

    private static final int RETAIN = 5;
    private static final int NAME = 18;
    private static final int BIRTH = 22;
    private static final int SEX = 24;
    private static final int PRINTED = 38;
    private static final int ANSWERS = 10;
    private static final int ORIGIN = 8;
    private static final int TYPE = 4;
    private static final String COMMENT = "COM";

    /**
     * Whom it is about, as the register has it.
     *
     * @param birth null unless the day is known
     * @param sex M or F; null if not known
     */
    record About(
            @Nullable String name,
            @Nullable LocalDate birth,
            @Nullable String sex) {}

    /**
     * What an answer says.
     *
     * @param caveats every comment in it
     */
    record Answer(String transaction, String from, List<String> caveats) {}

    private TransactionFile() {}

    /** The file for an exchange; each picture carries the caveat. */
    static byte[] write(
            ExchangeFact.SendingAsked asked,
            String from,
            EnrolmentMemory.Taking taking,
            About about,
            Map<FingerPosition, Picture> pictures,
            LocalDate today) {
        LocalDate taken = LocalDate.ofInstant(taking.first.occurred().latest(), ZoneOffset.UTC);
        String source = from.toUpperCase(Locale.ROOT);
        NewTransaction file = new NewTransaction(
                asked.transaction(),
                today,
                asked.agency(),
                source,
                asked.exchange().toString());
        TaggedRecord person = file.next(2);
        for (Map.Entry<Integer, String> field :
                said(asked, taking, about, taken).entrySet()) {
            person = person.with(field.getKey(), field.getValue());
        }
        file.add(person);
        pictures.forEach((finger, picture) -> file.finger(
                finger.ordinal(),
                picture.impression() == EnrolmentFact.Impression.ROLLED ? 1 : 0,
                source,
                taken,
                image(picture),
                asked.caveat()));
        return file.build().bytes();
    }

    /** A picture as it was kept. */
    record Picture(EnrolmentFact.Impression impression, byte[] content) {}

    private static org.amana.biometrics.GreyImage image(Picture picture) {
        try {
            return Pictures.read(picture.content(), Pictures.USUAL_DPI);
        } catch (MalformedException e) {
            throw new IllegalStateException("what was sealed is no picture", e);
        }
    }

    private static Map<Integer, String> said(
            ExchangeFact.SendingAsked asked, EnrolmentMemory.Taking taking, About about, LocalDate taken) {
        Map<Integer, String> fields = new TreeMap<>();
        fields.put(RETAIN, asked.kind() == ExchangeFact.Kind.SUBMISSION ? "Y" : "N");
        put(fields, NAME, about.name());
        put(fields, BIRTH, about.birth() == null ? null : NewTransaction.date(about.birth()));
        put(fields, SEX, about.sex());
        fields.put(PRINTED, NewTransaction.date(taken));
        put(fields, AMPUTATED, amputated(taking.first.missing()));
        asked.fields().forEach(one -> fields.put(one.field(), one.value()));
        return fields;
    }

    private static void put(Map<Integer, String> fields, int field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }

    private static String amputated(List<EnrolmentFact.Missing> missing) {
        List<String> subfields = new ArrayList<>();
        for (EnrolmentFact.Missing one : missing) {
            boolean gone = one.reason() == EnrolmentFact.MissingReason.AMPUTATED;
            if (gone || one.reason() == EnrolmentFact.MissingReason.BANDAGED) {
                one.fingers()
                        .forEach(finger -> subfields.add(
                                NewTransaction.items(List.of("%02d".formatted(finger.ordinal()), gone ? "XX" : "UP"))));
            }
        }
        return NewTransaction.subfields(subfields.stream().sorted().toList());
    }

    /** Of each finger the best print that has a picture. */
    static Map<FingerPosition, Picture> pictures(KeptPrints kept, SealedPrints sealed) {
        Map<FingerPosition, Picture> pictures = new EnumMap<>(FingerPosition.class);
        kept.prints().stream()
                .sorted(Comparator.comparingInt(one -> {
                    @Nullable Integer score = one.sample().quality().score();
                    return score == null ? 0 : score;
                }))
                .forEach(one -> one.picture(sealed)
                        .ifPresent(content -> pictures.put(
                                one.finger(), new Picture(one.sample().impression(), content))));
        return pictures;
    }

    /**
     * Reads an answer.
     *
     * @param control the number that it must name
     * @throws RequestException if it breaks a rule of the standard, or answers something else
     */
    static Answer read(byte[] content, String control) {
        Transaction transaction;
        try {
            transaction = Itl.read(content);
        } catch (MalformedException e) {
            throw RequestException.malformed(
                    Refusal.of("enrolment.print-unreadable", "why", String.valueOf(e.getMessage()))
                            .at("/file"));
        }
        List<Refusal> errors = Itl.check(transaction).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> PrintReading.refusal(finding).at("/file"))
                .toList();
        if (!errors.isEmpty()) {
            throw RequestException.malformed(errors.toArray(Refusal[]::new));
        }
        TaggedRecord first = transaction.header();
        if (!first.text(ANSWERS).equals(control)) {
            throw RequestException.malformed(Refusal.of(
                            "enrolment.exchange.answers-another", "control", first.text(ANSWERS), "expected", control)
                    .at("/file"));
        }
        return new Answer(first.text(TYPE), first.text(ORIGIN), caveats(transaction));
    }

    private static List<String> caveats(Transaction transaction) {
        Charset charset = transaction.charset();
        Set<String> caveats = new LinkedHashSet<>();
        transaction.records().stream()
                .filter(TaggedRecord.class::isInstance)
                .map(TaggedRecord.class::cast)
                .forEach(record -> record.fields().stream()
                        .filter(field -> FieldTable.mnemonic(record.type(), field.number())
                                .filter(COMMENT::equals)
                                .isPresent())
                        .forEach(field -> caveats.add(field.text(charset).strip())));
        return List.copyOf(caveats);
    }

    /** What an answer says of the person: the fields of its records of type 2, with their names where a source confirms one. */
    static List<Field> said(byte[] content) {
        try {
            Transaction transaction = Itl.read(content);
            Charset charset = transaction.charset();
            return transaction
                    .tagged(2)
                    .flatMap(record -> record.fields().stream().filter(field -> field.number() > 2))
                    .map(field -> new Field(
                            field.number(),
                            FieldTable.mnemonic(2, field.number()).orElse(""),
                            field.text(charset).replace((char) 0x1e, ';').replace((char) 0x1f, ',')))
                    .toList();
        } catch (MalformedException e) {
            throw new IllegalStateException("what was sealed is no interchange file", e);
        }
    }

    /** @param mnemonic empty where no source confirms one */
    record Field(int number, String mnemonic, String value) {}
}
