package org.amana.access.pages;

import java.util.List;
import java.util.UUID;

/**
 * The page on which one signs in.
 *
 * @param to where to go after
 * @param wrong whether login or password were wrong
 * @param keys whether keys can be used under the address that the reader came by
 * @param guests who may be entered as without a password, in a demonstration only
 */
public record DoorView(String to, boolean wrong, boolean keys, List<Guest> guests) {

    /** @param roles codes of the words of their roles */
    public record Guest(UUID user, String login, String party, List<String> roles) {}
}
