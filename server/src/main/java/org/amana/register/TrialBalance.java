package org.amana.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bookkeeping's own proof: what entered each account less what left it is who stands there, and all accounts together sum
 * to nothing. It says that the books are sound, not that people are. It reads every entry.
 */
@Component
public final class TrialBalance {

    private static final String BALANCE = Standing.EVERYWHERE + """
            , holding as materialized (
                select e.debit, e.credit from custody_entry e
                where e.recorded <= :known and e.occurred_latest <= :at and e.cause <> 'WITHDRAWAL'
                  and not exists (select 1 from custody_entry c where c.person_id = e.person_id
                      and c.corrects = e.seq and c.recorded <= :known)
            ), moved as (
                select account_id, sum(change) as balance
                from (select credit as account_id, count(*) as change from holding group by credit
                      union all select debit, -count(*) from holding group by debit) as both_sides
                group by account_id
            ), present as (
                select account_id, count(*) as persons from standing group by account_id
            )
            select a.code, coalesce(m.balance, 0) as balance, coalesce(p.persons, 0) as persons
            from account a
            left join moved m on m.account_id = a.account_id
            left join present p on p.account_id = a.account_id
            where m.balance is not null or p.persons is not null
            order by a.code
            """;

    /**
     * One account.
     *
     * @param balance entries in less entries out, of those that hold
     * @param standing how many stand there by the roll
     */
    public record Line(Account account, long balance, long standing) {

        /** Nobody stands in the account that everybody comes from. */
        public boolean agrees() {
            return account.kind() == AccountKind.NOT_YET_ON_ROLL || balance == standing;
        }
    }

    /** @param lines every account that was ever moved through */
    public record Balance(Moment moment, List<Line> lines) {

        public long sum() {
            return lines.stream().mapToLong(Line::balance).sum();
        }

        public boolean sound() {
            return sum() == 0 && lines.stream().allMatch(Line::agrees);
        }
    }

    /** @param database under a scope that sees all books, or the sums are of a part only */
    public Balance of(JdbcClient database, Moment moment) {
        List<Line> lines = new ArrayList<>();
        Standing.ask(database, BALANCE, new Whose(null, null, null), moment).query(row -> {
            lines.add(new Line(Account.parse(row.getString("code")), row.getLong("balance"), row.getLong("persons")));
        });
        return new Balance(moment, List.copyOf(lines));
    }
}
