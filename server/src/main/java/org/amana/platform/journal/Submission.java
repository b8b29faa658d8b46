package org.amana.platform.journal;

import java.util.UUID;

/**
 * A command on its way to the writer.
 *
 * @param command id of the command, UUIDv7
 * @param speaker who makes it
 * @param key idempotency key, unique for the speaker's party, kept for ever
 * @param request SHA-256 of the request, lower-case hex; the same key with another request is a conflict
 * @param decider what decides it
 */
public record Submission(UUID command, Speaker speaker, String key, String request, Decider decider) {}
