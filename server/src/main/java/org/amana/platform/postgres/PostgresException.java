package org.amana.platform.postgres;

/** The database cannot be used as it stands. The message is for an operator: what is wrong, and what to do about it. */
public final class PostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostgresException(String message) {
        super(message);
    }

    public PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
