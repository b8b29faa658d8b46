/** What the templates of papers brought back show. */
@NullMarked
package org.amana.transcription.pages;

import org.jspecify.annotations.NullMarked;
