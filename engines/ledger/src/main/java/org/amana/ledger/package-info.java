/** A Merkle log after RFC 6962, kept in C2SP tlog-tiles; it knows nothing of people, databases or clocks. */
@NullMarked
package org.amana.ledger;

import org.jspecify.annotations.NullMarked;
