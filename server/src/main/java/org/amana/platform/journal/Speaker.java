package org.amana.platform.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a command: a person in a role, for a party, at a device.
 *
 * @param party code of the party whose credentials these are
 * @param user account of the person who acts
 * @param role the role in which the person acts
 * @param device the device, when known
 * @param method by what the person had signed in, where it was more than a password
 */
public record Speaker(
        String party,
        UUID user,
        String role,
        @Nullable String device,
        @Nullable String method) {

    /** Somebody who signed in by a password, or did not need to. */
    public Speaker(String party, UUID user, String role, @Nullable String device) {
        this(party, user, role, device, null);
    }
}
