/** The demo's world: a scenario read from files, synthetic people made from it, and the partner lists about them. */
@NullMarked
package org.amana.demo.people;

import org.jspecify.annotations.NullMarked;
