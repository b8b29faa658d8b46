package org.amana.platform.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands around every fact.
 *
 * @param command the command that brought the fact about; facts of one command stand side by side
 * @param ordinal place of the fact among those of its command, from 0
 * @param of how many facts the command brought about
 * @param speaker who made the command
 * @param key the sender's idempotency key, unique for the party
 * @param request SHA-256 of the request, lower-case hex
 * @param recorded when the platform took it in; strictly later than every command before it
 */
public record Header(
        UUID command, int ordinal, int of, Speaker speaker, String key, String request, Instant recorded) {}
