/**
 * Tests of the ledger, one feature each, lettered from the trivial to the whole: A hashing and paths, B growing and
 * reading, C proofs, D signed texts, E whole logs, F other people's tools, Z the shape of the engine.
 */
@NullMarked
package org.amana.ledger;

import org.jspecify.annotations.NullMarked;
