/**
 * A Merkle log after RFC 6962, kept in C2SP tlog-tiles; it knows nothing of people, databases or clocks.
 *
 * <p>Where to begin: {@link org.amana.ledger.Appender} grows a log, {@link org.amana.ledger.TreeReader} gives roots,
 * proofs and tiles, {@link org.amana.ledger.Checkpoint} and {@link org.amana.ledger.NoteSigner} make its state
 * something that others can keep, {@link org.amana.ledger.Receipt} proves one entry offline, and
 * {@link org.amana.ledger.LogVerifier} recomputes a whole history against what was kept.
 *
 * <p>A proof says that an entry was not altered since a checkpoint was signed. It never says that an entry is true.
 */
@NullMarked
package org.amana.ledger;

import org.jspecify.annotations.NullMarked;
