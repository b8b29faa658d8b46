package org.amana.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.web.RequestException;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes prints in: checks first whether they may be taken at all, only then reads and seals them, and has the command decided on
 * what is sealed.
 */
@Component
final class Enrolling {

    record Request(List<One> encounters) {}

    /**
     * @param prints pictures, templates or records of the exchange formats
     * @param missing fingers of which there is no print
     * @param others the reason for every finger that is named nowhere; null if all are named
     * @param file a whole ANSI/NIST-ITL file instead of prints
     */
    record One(
            UUID encounter,
            UUID person,
            String place,
            String device,
            String operator,
            EnrolmentFact.Purpose purpose,
            EnrolmentFact.LegalBasis basis,
            String document,
            Occurred occurred,
            @Nullable List<Print> prints,
            @Nullable List<EnrolmentFact.Missing> missing,
            EnrolmentFact.@Nullable MissingReason others,
            byte @Nullable [] file) {}

    record Print(FingerPosition finger, EnrolmentFact.@Nullable Impression impression, byte[] content) {}

    private final Books books;
    private final EnrolmentMemory memory;
    private final EnrolmentRules rules;
    private final PrintReading reading;
    private final SealedPrints sealed;
    private final Galleries galleries;

    Enrolling(
            Books books,
            EnrolmentMemory memory,
            EnrolmentRules rules,
            PrintReading reading,
            SealedPrints sealed,
            Galleries galleries) {
        this.books = books;
        this.memory = memory;
        this.rules = rules;
        this.reading = reading;
        this.sealed = sealed;
        this.galleries = galleries;
    }

    /** What is to be recorded, with the prints that go into the gallery once it is. */
    record Ready(Decider decider, List<Batch> batches) {}

    /** The templates of one take. */
    record Batch(
            EnrolmentFact.Purpose purpose,
            UUID person,
            UUID encounter,
            int take,
            Map<FingerPosition, Template> templates) {}

    /** What must be so before anything is read; on the writer's thread. */
    List<Refusal> mayTake(Draft draft, Request request) {
        for (int i = 0; i < request.encounters().size(); i++) {
            check(draft, request.encounters().get(i), "/encounters/" + i);
        }
        if (request.encounters().isEmpty()) {
            draft.refuse(Refusal.of("enrolment.nobody-named").at("/encounters"));
        }
        return draft.refusals();
    }

    private void check(Draft draft, One one, String pointer) {
        if (draft.person(one.person(), pointer + "/person") == null) {
            return;
        }
        rules.mayBeTaken(draft, one.person(), one.purpose(), pointer);
        rules.known(draft, one.place(), pointer + "/place");
        draft.plausible(one.occurred(), pointer + "/occurred");
        if (one.document().isBlank() || one.device().isBlank() || one.operator().isBlank()) {
            draft.refuse(Refusal.of("enrolment.say-all").at(pointer));
        }
        boolean forChild = one.basis() == EnrolmentFact.LegalBasis.CHILD_PROTECTION_ORDER;
        if (forChild != (one.purpose() == EnrolmentFact.Purpose.CHILD_PROTECTION)) {
            draft.refuse(Refusal.of("enrolment.basis-does-not-fit", "basis", one.basis(), "purpose", one.purpose())
                    .at(pointer + "/basis"));
        }
    }

    /**
     * Reads and seals the prints of every encounter.
     *
     * @param generations the number of each person's key
     */
    Ready ready(Speaker speaker, Request request, Map<UUID, Integer> generations) {
        SealedPrints.Box box = sealed.box();
        List<Sealing> sealing = new ArrayList<>();
        for (int i = 0; i < request.encounters().size(); i++) {
            One one = request.encounters().get(i);
            sealing.add(seal(one, generations.getOrDefault(one.person(), 0), box, "/encounters/" + i));
        }
        List<EnrolmentFact.Sealed> kept = box.kept();
        List<EnrolmentFact.Encountered> facts =
                sealing.stream().map(one -> one.fact(kept)).toList();
        return new Ready(
                decider(speaker, request, facts),
                sealing.stream().map(Sealing::batch).toList());
    }

    /** An encounter whose prints lie in the box. */
    private record Sealing(
            One one, int generation, List<Taken> prints, List<Integer> pieces, List<EnrolmentFact.Missing> missing) {

        EnrolmentFact.Encountered fact(List<EnrolmentFact.Sealed> kept) {
            return new EnrolmentFact.Encountered(
                    one.encounter(),
                    one.person(),
                    one.place(),
                    one.device(),
                    one.operator(),
                    one.purpose(),
                    one.basis(),
                    one.document(),
                    one.occurred(),
                    generation,
                    Samples.of(prints, pieces, kept),
                    missing);
        }

        Batch batch() {
            return new Batch(one.purpose(), one.person(), one.encounter(), 1, Samples.templates(prints));
        }
    }

    private Sealing seal(One one, int generation, SealedPrints.Box box, String pointer) {
        List<Taken> prints = new ArrayList<>();
        List<EnrolmentFact.Missing> missing = new ArrayList<>(one.missing() == null ? List.of() : one.missing());
        Map<FingerPosition, Integer> uncut = Map.of();
        if (one.file() != null) {
            PrintReading.Read read = reading.interchange(one.file(), pointer + "/file");
            prints.addAll(read.prints());
            missing.addAll(read.missing());
            uncut = read.uncut();
        }
        List<Print> sent = one.prints() == null ? List.of() : one.prints();
        for (int i = 0; i < sent.size(); i++) {
            Print print = sent.get(i);
            prints.add(reading.read(
                    print.finger(),
                    print.impression() == null ? EnrolmentFact.Impression.UNKNOWN : print.impression(),
                    print.content(),
                    pointer + "/prints/" + i));
        }
        FingerAccount.complete(prints, missing, uncut, one.others(), pointer);
        refuseOperators(prints, pointer);
        var about = new SealedPrints.About(
                one.person(), generation, one.encounter(), FingerPosition.UNKNOWN, SealedPrints.Kind.TEMPLATE);
        return new Sealing(one, generation, prints, Samples.seal(box, about, prints), List.copyOf(missing));
    }

    private void refuseOperators(List<Taken> prints, String pointer) {
        for (Taken print : prints) {
            if (galleries.operatorOf(print.template()).isPresent()) {
                throw RequestException.refused(List.of(Refusal.of("enrolment.operators-own", "finger", print.finger())
                        .at(pointer)));
            }
        }
    }

    private Decider decider(Speaker speaker, Request request, List<EnrolmentFact.Encountered> facts) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            mayTake(draft, request);
            Set<UUID> ids = new HashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                EnrolmentFact.Encountered fact = facts.get(i);
                if (memory.findEncounter(fact.encounter()).isPresent() || !ids.add(fact.encounter())) {
                    draft.refuse(Refusal.of("enrolment.known-already", "id", fact.encounter())
                            .at("/encounters/" + i + "/encounter"));
                }
                rules.sameKey(draft, fact.person(), fact.generation(), "/encounters/" + i);
                draft.add(fact);
            }
            return draft.decision();
        };
    }

    /** Taking poor fingers again. */
    record Again(
            Occurred occurred,
            @Nullable List<Print> prints,
            @Nullable List<EnrolmentFact.Missing> missing) {}

    Ready again(Speaker speaker, UUID encounter, Again request, Optional<EnrolmentMemory.Taking> found) {
        if (found.isEmpty()) {
            return new Ready(recorded -> retry(new Draft(books, recorded, speaker), encounter, null), List.of());
        }
        EnrolmentMemory.Taking taking = found.get();
        EnrolmentFact.Encountered first = taking.first;
        int take = taking.takes + 1;
        List<Taken> prints = new ArrayList<>();
        List<Print> sent = request.prints() == null ? List.of() : request.prints();
        for (int i = 0; i < sent.size(); i++) {
            Print print = sent.get(i);
            prints.add(reading.read(
                    print.finger(),
                    print.impression() == null ? EnrolmentFact.Impression.UNKNOWN : print.impression(),
                    print.content(),
                    "/prints/" + i));
        }
        refuseOperators(prints, "/prints");
        List<EnrolmentFact.Missing> missing =
                new ArrayList<>(request.missing() == null ? List.of() : request.missing());
        FingerAccount.complete(
                prints, new ArrayList<>(missing), Map.of(), EnrolmentFact.MissingReason.NOT_ATTEMPTED, "/prints");
        SealedPrints.Box box = sealed.box();
        var about = new SealedPrints.About(
                first.person(), first.generation(), encounter, FingerPosition.UNKNOWN, SealedPrints.Kind.TEMPLATE);
        List<Integer> pieces = Samples.seal(box, about, prints);
        var fact = new EnrolmentFact.Retried(
                encounter,
                first.person(),
                take,
                request.occurred(),
                Samples.of(prints, pieces, box.kept()),
                List.copyOf(missing));
        return new Ready(
                recorded -> retry(new Draft(books, recorded, speaker), encounter, fact),
                List.of(new Batch(first.purpose(), first.person(), encounter, take, Samples.templates(prints))));
    }

    private org.amana.platform.journal.Decision retry(
            Draft draft, UUID encounter, EnrolmentFact.@Nullable Retried fact) {
        EnrolmentMemory.@Nullable Taking taking = rules.encounter(draft, encounter, "/encounter");
        if (taking == null || fact == null) {
            return draft.decision();
        }
        draft.plausible(fact.occurred(), "/occurred");
        rules.mayBeTaken(draft, fact.person(), taking.first.purpose(), "");
        rules.sameKey(draft, fact.person(), taking.first.generation(), "");
        if (taking.takes + 1 != fact.take()) {
            draft.refuse(Refusal.of("enrolment.taken-meanwhile"));
        }
        if (fact.samples().isEmpty() && fact.missing().isEmpty()) {
            draft.refuse(Refusal.of("enrolment.nothing-taken"));
        }
        draft.add(fact);
        return draft.decision();
    }

    /** After it is recorded. */
    void intoGallery(List<Batch> batches) {
        batches.forEach(batch ->
                galleries.add(batch.purpose(), batch.person(), batch.encounter(), batch.take(), batch.templates()));
    }

    /** Fingers that are to be taken again. */
    static List<FingerPosition> poor(List<EnrolmentFact.Sample> samples) {
        Map<FingerPosition, Boolean> poor = new EnumMap<>(FingerPosition.class);
        samples.forEach(sample -> poor.merge(sample.position(), sample.poor(), Boolean::logicalAnd));
        return Arrays.stream(FingerPosition.values())
                .filter(finger -> Boolean.TRUE.equals(poor.get(finger)))
                .toList();
    }
}
