package org.amana.platform.documents;

/**
 * A file that is kept; a fact that cites it names these three.
 *
 * @param sha256 hash of the content, lower-case hex, which is also its name
 * @param size in bytes
 * @param mediaType what the sender said it is
 */
public record Attachment(String sha256, long size, String mediaType) {}
