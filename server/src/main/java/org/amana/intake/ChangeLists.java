package org.amana.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.intake.reading.ListField;
import org.amana.intake.reading.Said;
import org.amana.platform.text.Folding;
import org.amana.platform.text.PartnerNumbers;
import org.amana.register.Moment;
import org.amana.register.RegisterNumber;
import org.amana.register.Roll;
import org.amana.register.Rolls;
import org.amana.register.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what differs between your list and theirs, between last night and tonight. */
@Component
public final class ChangeLists {

    /** Rows about somebody, without those that stand twice. */
    private static final String ROWS = """
            select r.row_no, r.cells, r.said,
                (select l.person_id from record_link l where l.list_id = r.list_id and l.row_no = r.row_no
                    and l.status = 'CONFIRMED' limit 1) as person_id
            from source_record r left join row_verdict v on v.list_id = r.list_id and v.row_no = r.row_no
            where r.list_id = :list and coalesce(v.verdict, 'NEW') not in ('REJECTED', 'DUPLICATE_ROW')
            order by r.row_no
            """;

    private static final int NAMES_AT_ONCE = 1_000;

    private static final Set<ListField> STRONG =
            Set.of(ListField.REGISTER_NUMBER, ListField.PARTNER_NUMBER, ListField.TAG);

    /** A row, or somebody on a roll, as far as it is compared. */
    private record Line(
            int row,
            List<String> cells,
            List<Said> said,
            @Nullable UUID person) {

        /** By what it may be found again, the surest first. */
        List<String> keys() {
            List<String> keys = new ArrayList<>();
            for (Said one : said) {
                if (STRONG.contains(one.field())) {
                    keys.add(one.field() + "\n" + one.scheme() + "\n" + PartnerNumbers.plain(one.value()));
                }
            }
            Map<ListField, String> plain = new TreeMap<>();
            said.stream()
                    .filter(s -> s.field() == ListField.NAME || s.field() == ListField.BIRTH)
                    .forEach(s -> plain.merge(s.field(), Folding.words(s.value()), (a, b) -> a + "\n" + b));
            if (plain.containsKey(ListField.NAME)) {
                keys.add(plain.toString());
            }
            return keys;
        }
    }

    private final Rolls rolls;

    public ChangeLists(Rolls rolls) {
        this.rolls = rolls;
    }

    /** @param limit how many entries of each kind to give */
    public ChangeList since(JdbcClient database, UUID list, UUID before, int limit) {
        return compare(lines(database, list), lines(database, before), limit);
    }

    /** Against the roll of a place: linked rows meet their person, others whoever has the number or tag they name. */
    public ChangeList againstRoll(JdbcClient database, UUID list, String place, Moment moment, int limit) {
        return compare(lines(database, list), roll(database, place, moment), limit);
    }

    private static List<Line> lines(JdbcClient database, UUID list) {
        return database.sql(ROWS)
                .param("list", list)
                .query((row, i) -> new Line(
                        row.getInt("row_no"),
                        RecordReads.texts(row, "cells"),
                        RecordReads.said(row),
                        row.getObject("person_id", UUID.class)))
                .list();
    }

    private List<Line> roll(JdbcClient database, String place, Moment moment) {
        List<Line> lines = new ArrayList<>();
        @Nullable Integer after = 0;
        while (after != null) {
            Roll page = rolls.roll(database, Whose.place(place), moment, after, NAMES_AT_ONCE);
            page.listed().forEach(listed -> lines.add(line(listed)));
            after = page.next();
        }
        return lines;
    }

    private static Line line(Roll.Listed listed) {
        String number = RegisterNumber.format(listed.number());
        List<Said> said = new ArrayList<>();
        said.add(new Said(0, ListField.REGISTER_NUMBER, null, number));
        if (listed.tag() != null) {
            said.add(new Said(0, ListField.TAG, null, listed.tag()));
        }
        @Nullable String name = listed.nameLatin() == null ? listed.nameArabic() : listed.nameLatin();
        return new Line(0, List.of(number, Objects.requireNonNullElse(name, "")), said, listed.person());
    }

    private static ChangeList compare(List<Line> now, List<Line> before, int limit) {
        Map<UUID, Line> byPerson = new HashMap<>();
        Map<String, Line> byKey = new HashMap<>();
        for (Line line : before) {
            if (line.person() != null) {
                byPerson.putIfAbsent(line.person(), line);
            }
            line.keys().forEach(key -> byKey.putIfAbsent(key, line));
        }
        Set<Line> met = new HashSet<>();
        List<ChangeList.Added> added = new ArrayList<>();
        List<ChangeList.Changed> changed = new ArrayList<>();
        int same = 0;
        for (Line line : now) {
            @Nullable Line other = find(line, byPerson, byKey);
            if (other == null || !met.add(other)) {
                added.add(new ChangeList.Added(line.row(), line.cells()));
                continue;
            }
            List<ChangeList.Difference> differences = differences(other, line);
            if (differences.isEmpty()) {
                same++;
            } else {
                changed.add(new ChangeList.Changed(
                        line.row(), other.row() == 0 ? null : other.row(), other.person(), differences));
            }
        }
        List<ChangeList.Gone> gone = before.stream()
                .filter(line -> !met.contains(line))
                .map(line -> new ChangeList.Gone(line.row() == 0 ? null : line.row(), line.person(), line.cells()))
                .toList();
        return new ChangeList(
                added.size(),
                gone.size(),
                changed.size(),
                same,
                first(added, limit),
                first(gone, limit),
                first(changed, limit));
    }

    private static <T> List<T> first(List<T> all, int limit) {
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    private static @Nullable Line find(Line line, Map<UUID, Line> byPerson, Map<String, Line> byKey) {
        if (line.person() != null && byPerson.containsKey(line.person())) {
            return byPerson.get(line.person());
        }
        for (String key : line.keys()) {
            if (byKey.containsKey(key)) {
                return byKey.get(key);
            }
        }
        return null;
    }

    /** A roll says little of a person, so only what both sides speak of can differ from it. */
    private static List<ChangeList.Difference> differences(Line before, Line now) {
        Map<String, Said> was = byField(before);
        Map<String, Said> is = byField(now);
        boolean roll = before.row() == 0;
        Set<String> fields = new TreeSet<>(was.keySet());
        if (!roll) {
            fields.addAll(is.keySet());
        } else {
            fields.retainAll(is.keySet());
        }
        List<ChangeList.Difference> differences = new ArrayList<>();
        for (String key : fields) {
            @Nullable Said old = was.get(key);
            @Nullable Said fresh = is.get(key);
            Said any = Objects.requireNonNull(old == null ? fresh : old);
            @Nullable String oldValue = old == null ? null : old.value();
            @Nullable String newValue = fresh == null ? null : fresh.value();
            if (!Objects.equals(oldValue, newValue)) {
                differences.add(new ChangeList.Difference(any.field(), any.scheme(), oldValue, newValue));
            }
        }
        return differences;
    }

    private static Map<String, Said> byField(Line line) {
        Map<String, Said> byField = new TreeMap<>();
        line.said().forEach(said -> byField.putIfAbsent(said.field() + "\n" + said.scheme(), said));
        return byField;
    }
}
