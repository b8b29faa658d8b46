package org.amana.register;

import java.util.ArrayList;
import java.util.EnumSet;
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
 * People enter the books at their first sighting and tag, name known or not: the opening balance of a place taken over, an
 * admission, a birth, somebody found by a count.
 */
public final class EnteringPersons {

    /**
     * @param movement id that groups the entries
     * @param account where the people stand from here on
     * @param cause opening, admission, birth or found
     */
    public record Request(
            UUID movement,
            Account account,
            Cause cause,
            Occurred occurred,
            @Nullable String source,
            List<NewPerson> persons,
            @Nullable List<String> cites) {}

    /**
     * @param number a register number of the party's own block, as printed on the tag; null to be given one
     * @param tag what the person wears from here on
     * @param sighting who saw the person, and how
     */
    public record NewPerson(
            UUID person,
            @Nullable String number,
            @Nullable String tag,
            PersonFact.@Nullable Sex sex,
            String sighting,
            @Nullable List<Said> said) {}

    /** Something that is said of the person. */
    public record Said(
            UUID assertion,
            PersonFact.AssertedField field,
            String value,
            @Nullable String scheme,
            String source,
            @Nullable String grade) {}

    private static final Set<Cause> CAUSES = EnumSet.of(Cause.OPENING, Cause.ADMISSION, Cause.BIRTH, Cause.FOUND);

    private final Books books;
    private final AccountRules rules;

    EnteringPersons(Books books, AccountRules rules) {
        this.books = books;
        this.rules = rules;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (!CAUSES.contains(request.cause())) {
                draft.refuse(Refusal.of("register.not-a-cause-of-entering", "cause", request.cause())
                        .at("/cause"));
            }
            enter(draft, request);
            return draft.decision();
        };
    }

    /** Enters people within a command of any desk, which answers for the cause. */
    public void enter(Draft draft, Request request) {
        if (request.persons().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/persons"));
        }
        rules.checkKnown(draft, request.account(), "/account");
        rules.checkEntitled(draft, request.cause(), null, request.account(), request.source(), "/account");
        if (!draft.plausible(request.occurred(), "/occurred") || draft.refused()) {
            return;
        }
        Allotment allotment = new Allotment(books, draft.speaker().party());
        for (int i = 0; i < request.persons().size(); i++) {
            enterOne(draft, request, request.persons().get(i), allotment, "/persons/" + i);
        }
        if (Account.NONE_SHOWN.equals(request.account().mandate())
                && request.account().kind() == AccountKind.HELD) {
            draft.breach(
                            Breach.Common.BASIS_NONE_SHOWN,
                            "place:" + request.account().place(),
                            authority(request))
                    .persons(request.persons().stream().map(NewPerson::person).toList())
                    .open();
        }
    }

    private static String authority(Request request) {
        @Nullable String authority = request.account().authority();
        return authority == null ? "" : authority;
    }

    private void enterOne(Draft draft, Request request, NewPerson one, Allotment allotment, String pointer) {
        if (books.findPerson(one.person()).isPresent() || !allotment.persons.add(one.person())) {
            draft.refuse(
                    Refusal.of("register.person-known", "person", one.person()).at(pointer + "/person"));
            return;
        }
        @Nullable Integer number = allotment.number(draft, one.number(), pointer);
        if (number == null || !allotment.mayWear(draft, one.tag(), pointer)) {
            return;
        }
        PersonFact.Sex sex = one.sex() == null ? PersonFact.Sex.UNKNOWN : one.sex();
        Person person = draft.enter(new PersonFact.Entered(one.person(), number, sex, one.sighting()));
        if (one.tag() != null) {
            draft.add(new PersonFact.TagBound(one.person(), one.tag(), request.occurred()));
        }
        for (Said said : one.said() == null ? List.<Said>of() : one.said()) {
            draft.add(new PersonFact.Asserted(
                    one.person(),
                    said.assertion(),
                    said.field(),
                    said.value(),
                    said.scheme(),
                    said.source(),
                    said.grade(),
                    request.occurred()));
        }
        List<String> cites = new ArrayList<>(request.cites() == null ? List.of() : request.cites());
        draft.move(
                person,
                Draft.Move.of(request.movement(), request.account(), request.cause(), request.occurred())
                        .source(request.source())
                        .citing(cites.toArray(String[]::new)),
                pointer);
    }

    /** Numbers and tags given out within one command. */
    private static final class Allotment {
        private final Books books;
        private final String party;
        private final Set<UUID> persons = new HashSet<>();
        private final Set<String> tags = new HashSet<>();
        private final Set<Integer> numbers = new HashSet<>();
        private int next;

        Allotment(Books books, String party) {
            this.books = books;
            this.party = party;
            this.next = books.numbers().next();
        }

        @Nullable
        Integer number(Draft draft, @Nullable String wanted, String pointer) {
            if (wanted == null) {
                return next++;
            }
            try {
                int number = RegisterNumber.parse(wanted);
                if (books.numbers().mayUse(party, number) && numbers.add(number)) {
                    return number;
                }
                draft.refuse(Refusal.of("register.number-not-free", "number", wanted, "party", party)
                        .at(pointer + "/number"));
            } catch (IllegalArgumentException e) {
                draft.refuse(
                        Refusal.of("register.number-wrong", "number", wanted).at(pointer + "/number"));
            }
            return null;
        }

        boolean mayWear(Draft draft, @Nullable String tag, String pointer) {
            if (tag == null || books.findByTag(tag).isEmpty() && tags.add(tag)) {
                return true;
            }
            draft.refuse(Refusal.of("register.tag-worn", "tag", tag).at(pointer + "/tag"));
            return false;
        }
    }
}
