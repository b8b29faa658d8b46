package org.amana.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prints are taken, taken again, searched, verified and erased. */
@RestController
@RequestMapping("/api/v1")
final class EnrolmentApi {

    /** @param retake fingers whose prints are poor and should be taken again */
    record TakenAnswer(UUID encounter, UUID person, int fingers, List<FingerPosition> retake) {}

    record TakenAnswers(List<TakenAnswer> encounters) {}

    /** @param candidates no names: who they are is for examiners, and they see prints only */
    record SearchAnswer(
            UUID search, int persons, long templates, boolean whole, int threshold, List<Proposed> candidates) {}

    record Proposed(int place, int score, List<FingerPosition> fingers, boolean toExamine) {}

    record SearchAnswers(List<SearchAnswer> searches) {}

    record VerifiedAnswer(UUID verification, EnrolmentFact.Outcome outcome) {}

    private final Commands commands;
    private final Books books;
    private final EnrolmentMemory memory;
    private final Enrolling enrolling;
    private final Searching searching;
    private final Verifying verifying;
    private final Referring referring;
    private final OperatorPrints operators;
    private final Galleries galleries;
    private final GalleryWatch watch;

    EnrolmentApi(
            Commands commands,
            Books books,
            EnrolmentMemory memory,
            Enrolling enrolling,
            Searching searching,
            Verifying verifying,
            Referring referring,
            OperatorPrints operators,
            Galleries galleries,
            GalleryWatch watch) {
        this.commands = commands;
        this.books = books;
        this.memory = memory;
        this.enrolling = enrolling;
        this.searching = searching;
        this.verifying = verifying;
        this.referring = referring;
        this.operators = operators;
        this.galleries = galleries;
        this.watch = watch;
    }

    @PostMapping("/print-referrals")
    @Needs(Right.ENROLMENT_REFER)
    ResponseEntity<Outcome> refer(@RequestBody Referring.Request request, Caller caller) {
        return commands.create(caller, request, referring.referring(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/encounters")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<TakenAnswers> enrol(@RequestBody Enrolling.Request request, Caller caller) {
        Enrolling.Ready ready = ready(request, caller);
        ResponseEntity<TakenAnswers> answer = commands.create(
                caller,
                request,
                ready.decider(),
                taken -> new TakenAnswers(taken.all(EnrolmentFact.Encountered.class).stream()
                        .map(one -> answer(one.encounter(), one.person(), one.samples()))
                        .toList()));
        enrolling.intoGallery(ready.batches());
        return answer;
    }

    /** Reads and seals what may be taken; refuses before reading what may not. */
    Enrolling.Ready ready(Enrolling.Request request, Caller caller) {
        Map<UUID, Integer> generations = new HashMap<>();
        List<Refusal> refusals = commands.look(caller, recorded -> {
            request.encounters().forEach(one -> generations.put(one.person(), memory.generation(one.person())));
            return enrolling.mayTake(new Draft(books, recorded, caller.speaker()), request);
        });
        if (!refusals.isEmpty()) {
            throw RequestException.refused(refusals);
        }
        return enrolling.ready(caller.speaker(), request, generations);
    }

    static TakenAnswer answer(UUID encounter, UUID person, List<EnrolmentFact.Sample> samples) {
        return new TakenAnswer(encounter, person, samples.size(), Enrolling.poor(samples));
    }

    @PostMapping("/encounters/{encounter}/retries")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<TakenAnswer> again(
            @PathVariable UUID encounter, @RequestBody Enrolling.Again request, Caller caller) {
        Optional<EnrolmentMemory.Taking> found = commands.look(
                caller,
                recorded -> memory.findEncounter(encounter)
                        .filter(taking -> taking.party.equals(caller.speaker().party())));
        Enrolling.Ready ready = enrolling.again(caller.speaker(), encounter, request, found);
        ResponseEntity<TakenAnswer> answer = commands.create(caller, request, ready.decider(), taken -> {
            EnrolmentFact.Retried one = taken.first(EnrolmentFact.Retried.class);
            return answer(one.encounter(), one.person(), one.samples());
        });
        enrolling.intoGallery(ready.batches());
        return answer;
    }

    @PostMapping("/searches")
    @Needs(Right.IDENTIFY)
    ResponseEntity<SearchAnswers> search(@RequestBody Searching.Request request, Caller caller) {
        Map<UUID, Searching.Probe> probes =
                commands.look(caller, recorded -> searching.probes(caller.speaker(), request));
        return commands.create(
                caller,
                request,
                searching.decider(caller.speaker(), request, probes),
                taken -> new SearchAnswers(taken.all(EnrolmentFact.Searched.class).stream()
                        .map(EnrolmentApi::answer)
                        .toList()));
    }

    private static SearchAnswer answer(EnrolmentFact.Searched one) {
        List<EnrolmentFact.Candidate> candidates = one.candidates();
        return new SearchAnswer(
                one.search(),
                one.persons(),
                one.templates(),
                one.whole(),
                one.threshold(),
                candidates.stream()
                        .map(candidate -> new Proposed(
                                candidates.indexOf(candidate) + 1,
                                candidate.score(),
                                candidate.fingers(),
                                candidate.matter() != null))
                        .toList());
    }

    @PostMapping("/verifications")
    @Needs(Right.VERIFY)
    ResponseEntity<VerifiedAnswer> verify(@RequestBody Verifying.Request request, Caller caller) {
        KeptPrints kept = commands.look(
                caller, recorded -> verifying.kept(new Draft(books, recorded, caller.speaker()), request.person()));
        return commands.create(caller, request, verifying.decider(caller.speaker(), request, kept), taken -> {
            EnrolmentFact.Verified one = taken.first(EnrolmentFact.Verified.class);
            return new VerifiedAnswer(one.verification(), one.outcome());
        });
    }

    @PostMapping("/operator-prints")
    @Needs(Right.ENROLMENT_WRITE)
    ResponseEntity<Outcome> operator(@RequestBody OperatorPrints.Request request, Caller caller) {
        List<Taken> prints = operators.read(request);
        ResponseEntity<Outcome> answer =
                commands.create(caller, request, operators.decider(caller.speaker(), prints), Outcome::of);
        galleries.addOperator(caller.speaker().user(), Samples.templates(prints));
        return answer;
    }

    @PostMapping("/persons/{person}/print-erasures")
    @Needs(Right.ENROLMENT_ERASE)
    ResponseEntity<Outcome> erase(@PathVariable UUID person, @RequestBody Referring.Erasing request, Caller caller) {
        return commands.create(caller, request, referring.erasing(caller.speaker(), person, request), taken -> {
            taken.all(EnrolmentFact.Erased.class).forEach(watch::erase);
            return Outcome.of(taken);
        });
    }

    @PostMapping("/demo/planted-pairs")
    @Needs(Right.DEMO_CLOCK)
    ResponseEntity<Outcome> plant(@RequestBody Referring.Planting request, Caller caller) {
        return commands.create(caller, request, referring.planting(caller.speaker(), request), Outcome::of);
    }
}
