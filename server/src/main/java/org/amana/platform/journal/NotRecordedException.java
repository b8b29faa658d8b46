package org.amana.platform.journal;

/** The command was not recorded, for no fault of its own; the same command with the same key may be sent again. */
public final class NotRecordedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRecordedException(String why, Throwable cause) {
        super(why, cause);
    }

    NotRecordedException(String why) {
        super(why);
    }
}
