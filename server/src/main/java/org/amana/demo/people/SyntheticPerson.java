package org.amana.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented person and the truth about them, which no list carries.
 *
 * @param id the true person id; it must never reach a list, a page or the register
 * @param place where the person is when the scenario begins
 * @param lift the lift of the calendar that is to take the person, null for those who stay
 * @param household the camp household, null outside camps
 */
public record SyntheticPerson(
        String id,
        String place,
        @Nullable String lift,
        SyntheticName name,
        Sex sex,
        LocalDate born,
        ClaimedBirth claimedBirth,
        String nationality,
        String claimedNationality,
        Numbers numbers,
        Set<Health> health,
        @Nullable SecondRecord second,
        @Nullable String household) {

    public SyntheticPerson {
        health = Set.copyOf(health);
    }

    /** True if the person is under 18 on the day. */
    public boolean isMinorOn(LocalDate day) {
        return born.plusYears(18).isAfter(day);
    }

    /** The different Latin spellings of the name. */
    public List<String> spellings() {
        return name.spellings();
    }

    /** The birth date that the person, or whoever wrote it down, gives; often no more than a year. */
    public record ClaimedBirth(LocalDate on, boolean yearOnly) {}

    /** The tag worn at the site, and the numbers by which partners know the person. */
    public record Numbers(
            String tag,
            @Nullable String sdf,
            @Nullable String isn,
            @Nullable String icrc) {}

    /** The same person once more in a partner's files, under other numbers, another spelling and another date. */
    public record SecondRecord(Numbers numbers, int spelling, ClaimedBirth birth) {}

    /** What an admission check must find; synthetic, and never on paper that can be lost. */
    public enum Health {
        LUNG_DISEASE,
        TUBERCULOSIS,
        AMPUTATION,
        WORN_FINGERS
    }
}
