/**
 * Checks an export without a server, a database or any trust in them: what somebody outside runs. The rules of custody are
 * written here a second time, on purpose: whoever checks the books must not use the bookkeeper's own code.
 */
@NullMarked
package org.amana.platform.verify;

import org.jspecify.annotations.NullMarked;
