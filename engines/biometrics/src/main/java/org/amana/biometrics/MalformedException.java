package org.amana.biometrics;

import java.io.IOException;

/** A file is not what it should be, or is more than is read here; the message says what and at which byte. */
public final class MalformedException extends IOException {

    private static final long serialVersionUID = 1L;

    public MalformedException(String message) {
        super(message);
    }

    public MalformedException(String message, Throwable cause) {
        super(message, cause);
    }
}
