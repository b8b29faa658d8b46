package org.amana.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.intake.reading.ListField;
import org.amana.intake.reading.Said;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody decides whom a row is about. */
@Component
public final class LinkingRecords {

    /** @param confirm whether the proposal is confirmed at once, with the same rationale */
    public record Proposal(@Nullable UUID link, UUID list, int row, UUID person, String rationale, boolean confirm) {}

    /** A decision on a link, and why. */
    public record Deciding(UUID link, String rationale) {}

    /**
     * What is to be taken over from a linked row.
     *
     * @param said what the row says, as it is kept
     * @param fields which of it; all that the register has a place for, if left out
     */
    public record Taking(List<Said> said, @Nullable Set<ListField> fields) {}

    private final Books books;
    private final IntakeMemory memory;

    public LinkingRecords(Books books, IntakeMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    /** Proposes links, all or none. */
    public Decider proposing(Speaker speaker, List<Proposal> proposals) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (proposals.isEmpty()) {
                draft.refuse(Refusal.of("intake.nothing-proposed").at("/links"));
            }
            Set<String> rows = new HashSet<>();
            for (int i = 0; i < proposals.size(); i++) {
                propose(draft, proposals.get(i), rows, "/links/" + i);
            }
            return draft.decision();
        };
    }

    private void propose(Draft draft, Proposal proposal, Set<String> rows, String pointer) {
        @Nullable
        ListState list = draft.named(
                memory.findList(proposal.list()).filter(found -> found.has(proposal.row())),
                (found, scope) -> scope.covers(found.party),
                Refusal.of("intake.no-such-row", "list", proposal.list(), "row", proposal.row())
                        .at(pointer + "/row"));
        if (list == null) {
            return;
        }
        checkRationale(draft, proposal.rationale(), pointer);
        UUID link = proposal.link() == null ? Uuids.next() : proposal.link();
        if (draft.person(proposal.person(), pointer + "/person") == null) {
            return;
        }
        if (list.isAboutNobody(proposal.row())) {
            draft.refuse(
                    Refusal.of("intake.row-about-nobody", "row", proposal.row()).at(pointer + "/row"));
        }
        boolean again = list.links(proposal.row()).stream().anyMatch(l -> l.person.equals(proposal.person()));
        if (again || memory.findLink(link).isPresent() || !rows.add(proposal.list() + "#" + proposal.row())) {
            draft.refuse(Refusal.of("intake.link-known", "row", proposal.row()).at(pointer));
        }
        if (proposal.confirm()) {
            checkFree(draft, list, proposal.row(), pointer);
        }
        draft.add(new LinkFact.Proposed(
                link, proposal.list(), proposal.row(), proposal.person(), List.of(), proposal.rationale(), false));
        if (proposal.confirm()) {
            draft.add(new LinkFact.Confirmed(link, proposal.rationale()));
        }
    }

    private static void checkRationale(Draft draft, String rationale, String pointer) {
        if (rationale.isBlank()) {
            draft.refuse(Refusal.of("intake.rationale-missing").at(pointer + "/rationale"));
        }
    }

    private static void checkFree(Draft draft, ListState list, int row, String pointer) {
        list.confirmed(row)
                .ifPresent(other -> draft.refuse(Refusal.of("intake.row-linked", "row", row, "link", other.link)
                        .at(pointer)));
    }

    /** Confirms a link, and takes over from the row what is asked for. */
    public Decider confirming(Speaker speaker, Deciding request, @Nullable Taking taking) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            @Nullable LinkState link = decidable(draft, request, LinkState.Status.PROPOSED);
            if (link != null) {
                ListState list = listOf(link);
                checkFree(draft, list, link.row, "/link");
                draft.add(new LinkFact.Confirmed(link.link, request.rationale()));
                if (taking != null) {
                    take(draft, link, list.received, taking);
                }
            }
            return draft.decision();
        };
    }

    /** Takes over what a row says that is linked already. */
    public Decider takingOver(Speaker speaker, UUID id, Taking taking) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            @Nullable LinkState link = known(draft, id);
            if (link != null && link.status != LinkState.Status.CONFIRMED) {
                draft.refuse(refusedAs(link));
            } else if (link != null && !link.taken.isEmpty()) {
                draft.refuse(Refusal.of("intake.fields-taken", "row", link.row).at("/link"));
            } else if (link != null) {
                take(draft, link, listOf(link).received, taking);
            }
            return draft.decision();
        };
    }

    private ListState listOf(LinkState link) {
        return memory.findList(link.list).orElseThrow();
    }

    private static void take(Draft draft, LinkState link, ListFact.Received list, Taking taking) {
        List<PersonFact.Asserted> said = new ArrayList<>();
        for (Said one : taking.said()) {
            PersonFact.@Nullable AssertedField field = field(one.field());
            if (field != null && (taking.fields() == null || taking.fields().contains(one.field()))) {
                said.add(new PersonFact.Asserted(
                        link.person,
                        Uuids.next(),
                        field,
                        one.value(),
                        one.scheme(),
                        TakingRows.source(link.list, link.row),
                        list.grade(),
                        Occurred.at(list.asOf())));
            }
        }
        if (said.isEmpty()) {
            draft.refuse(Refusal.of("intake.nothing-to-take", "row", link.row).at("/fields"));
            return;
        }
        draft.add(new LinkFact.FieldsTaken(
                link.link, said.stream().map(PersonFact.Asserted::assertion).toList()));
        said.forEach(draft::add);
    }

    private static PersonFact.@Nullable AssertedField field(ListField field) {
        return switch (field) {
            case NAME -> PersonFact.AssertedField.NAME;
            case FATHER_NAME -> PersonFact.AssertedField.FATHER_NAME;
            case MOTHER_NAME -> PersonFact.AssertedField.MOTHER_NAME;
            case BIRTH -> PersonFact.AssertedField.BIRTH;
            case NATIONALITY -> PersonFact.AssertedField.NATIONALITY;
            case PARTNER_NUMBER -> PersonFact.AssertedField.PARTNER_NUMBER;
            default -> null;
        };
    }

    public Decider refusing(Speaker speaker, Deciding request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            @Nullable LinkState link = decidable(draft, request, LinkState.Status.PROPOSED);
            if (link != null) {
                draft.add(new LinkFact.Refused(link.link, request.rationale()));
            }
            return draft.decision();
        };
    }

    /** Takes a decision back, and whatever came onto the person by it. */
    public Decider undoing(Speaker speaker, Deciding request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            @Nullable LinkState link = decidable(draft, request, LinkState.Status.CONFIRMED, LinkState.Status.REFUSED);
            if (link != null) {
                draft.add(new LinkFact.Undone(link.link, request.rationale()));
                for (PersonFact.Asserted said : link.taken) {
                    draft.add(new PersonFact.AssertionWithdrawn(
                            said.person(),
                            said.assertion(),
                            said.field(),
                            said.value(),
                            said.scheme(),
                            request.rationale()));
                }
            }
            return draft.decision();
        };
    }

    private @Nullable LinkState decidable(Draft draft, Deciding request, LinkState.Status... from) {
        checkRationale(draft, request.rationale(), "");
        @Nullable LinkState link = known(draft, request.link());
        if (link != null && !List.of(from).contains(link.status)) {
            draft.refuse(refusedAs(link));
        }
        return draft.refused() ? null : link;
    }

    private @Nullable LinkState known(Draft draft, UUID id) {
        return draft.named(
                memory.findLink(id),
                (link, scope) -> scope.covers(listOf(link).party) && draft.shows(link.person),
                Refusal.of("intake.no-such-link", "link", id).at("/link"));
    }

    private static Refusal refusedAs(LinkState link) {
        return Refusal.of("intake.link-stands-otherwise", "status", link.status).at("/link");
    }
}
