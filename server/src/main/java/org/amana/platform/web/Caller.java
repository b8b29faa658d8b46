package org.amana.platform.web;

import org.amana.platform.journal.Speaker;

/**
 * Who makes a command over HTTP; a controller takes it as a parameter.
 *
 * @param key the {@code Idempotency-Key} of the request
 * @param method HTTP method
 * @param path path of the request: the same key on another path is a conflict
 */
public record Caller(Speaker speaker, String key, String method, String path) {}
