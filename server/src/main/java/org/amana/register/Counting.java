package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Who was seen at a place. A count is compared with the roll and never changes it: what differs becomes a discrepancy with an
 * owner and a clock.
 */
public final class Counting {

    /**
     * @param first what one counter counted
     * @param second what another counted, without knowing the first figure; null when only one counted
     * @param seen people recognised; an id that no record has counts as one more of the unknown, in the same words, since a count
     *     is a fact that is never refused, and one of a stranger must not tell whether there is such a record
     * @param unknown how many were seen whom no record fits
     */
    public record Request(
            UUID count,
            String place,
            CountFact.CountKind kind,
            Occurred occurred,
            CountFact.Counter first,
            CountFact.@Nullable Counter second,
            List<UUID> seen,
            int unknown) {}

    private final Books books;

    Counting(Books books) {
        this.books = books;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            count(draft, request);
            return draft.decision();
        };
    }

    /** Records a count and what it differs in; null if it was refused. */
    public CountFact.@Nullable Taken count(Draft draft, Request sent) {
        return count(draft, sent, sent.occurred().latest());
    }

    /**
     * The same, compared with the roll as it stood earlier.
     *
     * @param rollOf when those who were counted stood on it
     */
    public CountFact.@Nullable Taken count(Draft draft, Request sent, Instant rollOf) {
        check(draft, sent);
        boolean byName = !sent.seen().isEmpty();
        Request request = matched(sent);
        if (!draft.plausible(request.occurred(), "/occurred") || draft.refused()) {
            return null;
        }
        Set<UUID> roll = books.rollAt(request.place(), rollOf);
        Set<UUID> expected = new HashSet<>(roll);
        expected.removeIf(id -> books.findPerson(id).map(Person::absent).orElse(false));
        Set<UUID> seen = new HashSet<>(request.seen());
        List<UUID> notOnRoll = minus(seen, roll);
        List<UUID> notSeen = minus(expected, seen);
        boolean counterAgrees = request.second() != null
                && request.second().figure() == request.first().figure();
        boolean namesAgree = !byName || notOnRoll.isEmpty() && notSeen.isEmpty();
        boolean clears =
                counterAgrees && request.first().figure() == expected.size() && request.unknown() == 0 && namesAgree;
        CountFact.Taken taken = new CountFact.Taken(
                request.count(),
                request.place(),
                request.kind(),
                request.occurred(),
                request.first(),
                request.second(),
                request.seen(),
                request.unknown(),
                expected.size(),
                clears);
        draft.add(taken);
        if (!clears) {
            differences(draft, request, expected.size(), byName ? notSeen : List.of(), notOnRoll);
        }
        return taken;
    }

    private Request matched(Request sent) {
        List<UUID> known = sent.seen().stream()
                .filter(id -> books.findPerson(id).isPresent())
                .toList();
        int strangers = (int) sent.seen().stream()
                .distinct()
                .filter(id -> books.findPerson(id).isEmpty())
                .count();
        return new Request(
                sent.count(),
                sent.place(),
                sent.kind(),
                sent.occurred(),
                sent.first(),
                sent.second(),
                known,
                sent.unknown() < 0 ? sent.unknown() : sent.unknown() + strangers);
    }

    private void check(Draft draft, Request request) {
        if (books.hasCount(request.count())) {
            draft.refuse(
                    Refusal.of("register.count-known", "count", request.count()).at("/count"));
        }
        if (request.first().figure() < 0
                || request.unknown() < 0
                || request.second() != null && request.second().figure() < 0) {
            draft.refuse(Refusal.of("register.negative-figure").at("/first/figure"));
        }
        if (request.second() != null
                && request.second().name().equals(request.first().name())) {
            draft.refuse(Refusal.of(
                            "register.one-counter-twice",
                            "name",
                            request.first().name())
                    .at("/second/name"));
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.seen().size(); i++) {
            if (!named.add(request.seen().get(i))) {
                draft.refuse(Refusal.of("register.seen-twice").at("/seen/" + i));
            }
        }
    }

    private void differences(Draft draft, Request request, int expected, List<UUID> notSeen, List<UUID> notOnRoll) {
        String about = "place:" + request.place();
        String cite = "count:" + request.count();
        String owner = owner(request, draft);
        if (request.second() != null
                && request.second().figure() != request.first().figure()) {
            draft.breach(Breach.Common.COUNTERS_DISAGREE, about, owner)
                    .figures(request.first().figure(), request.second().figure())
                    .cites(cite)
                    .open();
        }
        if (request.first().figure() != expected || !notSeen.isEmpty()) {
            draft.breach(Breach.Common.COUNT_DIFFERS, about, owner)
                    .figures(expected, request.first().figure())
                    .persons(notSeen)
                    .cites(cite)
                    .open();
        }
        if (!notOnRoll.isEmpty() || request.unknown() > 0) {
            draft.breach(Breach.Common.PRESENT_NOT_ON_ROLL, about, owner)
                    .figures(0, notOnRoll.size() + request.unknown())
                    .persons(notOnRoll)
                    .cites(cite)
                    .open();
        }
    }

    /** The authority in control of the place answers for the difference; if nobody is on its roll, whoever counted. */
    private String owner(Request request, Draft draft) {
        return books.presentAt(request.place()).stream()
                .findFirst()
                .flatMap(books::findPerson)
                .map(person -> person.account().authority())
                .orElse(draft.speaker().party());
    }

    private static List<UUID> minus(Set<UUID> all, Set<UUID> without) {
        List<UUID> rest = new ArrayList<>(all);
        rest.removeAll(without);
        Collections.sort(rest);
        return rest;
    }
}
