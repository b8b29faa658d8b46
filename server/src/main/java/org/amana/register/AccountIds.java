package org.amana.register;

import java.util.HashMap;
import java.util.Map;
import org.amana.platform.journal.Rows;

/** Short numbers for accounts in the tables, given in the order of first use, so that a rebuild gives the same. */
final class AccountIds {

    private final Map<Account, Integer> ids = new HashMap<>();

    int of(Account account, Rows out) {
        Integer known = ids.get(account);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        ids.put(account, id);
        if (out.wanted()) {
            out.into("account", "account_id, code, kind, party, place, mandate")
                    .row()
                    .int4(id)
                    .text(account.code())
                    .text(account.kind().name())
                    .text(account.party())
                    .text(account.place())
                    .text(account.mandate());
        }
        return id;
    }

    void clear() {
        ids.clear();
    }
}
