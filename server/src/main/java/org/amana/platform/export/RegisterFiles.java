package org.amana.platform.export;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a data folder has what an export carries away. */
record RegisterFiles(Path root) {

    static final String DATABASE = "amana";

    Path postgres() {
        return root.resolve("postgres");
    }

    Path attachments() {
        return root.resolve("attachments");
    }

    /** The log's private key. */
    Path signer() {
        return root.resolve("ledger.key");
    }

    /** Whether the folder has the files of a register, its database in the box or elsewhere. */
    boolean exist() {
        return Files.isRegularFile(root.resolve("mode"));
    }

    boolean haveDatabase() {
        return Files.isDirectory(postgres());
    }
}
