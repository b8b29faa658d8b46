/**
 * The register: persons, accounts, custody entries, counts, claims, discrepancies, links and age bounds. It alone brings
 * custody entries about; see {@code docs/register.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access"})
package org.amana.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
