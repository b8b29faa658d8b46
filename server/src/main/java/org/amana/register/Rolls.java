package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers who should be at a place, with an authority, in an account or on a lift, at any instant as known at any other. Each
 * method reads in the transaction that it is given, under the scope set for that transaction.
 */
@Component
public final class Rolls {

    private static final String TALLY = Standing.ONCE + """
            select b.kind, count(*) as persons
            from standing s join book b on b.account_id = s.account_id
            group by b.kind
            """;

    private static final String PAGE = Standing.ONCE + """
            , tally as materialized (
                select count(*) filter (where b.kind = 'HELD') as held,
                    count(*) filter (where b.kind = 'RESIDENT') as resident,
                    count(*) filter (where b.kind = 'ACCOMPANYING') as accompanying,
                    count(*) filter (where b.kind = 'UNACCOUNTED') as unaccounted
                from standing s join book b on b.account_id = s.account_id
            ), page as materialized (
                select * from standing where number > :after order by number limit :limit
            )
            select t.held, t.resident, t.accompanying, t.unaccounted, named.*
            from tally t left join lateral (
                select p.person_id, p.number, p.sex, b.code, page.since, s.seq, e.leaf,
                    s.closed_known <= :known and s.until_earliest <= :at as between,
                    (select a.value from assertion a where a.person_id = p.person_id and a.field = 'NAME'
                        and a.scheme is distinct from 'arab' and a.recorded <= :known
                        and (a.withdrawn is null or a.withdrawn > :known) order by a.leaf limit 1) as latin,
                    (select a.value from assertion a where a.person_id = p.person_id and a.field = 'NAME'
                        and a.scheme = 'arab' and a.recorded <= :known
                        and (a.withdrawn is null or a.withdrawn > :known) order by a.leaf limit 1) as arabic,
                    (select g.tag from tag_binding g where g.person_id = p.person_id
                        and g.bound <= :at and g.recorded <= :known
                        and (g.removed is null or g.removed > :at or g.removed_known > :known)
                        order by g.bound desc limit 1) as tag
                from page
                join book b on b.account_id = page.account_id
                join person p on p.number = page.number
                join stay s on s.person_id = p.person_id and s.seq = page.seq and s.account_id = page.account_id
                    and s.since = page.since
                    and s.opened_known <= :known and s.retired_known > :known
                    and (s.closed_known > :known or s.until > :at)
                join custody_entry e on e.person_id = s.person_id and e.seq = s.seq
            ) as named on true
            order by named.number
            """;

    private static final String WHY = Standing.ONCE + """
            , page as materialized (
                select standing.* from standing join book b on b.account_id = standing.account_id
                where number > :after and (:kind is null or b.kind = :kind)
                order by number limit :limit
            )
            select p.person_id, p.number, s.seq, e.leaf
            from page
            join person p on p.number = page.number
            join stay s on s.person_id = p.person_id and s.seq = page.seq and s.account_id = page.account_id
                    and s.since = page.since
                and s.opened_known <= :known and s.retired_known > :known
                and (s.closed_known > :known or s.until > :at)
            join custody_entry e on e.person_id = s.person_id and e.seq = s.seq
            order by p.number
            """;

    private static final Set<AccountKind> COUNTED =
            EnumSet.of(AccountKind.HELD, AccountKind.RESIDENT, AccountKind.ACCOMPANYING, AccountKind.UNACCOUNTED);

    private final Absentees absentees = new Absentees();

    /**
     * The roll, one page of its names.
     *
     * @param database within a transaction under the viewer's scope
     * @param after the number after which the page begins, 0 for the first page
     * @param limit how many names at most
     */
    public Roll roll(JdbcClient database, Whose whose, Moment moment, int after, int limit) {
        Map<AccountKind, Integer> byKind = new EnumMap<>(AccountKind.class);
        List<Roll.Listed> listed = new ArrayList<>(limit);
        Standing.ask(database, PAGE, whose, moment)
                .param("after", after)
                .param("limit", limit)
                .query(row -> {
                    if (byKind.isEmpty()) {
                        for (AccountKind kind : COUNTED) {
                            byKind.put(kind, row.getInt(kind.name().toLowerCase(Locale.ROOT)));
                        }
                    }
                    if (row.getObject("number") != null) {
                        listed.add(listed(row));
                    }
                });
        int number = byKind.values().stream().mapToInt(Integer::intValue).sum();
        byKind.values().removeIf(none -> none == 0);
        @Nullable
        Integer next =
                listed.size() < limit ? null : Integer.valueOf(listed.getLast().number());
        return new Roll(whose, moment, number, byKind, absentees.of(database, whose, moment), listed, next);
    }

    /** How many, by kind of account. */
    public Map<AccountKind, Integer> tally(JdbcClient database, Whose whose, Moment moment) {
        Map<AccountKind, Integer> byKind = new EnumMap<>(AccountKind.class);
        Standing.ask(database, TALLY, whose, moment).query(row -> {
            byKind.put(AccountKind.valueOf(row.getString("kind")), row.getInt("persons"));
        });
        return byKind;
    }

    /**
     * The entries that a roll's figure rests on, as many as the figure says.
     *
     * @param kind only those in accounts of this kind, null for all
     */
    public List<Roll.Ground> why(
            JdbcClient database, Whose whose, Moment moment, @Nullable AccountKind kind, int after, int limit) {
        return Standing.ask(database, WHY, whose, moment)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("after", after)
                .param("limit", limit)
                .query((row, i) -> new Roll.Ground(
                        Columns.uuid(row, "person_id"), row.getInt("number"), row.getInt("seq"), row.getLong("leaf")))
                .list();
    }

    private static Roll.Listed listed(ResultSet row) throws SQLException {
        return new Roll.Listed(
                Columns.uuid(row, "person_id"),
                row.getInt("number"),
                Columns.text(row, "latin"),
                Columns.text(row, "arabic"),
                Columns.text(row, "tag"),
                PersonFact.Sex.valueOf(row.getString("sex")),
                Account.parse(row.getString("code")),
                Columns.instant(row, "since"),
                row.getBoolean("between"),
                row.getInt("seq"),
                row.getLong("leaf"));
    }
}
