package org.amana.ledger;

/**
 * Text or bytes from outside are not of the form that the standard asks for. The {@link #reason()} is a code that a
 * caller can translate; the message is for an operator's log and quotes at most 60 characters of the input.
 */
public final class MalformedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    MalformedException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    MalformedException(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    /** What is wrong with the input. */
    public Reason reason() {
        return reason;
    }

    /** Every reason why this engine refuses a form. */
    public enum Reason {
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** A note holds a control character other than newline. */
        CONTROL_CHARACTER,
        /** The text does not end in a newline. */
        NO_FINAL_NEWLINE,
        /** There is no blank line followed by at least one signature. */
        NO_SIGNATURES,
        /** A line after the blank line is not a signature line. */
        BAD_SIGNATURE_LINE,
        /** A key name is empty or holds a space or a plus sign. */
        BAD_KEY_NAME,
        /** The note is larger, or carries more signatures, than any that this engine accepts. */
        TOO_LARGE,
        /** A verifier or signer key is not of the form name+id+key. */
        BAD_KEY,
        /** The key id in a key string is not that of the key. */
        KEY_ID_MISMATCH,
        /** The key is of a signature type that this engine does not know. */
        UNKNOWN_KEY_TYPE,
        /** A checkpoint has fewer than three lines, an empty origin or an empty line. */
        BAD_CHECKPOINT,
        /** A tree size is not a plain decimal. */
        BAD_SIZE,
        /** A hash is not canonical base64 of 32 bytes. */
        BAD_HASH,
        /** A receipt lacks its first line, or the empty line before the checkpoint. */
        BAD_RECEIPT,
        /** The extra data of a receipt is not canonical base64. */
        BAD_EXTRA,
        /** An entry index is not a plain decimal. */
        BAD_INDEX,
        /** A tile path is not in its one canonical form. */
        BAD_TILE_PATH,
        /** A tile has a length other than its width asks for. */
        BAD_TILE,
        /** An entry bundle ends inside an entry or holds another number of entries than asked for. */
        BAD_BUNDLE
    }
}
