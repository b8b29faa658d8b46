package org.amana.platform.documents;

import org.amana.platform.journal.Refusal;

/** A file that is not kept: too large, or of a type that nobody here reads. */
public final class AttachmentRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    AttachmentRefusedException(Refusal reason) {
        super(reason.code() + " " + reason.arguments());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
