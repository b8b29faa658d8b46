/**
 * Papers that come back from where there was no network: kept as scans, read by two who do not see each other's reading, and recorded
 * as acts of those who signed; see {@code docs/transcription.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "access", "register"})
package org.amana.transcription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
