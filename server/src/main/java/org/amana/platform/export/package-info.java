/**
 * A register in a folder: what {@code export} writes and {@code restore} reads, which is the backup too. The format is in
 * docs/backup.md; {@code org.amana.platform.verify} checks it and shares nothing with the code that wrote it but the
 * names of its files and the form of a line.
 */
@NullMarked
package org.amana.platform.export;

import org.jspecify.annotations.NullMarked;
