package org.amana.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** Records of one body are linked and unlinked, never merged; undoing a link leaves everything as it was before it. */
public final class Linking {

    /** @param basis why a human holds the two to be one body */
    public record Link(UUID link, UUID person, UUID other, String basis, String decidedBy) {}

    public record Undo(UUID link, String reason, String decidedBy) {}

    private final Books books;

    Linking(Books books) {
        this.books = books;
    }

    public Decider linking(Speaker speaker, Link request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            link(draft, request);
            return draft.decision();
        };
    }

    private void link(Draft draft, Link request) {
        @Nullable Person one = draft.person(request.person(), "/person");
        @Nullable Person other = draft.person(request.other(), "/other");
        if (books.findLink(request.link()).isPresent()) {
            draft.refuse(
                    Refusal.of("register.link-known", "link", request.link()).at("/link"));
        }
        if (request.basis().isBlank()) {
            draft.refuse(Refusal.of("register.reason-missing", "number", "").at("/basis"));
        }
        if (one == null || other == null || draft.refused()) {
            return;
        }
        if (cluster(one).contains(other.id)) {
            draft.refuse(Refusal.of("register.already-linked").at("/other"));
            return;
        }
        draft.add(new PersonFact.Linked(one.id, request.link(), other.id, request.basis(), request.decidedBy()));
    }

    public Decider undoing(Speaker speaker, Undo request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            PersonFact.@Nullable Linked linked = draft.named(
                    books.findLink(request.link()),
                    (found, scope) -> draft.shows(found.person()) || draft.shows(found.other()),
                    Refusal.of("register.no-such-link", "link", request.link()).at("/link"));
            if (linked != null) {
                draft.add(new PersonFact.Unlinked(
                        linked.person(), linked.link(), linked.other(), request.reason(), request.decidedBy()));
            }
            return draft.decision();
        };
    }

    /** All records that are held to be of one body with this one, itself included. */
    public Set<UUID> cluster(Person person) {
        Set<UUID> cluster = new LinkedHashSet<>();
        Deque<Person> open = new ArrayDeque<>();
        open.add(person);
        while (!open.isEmpty()) {
            Person next = open.remove();
            if (cluster.add(next.id)) {
                for (UUID link : next.links) {
                    books.findLink(link).ifPresent(linked -> {
                        UUID far = linked.person().equals(next.id) ? linked.other() : linked.person();
                        books.findPerson(far).ifPresent(open::add);
                    });
                }
            }
        }
        return cluster;
    }
}
