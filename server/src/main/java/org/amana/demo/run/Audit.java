package org.amana.demo.run;

import java.util.List;
import java.util.Map;

/** Somebody outside who takes an export away and checks it without asking the server. */
public interface Audit {

    /**
     * What the auditor found.
     *
     * @param findings what does not fit; empty when all fits
     * @param checkpoint the signed size that the auditor had been given before
     * @param balances how many stand in each account, worked out again from the leaves
     * @param sum of all balances
     */
    record Report(
            List<String> findings,
            String checkpoint,
            long leaves,
            long entries,
            int persons,
            Map<String, Long> balances,
            long sum) {}

    /**
     * @param key the ledger's verifier key, as the server shows it to anybody
     * @param checkpoint the newest checkpoint, as the server shows it to anybody
     */
    Report check(String key, String checkpoint);
}
