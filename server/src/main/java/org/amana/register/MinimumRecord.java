package org.amana.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a register of persons deprived of liberty must hold at least: Convention for the Protection of All Persons from
 * Enforced Disappearance, article 17(3), (a) to (h).
 *
 * @param items one for each letter, in order
 */
public record MinimumRecord(List<Item> items) {

    /** The letters of article 17(3). */
    public enum Letter {
        IDENTITY,
        DATE_TIME_PLACE_AND_AUTHORITY_OF_DEPRIVATION,
        ORDERING_AUTHORITY_AND_GROUNDS,
        SUPERVISING_AUTHORITY,
        PLACE_ADMISSION_AND_AUTHORITY_OF_THE_PLACE,
        STATE_OF_HEALTH,
        DEATH_CIRCUMSTANCES_AND_REMAINS,
        RELEASE_OR_TRANSFER_DESTINATION_AND_AUTHORITY
    }

    /** How much of it is there. */
    public enum Held {
        HELD,
        IN_PART,
        MISSING,
        /** Nothing of the kind has happened. */
        DOES_NOT_APPLY
    }

    /** @param restsOn leaves of the ledger */
    public record Item(Letter letter, Held held, List<Long> restsOn) {}

    private static final Map<Letter, List<PersonFact.AssertedField>> ASSERTED = new EnumMap<>(Map.of(
            Letter.IDENTITY,
            List.of(PersonFact.AssertedField.NAME),
            Letter.DATE_TIME_PLACE_AND_AUTHORITY_OF_DEPRIVATION,
            List.of(PersonFact.AssertedField.DEPRIVED_OF_LIBERTY),
            Letter.ORDERING_AUTHORITY_AND_GROUNDS,
            List.of(PersonFact.AssertedField.ORDERING_AUTHORITY, PersonFact.AssertedField.LEGAL_BASIS),
            Letter.SUPERVISING_AUTHORITY,
            List.of(PersonFact.AssertedField.SUPERVISING_AUTHORITY)));

    private static final Set<Cause> ENDS =
            Set.of(Cause.RELEASE, Cause.HANDOVER, Cause.REPATRIATION, Cause.EXTRADITION, Cause.RELOCATION);

    static MinimumRecord of(
            List<PersonHistory.Entry> entries,
            List<PersonHistory.Assertion> assertions,
            List<PersonHistory.AgeDetermination> ages,
            List<PersonHistory.Remains> remains,
            List<Long> health) {
        List<Item> items = new ArrayList<>();
        items.add(identity(assertions, ages));
        items.add(asserted(Letter.DATE_TIME_PLACE_AND_AUTHORITY_OF_DEPRIVATION, assertions));
        items.add(asserted(Letter.ORDERING_AUTHORITY_AND_GROUNDS, assertions));
        items.add(supervision(entries, assertions));
        items.add(entriesOf(Letter.PLACE_ADMISSION_AND_AUTHORITY_OF_THE_PLACE, holdsPlace(entries), true));
        items.add(item(Letter.STATE_OF_HEALTH, health.isEmpty() ? Held.MISSING : Held.HELD, health));
        items.add(death(entries, remains));
        items.add(entriesOf(Letter.RELEASE_OR_TRANSFER_DESTINATION_AND_AUTHORITY, ends(entries), false));
        return new MinimumRecord(List.copyOf(items));
    }

    private static Item identity(List<PersonHistory.Assertion> assertions, List<PersonHistory.AgeDetermination> ages) {
        Item named = asserted(Letter.IDENTITY, assertions);
        if (named.held() == Held.HELD || ages.isEmpty()) {
            return named;
        }
        return item(
                Letter.IDENTITY,
                Held.IN_PART,
                ages.stream().map(PersonHistory.AgeDetermination::leaf).toList());
    }

    private static Item asserted(Letter letter, List<PersonHistory.Assertion> assertions) {
        List<PersonFact.AssertedField> wanted = ASSERTED.getOrDefault(letter, List.of());
        List<PersonHistory.Assertion> found =
                assertions.stream().filter(a -> wanted.contains(a.field())).toList();
        long fields =
                found.stream().map(PersonHistory.Assertion::field).distinct().count();
        Held held = fields == 0 ? Held.MISSING : fields == wanted.size() ? Held.HELD : Held.IN_PART;
        return item(
                letter, held, found.stream().map(PersonHistory.Assertion::leaf).toList());
    }

    /** The authority that answers supervises, unless somebody says that another does. */
    private static Item supervision(List<PersonHistory.Entry> entries, List<PersonHistory.Assertion> assertions) {
        Item said = asserted(Letter.SUPERVISING_AUTHORITY, assertions);
        List<PersonHistory.Entry> placed = holdsPlace(entries);
        return said.held() == Held.HELD || placed.isEmpty()
                ? said
                : item(
                        Letter.SUPERVISING_AUTHORITY,
                        Held.IN_PART,
                        List.of(placed.getLast().leaf()));
    }

    private static Item death(List<PersonHistory.Entry> entries, List<PersonHistory.Remains> remains) {
        List<Long> leaves = new ArrayList<>(entries.stream()
                .filter(e -> e.holds() && e.cause() == Cause.DEATH)
                .map(PersonHistory.Entry::leaf)
                .toList());
        Held held = leaves.isEmpty() ? Held.DOES_NOT_APPLY : remains.isEmpty() ? Held.IN_PART : Held.HELD;
        remains.forEach(moved -> leaves.add(moved.leaf()));
        return item(Letter.DEATH_CIRCUMSTANCES_AND_REMAINS, held, leaves);
    }

    private static Item entriesOf(Letter letter, List<PersonHistory.Entry> those, boolean must) {
        Held held = those.isEmpty() ? must ? Held.MISSING : Held.DOES_NOT_APPLY : Held.HELD;
        boolean exact = those.stream().allMatch(e -> e.earliest().equals(e.latest()));
        return item(
                letter,
                held == Held.HELD && !exact ? Held.IN_PART : held,
                those.stream().map(PersonHistory.Entry::leaf).toList());
    }

    private static List<PersonHistory.Entry> holdsPlace(List<PersonHistory.Entry> entries) {
        return entries.stream()
                .filter(PersonHistory.Entry::holds)
                .filter(e -> e.credit() != null && e.credit().kind().atPlace())
                .toList();
    }

    private static List<PersonHistory.Entry> ends(List<PersonHistory.Entry> entries) {
        return entries.stream()
                .filter(e -> e.holds() && ENDS.contains(e.cause()))
                .toList();
    }

    private static Item item(Letter letter, Held held, List<Long> restsOn) {
        return new Item(letter, held, List.copyOf(restsOn));
    }
}
