package org.amana.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.register.Books;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was referred, whose prints were taken, and which cases are open; read on the writer's thread only. */
@Component
public final class EnrolmentMemory implements Memory {

    /** What a link that follows from a case has as its basis, before the case's id. */
    static final String BASIS = "adjudication:";

    /** Somebody's standing with one party that takes prints. */
    static final class Subject {
        final Set<EnrolmentFact.Purpose> referredFor = new HashSet<>(2);
        final List<UUID> encounters = new ArrayList<>(1);
        int fingers;
    }

    /** An encounter with all its takes. */
    static final class Taking {
        final EnrolmentFact.Encountered first;
        final String party;
        final UUID operator;
        final List<EnrolmentFact.Sample> samples;
        int takes = 1;

        Taking(EnrolmentFact.Encountered first, String party, UUID operator) {
            this.first = first;
            this.party = party;
            this.operator = operator;
            this.samples = new ArrayList<>(first.samples());
        }
    }

    /** A case. */
    static final class Matter {
        final UUID id;
        final EnrolmentFact.Searched search;
        final EnrolmentFact.Candidate candidate;
        final String party;
        final Instant opened;
        final long leaf;
        final Map<UUID, EnrolmentFact.Examined> examined = new LinkedHashMap<>(3);
        EnrolmentFact.@Nullable Adjudicated adjudicated;

        @Nullable
        Instant closed;

        @Nullable
        UUID link;

        Matter(
                UUID id,
                EnrolmentFact.Searched search,
                EnrolmentFact.Candidate candidate,
                String party,
                Instant opened,
                long leaf) {
            this.id = id;
            this.search = search;
            this.candidate = candidate;
            this.party = party;
            this.opened = opened;
            this.leaf = leaf;
        }
    }

    private record Key(UUID person, String party) {}

    private record Pair(UUID one, UUID other) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Books books;
    private final Map<Key, Subject> subjects = new HashMap<>();
    private final Map<UUID, Taking> encounters = new HashMap<>();
    private final Map<UUID, List<Taking>> ofPerson = new HashMap<>();
    private final Map<UUID, Integer> generations = new HashMap<>();
    private final Set<UUID> searches = new HashSet<>();
    private final Map<UUID, Matter> matters = new HashMap<>();
    private final Map<Pair, UUID> ofPair = new HashMap<>();
    private final Map<UUID, EnrolmentFact.Verified> verified = new HashMap<>();
    private final Set<UUID> verifications = new HashSet<>();
    private final Set<Pair> planted = new HashSet<>();
    private final EnrolmentRows rows = new EnrolmentRows();

    EnrolmentMemory(Books books) {
        this.books = books;
    }

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case EnrolmentFact.Referred referred -> refer(referred, recorded, out);
            case EnrolmentFact.Encountered encountered -> encounter(encountered, recorded, out);
            case EnrolmentFact.Retried retried -> retry(retried, recorded, out);
            case EnrolmentFact.Searched searched -> search(searched, recorded, out);
            case EnrolmentFact.Examined examined -> examine(examined, recorded, out);
            case EnrolmentFact.Adjudicated adjudicated -> adjudicate(adjudicated, recorded, out);
            case EnrolmentFact.Verified one -> {
                verified.put(one.person(), one);
                verifications.add(one.verification());
                rows.verified(one, recorded, out);
            }
            case EnrolmentFact.Erased erased -> erase(erased, recorded, out);
            case EnrolmentFact.OperatorEnrolled operator -> rows.operator(operator, recorded, out);
            case EnrolmentFact.Planted one -> {
                one.pairs().forEach(pair -> planted.add(Pair.of(pair.person(), pair.other())));
                rows.planted(one, recorded, out);
            }
            case PersonFact.Linked linked -> link(linked, out);
            case PersonFact.Unlinked unlinked -> unlink(unlinked.link(), out);
            default -> {}
        }
    }

    private void refer(EnrolmentFact.Referred referred, Recorded<?> recorded, Rows out) {
        for (UUID person : referred.persons()) {
            Subject subject = subject(person, referred.to());
            boolean again = !subject.referredFor.add(referred.purpose());
            if (!again && subject.encounters.isEmpty()) {
                rows.subject(person, referred.to(), "WAITING", subject, null, recorded, out);
            }
        }
        books.letRead(referred.persons(), referred.to(), out);
    }

    private Subject subject(UUID person, String party) {
        return subjects.computeIfAbsent(new Key(person, party), key -> new Subject());
    }

    private void encounter(EnrolmentFact.Encountered encountered, Recorded<?> recorded, Rows out) {
        String party = recorded.header().speaker().party();
        Taking taking =
                new Taking(encountered, party, recorded.header().speaker().user());
        encounters.put(encountered.encounter(), taking);
        ofPerson.computeIfAbsent(encountered.person(), p -> new ArrayList<>(1)).add(taking);
        Subject subject = subject(encountered.person(), party);
        subject.encounters.add(encountered.encounter());
        subject.fingers = Math.max(subject.fingers, taking.samples.size());
        rows.encounter(encountered, recorded, out);
        rows.subject(
                encountered.person(),
                party,
                state(subject, encountered),
                subject,
                encountered.encounter(),
                recorded,
                out);
    }

    private static String state(Subject subject, EnrolmentFact.Encountered encountered) {
        if (subject.fingers > 0) {
            return "ENROLLED";
        }
        boolean refused = encountered.missing().stream()
                .anyMatch(missing -> missing.reason() == EnrolmentFact.MissingReason.REFUSED);
        return refused ? "REFUSED" : "NONE_TAKEN";
    }

    private void retry(EnrolmentFact.Retried retried, Recorded<?> recorded, Rows out) {
        findEncounter(retried.encounter()).ifPresent(taking -> {
            taking.takes = retried.take();
            taking.samples.addAll(retried.samples());
            rows.retried(retried, taking.party, recorded, out);
            Subject subject = subject(retried.person(), taking.party);
            int fingers = (int) taking.samples.stream()
                    .map(EnrolmentFact.Sample::position)
                    .distinct()
                    .count();
            subject.fingers = Math.max(subject.fingers, fingers);
            rows.subject(
                    retried.person(),
                    taking.party,
                    state(subject, taking.first),
                    subject,
                    retried.encounter(),
                    recorded,
                    out);
        });
    }

    private void search(EnrolmentFact.Searched searched, Recorded<?> recorded, Rows out) {
        searches.add(searched.search());
        rows.searched(searched, recorded, out);
        for (EnrolmentFact.Candidate candidate : searched.candidates()) {
            UUID id = candidate.matter();
            if (id != null && !matters.containsKey(id)) {
                Matter matter = new Matter(
                        id,
                        searched,
                        candidate,
                        recorded.header().speaker().party(),
                        recorded.recorded(),
                        recorded.leaf());
                matters.put(id, matter);
                ofPair.put(Pair.of(searched.person(), candidate.person()), id);
                rows.matter(matter, out);
            }
        }
    }

    private void examine(EnrolmentFact.Examined examined, Recorded<?> recorded, Rows out) {
        findMatter(examined.matter()).ifPresent(matter -> {
            matter.examined.put(recorded.header().speaker().user(), examined);
            rows.examined(examined, recorded, out);
            rows.matter(matter, out);
        });
    }

    private void adjudicate(EnrolmentFact.Adjudicated adjudicated, Recorded<?> recorded, Rows out) {
        findMatter(adjudicated.matter()).ifPresent(matter -> {
            matter.adjudicated = adjudicated;
            matter.closed = recorded.recorded();
            rows.matter(matter, out);
        });
    }

    private void erase(EnrolmentFact.Erased erased, Recorded<?> recorded, Rows out) {
        generations.put(erased.person(), erased.generation());
        subjects.forEach((key, subject) -> {
            if (key.person().equals(erased.person())) {
                subject.fingers = 0;
                rows.subject(erased.person(), key.party(), "ERASED", subject, null, recorded, out);
            }
        });
    }

    /** Anybody who links may write anything as the basis; only a link of the case's own two people is the case's. */
    private void link(PersonFact.Linked linked, Rows out) {
        ofPair(linked.person(), linked.other())
                .filter(matter -> linked.basis().equals(BASIS + matter.id))
                .ifPresent(matter -> {
                    matter.link = linked.link();
                    rows.matter(matter, out);
                });
    }

    private void unlink(UUID link, Rows out) {
        matters.values().stream().filter(matter -> link.equals(matter.link)).forEach(matter -> {
            matter.link = null;
            rows.matter(matter, out);
        });
    }

    Optional<Taking> findEncounter(UUID encounter) {
        return Optional.ofNullable(encounters.get(encounter));
    }

    Optional<Matter> findMatter(UUID matter) {
        return Optional.ofNullable(matters.get(matter));
    }

    boolean isPlanted(UUID person, UUID other) {
        return planted.contains(Pair.of(person, other));
    }

    boolean hasSearch(UUID search) {
        return searches.contains(search);
    }

    boolean hasVerification(UUID verification) {
        return verifications.contains(verification);
    }

    /** The case about two people, whichever of them was searched for. */
    private Optional<Matter> ofPair(UUID person, UUID other) {
        return Optional.ofNullable(ofPair.get(Pair.of(person, other))).flatMap(this::findMatter);
    }

    boolean isReferred(UUID person, String party, EnrolmentFact.Purpose purpose) {
        Subject subject = subjects.get(new Key(person, party));
        return subject != null && subject.referredFor.contains(purpose);
    }

    /** The encounters of somebody whose key is still there. */
    List<Taking> ofPerson(UUID person) {
        return ofPerson.getOrDefault(person, List.of()).stream()
                .filter(taking -> taking.first.generation() == generation(person))
                .toList();
    }

    /** Whether somebody's prints are kept at all, by anybody. */
    boolean hasPrints(UUID person) {
        return ofPerson(person).stream().anyMatch(taking -> !taking.samples.isEmpty());
    }

    /** How many keys of somebody were destroyed: the number of the one in use. */
    int generation(UUID person) {
        return generations.getOrDefault(person, 0);
    }

    /** The newest comparison of one with one, if there is any. */
    public Optional<EnrolmentFact.Verified> lastVerified(UUID person) {
        return Optional.ofNullable(verified.get(person));
    }

    @Override
    public void clear() {
        subjects.clear();
        encounters.clear();
        ofPerson.clear();
        generations.clear();
        searches.clear();
        matters.clear();
        ofPair.clear();
        verified.clear();
        verifications.clear();
        planted.clear();
    }

    @Override
    public List<String> tables() {
        return EnrolmentRows.TABLES;
    }
}
