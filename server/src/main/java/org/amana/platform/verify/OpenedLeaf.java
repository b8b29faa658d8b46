package org.amana.platform.verify;

import java.nio.charset.StandardCharsets;
import org.amana.ledger.Commitment;
import org.amana.platform.export.LeafLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal, read and hashed, so far as it can be read.
 *
 * @param leaf the number that the line says it has, or −1
 * @param entry the log entry that its opening makes
 * @param facts null if the bytes are no fact
 */
record OpenedLeaf(long leaf, byte[] entry, @Nullable LeafFacts facts) {

    static OpenedLeaf of(byte[] line) {
        LeafLine parsed;
        byte[] entry;
        try {
            parsed = LeafLine.parse(line);
            entry = Commitment.opening(parsed.salt(), parsed.bytes()).entry();
        } catch (IllegalArgumentException e) {
            // Whatever it was, it does not hash to what was committed to, and the ledger will say which it is.
            return new OpenedLeaf(-1, "unreadable".getBytes(StandardCharsets.US_ASCII), null);
        }
        try {
            return new OpenedLeaf(parsed.leaf(), entry, LeafFacts.read(parsed.kind(), parsed.bytes()));
        } catch (IllegalArgumentException e) {
            return new OpenedLeaf(parsed.leaf(), entry, null);
        }
    }
}
