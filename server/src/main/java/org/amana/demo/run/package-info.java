/** Runs a scenario through the HTTP API: every party acts with its own users' credentials, in the scenario's time. */
@NullMarked
package org.amana.demo.run;

import org.jspecify.annotations.NullMarked;
