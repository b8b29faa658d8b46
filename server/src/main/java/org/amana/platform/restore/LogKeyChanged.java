package org.amana.platform.restore;

import java.util.List;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;

/**
 * The log goes on under another key than the one that signed it so far, because it was restored from an export without its
 * private key.
 *
 * @param before verifier keys under which it was signed until then
 * @param now verifier key under which it is signed from here on
 * @param leaves how many leaves were restored
 */
@FactKind("platform.log-key-changed")
public record LogKeyChanged(List<String> before, String now, long leaves) implements Fact {

    @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
    public LogKeyChanged {
        before = before == null ? List.of() : List.copyOf(before);
    }
}
