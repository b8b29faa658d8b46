/** What the templates of the ledger's public face show. */
@NullMarked
package org.amana.operation.pages;

import org.jspecify.annotations.NullMarked;
