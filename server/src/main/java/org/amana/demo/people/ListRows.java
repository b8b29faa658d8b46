package org.amana.demo.people;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.demo.people.ListSpec.DateStyle;
import org.amana.demo.people.ListSpec.Defect;
import org.amana.demo.people.ListSpec.Field;
import org.amana.demo.people.SyntheticPerson.ClaimedBirth;
import org.amana.demo.people.SyntheticPerson.Numbers;
import org.jspecify.annotations.Nullable;

/** The rows of one partner list before anything is put wrong: whom it covers and how this partner spells them. */
final class ListRows {

    private final Scenario scenario;
    private final Population population;
    private final ListSpec spec;
    private final Draw draw;
    private final Map<String, SyntheticPerson> byId;
    private final Map<String, List<String>> labels = new HashMap<>();

    ListRows(Scenario scenario, Population population, ListSpec spec, long seed) {
        this.scenario = scenario;
        this.population = population;
        this.spec = spec;
        this.draw = new Draw(seed, "list " + spec.code());
        this.byId = population.byId();
        scenario.nationalities().forEach(n -> {
            labels.put(n.code() + true, new ArrayList<>(List.of(n.name().ar())));
            labels.put(n.code() + false, new ArrayList<>(List.of(n.name().en())));
        });
        for (NameTokens.Label label : scenario.names().labels()) {
            if (!label.wrong()) {
                labels.computeIfAbsent(label.nationality() + label.arabic(), key -> new ArrayList<>())
                        .add(label.label());
            }
        }
    }

    List<ListRow> rows() {
        return spec.group() == Scenario.Group.RESIDENTS ? cardRows() : heldRows();
    }

    private List<ListRow> heldRows() {
        List<SyntheticPerson> all = spec.group() == Scenario.Group.TO_MOVE ? population.toMove() : population.held();
        List<SyntheticPerson> known =
                all.stream().filter(p -> isRegistered(p.numbers())).toList();
        int covered = Math.min(known.size(), Draw.share(all.size(), spec.coversPerMille()));
        List<ListRow> rows = new ArrayList<>();
        for (SyntheticPerson person : draw.shuffled(known).subList(0, covered)) {
            rows.add(row(person, person.numbers(), draw.below(4), person.claimedBirth()));
            SyntheticPerson.SecondRecord second = person.second();
            if (second != null && isRegistered(second.numbers())) {
                ListRow again = row(person, second.numbers(), second.spelling(), second.birth());
                again.cells.put(Field.FULL_ARABIC, person.name().shortArabic());
                again.defects.add(Defect.SECOND_RECORD);
                rows.add(again);
            }
        }
        rows.sort(Comparator.comparing((ListRow row) -> row.place).thenComparing(row -> row.cell(Field.TAG)));
        return rows;
    }

    /** A partner that numbers people itself lists those whom it has numbered. */
    private boolean isRegistered(Numbers numbers) {
        return switch (spec.columns().getFirst().field()) {
            case ISN -> numbers.isn() != null;
            case ICRC_NUMBER -> numbers.icrc() != null;
            default -> true;
        };
    }

    /** One row per member and card: whoever holds a second card stands in the list again. */
    private List<ListRow> cardRows() {
        List<ListRow> rows = new ArrayList<>();
        for (Household household : population.households()) {
            if (!draw.perMille(spec.coversPerMille())) {
                continue;
            }
            SyntheticPerson head = person(household.members().getFirst().personId());
            for (int card = 0; card < household.cards().size(); card++) {
                int serial = 0;
                for (Household.Member member : household.members()) {
                    SyntheticPerson person = person(member.personId());
                    ListRow row = row(person, person.numbers(), card + draw.below(2), person.claimedBirth());
                    row.cells.put(Field.CARD, household.cards().get(card));
                    row.cells.put(Field.SERIAL, Integer.toString(++serial));
                    row.cells.put(Field.HEAD_LATIN, head.name().latin(card));
                    row.cells.put(Field.RELATION, member.relation().name().toLowerCase(Locale.ROOT));
                    if (card > 0) {
                        row.defects.add(Defect.SECOND_RECORD);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private SyntheticPerson person(String id) {
        SyntheticPerson person = byId.get(id);
        if (person == null) {
            throw new IllegalStateException("no person " + id);
        }
        return person;
    }

    private ListRow row(SyntheticPerson person, Numbers numbers, int spelling, ClaimedBirth birth) {
        ListRow row = new ListRow(person.id(), person.place(), person.claimedNationality());
        SyntheticName name = person.name();
        NameTokens.Token kunya = name.kunya();
        put(row, Field.SDF_NUMBER, numbers.sdf());
        put(row, Field.ISN, numbers.isn());
        put(row, Field.ICRC_NUMBER, numbers.icrc());
        put(row, Field.TAG, numbers.tag());
        put(row, Field.FULL_ARABIC, name.arabic());
        put(row, Field.FULL_LATIN, name.latin(spelling));
        put(row, Field.GIVEN_LATIN, name.given().spelling(spelling));
        put(row, Field.FATHER_LATIN, name.father().spelling(spelling + 1));
        put(row, Field.GRANDFATHER_LATIN, name.grandfather().spelling(spelling));
        put(row, Field.FAMILY_LATIN, name.family().spelling(spelling).toUpperCase(Locale.ROOT));
        put(row, Field.KUNYA_ARABIC, kunya == null ? null : kunya.arabic());
        put(row, Field.BIRTH, written(birth, draw.one(spec.dateStyles())));
        put(row, Field.NATIONALITY_ARABIC, draw.one(labels(person.claimedNationality(), true)));
        put(row, Field.NATIONALITY_LATIN, draw.one(labels(person.claimedNationality(), false)));
        put(row, Field.PLACE_ARABIC, draw.one(placeNames(person.place(), true)));
        put(row, Field.PLACE_LATIN, draw.one(placeNames(person.place(), false)));
        put(row, Field.WING, Integer.toString(draw.between(1, 9)));
        put(row, Field.SEX, person.sex().name());
        return row;
    }

    private static void put(ListRow row, Field field, @Nullable String value) {
        row.cells.put(field, value == null ? "" : value);
    }

    private List<String> labels(String nationality, boolean arabic) {
        return labels.getOrDefault(nationality + arabic, List.of(nationality));
    }

    private List<String> placeNames(String place, boolean arabic) {
        List<String> all = new ArrayList<>();
        for (Scenario.Place known : scenario.places()) {
            if (known.code().equals(place)) {
                all.add(arabic ? known.name().ar() : known.name().en());
            }
        }
        for (Scenario.Alias alias : scenario.aliases()) {
            if (alias.place().equals(place) && isArabic(alias.alias()) == arabic) {
                all.add(alias.alias());
            }
        }
        return all;
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
    }

    /** A year alone is written as the first of January where the partner's form asks for a day. */
    static String written(ClaimedBirth birth, DateStyle style) {
        LocalDate on = birth.yearOnly() ? birth.on().withDayOfYear(1) : birth.on();
        String day = String.format(Locale.ROOT, "%02d/%02d/%04d", on.getDayOfMonth(), on.getMonthValue(), on.getYear());
        String year = Integer.toString(on.getYear());
        return switch (style) {
            case DAY -> day;
            case YEAR -> year;
            case ABOUT -> "about " + year;
            case ARABIC_DAY -> arabicDigits(day);
            case ARABIC_YEAR -> arabicDigits(year);
        };
    }

    private static String arabicDigits(String text) {
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> result.append((char) (c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)));
        return result.toString();
    }
}
