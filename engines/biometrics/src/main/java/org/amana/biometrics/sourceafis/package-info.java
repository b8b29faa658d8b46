/** SourceAFIS (Robert Važan) behind our two ports, extraction and a second opinion. No other package knows it. */
@NullMarked
package org.amana.biometrics.sourceafis;

import org.jspecify.annotations.NullMarked;
