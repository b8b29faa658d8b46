package org.amana.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register remembers of one person in order to decide. */
public final class Person {

    /** Bounds of the birth date, oldest and youngest that the person may be. */
    public record AgeBounds(LocalDate earliestBirth, LocalDate latestBirth, PersonFact.AgeMethod method) {

        /** Whether the person may be under 18 on {@code day}: doubt counts as child. */
        public boolean mayBeChildOn(LocalDate day) {
            return latestBirth.plusYears(18).isAfter(day);
        }
    }

    private record NameSaid(UUID assertion, boolean arabic, String value, boolean withdrawn) {}

    final UUID id;
    final int number;
    final PersonFact.Sex sex;
    final Timeline timeline = new Timeline();
    final List<UUID> links = new ArrayList<>(0);
    private final List<NameSaid> names = new ArrayList<>(2);

    /** When the record was made. */
    Instant entered = Instant.EPOCH;

    @Nullable
    String tag;

    @Nullable
    String nameLatin;

    @Nullable
    String nameArabic;

    @Nullable
    AgeBounds age;

    PersonFact.@Nullable AbsenceBegan absence;

    @Nullable
    Instant lastSeen;

    int remainsMovements;
    String remainsHolder = "";

    Person(UUID id, int number, PersonFact.Sex sex) {
        this.id = id;
        this.number = number;
        this.sex = sex;
    }

    void nameSaid(UUID assertion, boolean arabic, String value) {
        names.add(new NameSaid(assertion, arabic, value, false));
        takeNames();
    }

    void nameWithdrawn(UUID assertion) {
        names.replaceAll(name ->
                name.assertion().equals(assertion) ? new NameSaid(assertion, name.arabic(), name.value(), true) : name);
        takeNames();
    }

    /** The first name that was said in a script and not withdrawn is the one to show. */
    private void takeNames() {
        nameLatin = firstName(false);
        nameArabic = firstName(true);
    }

    private @Nullable String firstName(boolean arabic) {
        for (NameSaid name : names) {
            if (name.arabic() == arabic && !name.withdrawn()) {
                return name.value();
            }
        }
        return null;
    }

    /** Every name in the order in which they were said, those taken back too. */
    List<String> namesEverSaid() {
        return names.stream().map(NameSaid::value).toList();
    }

    public UUID id() {
        return id;
    }

    /** The register number without its check digit; {@link RegisterNumber#format} prints it. */
    public int number() {
        return number;
    }

    public PersonFact.Sex sex() {
        return sex;
    }

    public @Nullable String tag() {
        return tag;
    }

    /** The age as determined, or null if nobody has screened the person yet. */
    public @Nullable AgeBounds age() {
        return age;
    }

    public boolean absent() {
        return absence != null;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The account in which the person stands. */
    public Account account() {
        return timeline.now();
    }

    /** When somebody saw the person last, by a count, a handover or an entry. */
    public @Nullable Instant lastSeen() {
        return lastSeen;
    }

    /** The name to show: Latin, else Arabic, else none. */
    public @Nullable String name() {
        return nameLatin != null ? nameLatin : nameArabic;
    }
}
