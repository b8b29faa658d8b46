/** The frame of every request: commands with their keys, refusals in both languages, bodies read strictly. */
@NullMarked
package org.amana.platform.web;

import org.jspecify.annotations.NullMarked;
