package org.amana.biometrics.itl;

import java.util.List;
import org.amana.biometrics.MalformedException;

/** Reads interchange files. */
public final class Itl {

    private Itl() {}

    /**
     * Reads what is there. Whatever is amiss is listed and nothing is lost: {@link Transaction#bytes()} are those that
     * came in.
     *
     * @throws MalformedException only if it does not begin with a record of type 1, so is no such file
     */
    public static Transaction read(byte[] file) throws MalformedException {
        return new ItlReader(file).read();
    }

    /**
     * Reads a file that is as the standard wants it.
     *
     * @throws MalformedException with the first rule that it breaks
     */
    public static Transaction readStrictly(byte[] file) throws MalformedException {
        Transaction transaction = read(file);
        for (Finding finding : check(transaction)) {
            if (finding.severity() == Finding.Severity.ERROR) {
                throw new MalformedException(finding.toString());
            }
        }
        return transaction;
    }

    /** All that is amiss: with how the file is built, and with what its fields say. */
    public static List<Finding> check(Transaction transaction) {
        return new ItlChecker(transaction).check();
    }
}
