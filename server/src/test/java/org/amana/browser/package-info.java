/** Pages in a real Chromium, in both languages; skipped, and saying so, where there is none. */
@NullMarked
package org.amana.browser;

import org.jspecify.annotations.NullMarked;
