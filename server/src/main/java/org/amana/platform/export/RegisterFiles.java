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

    boolean exist() {
        return Files.isDirectory(postgres());
    }
}
