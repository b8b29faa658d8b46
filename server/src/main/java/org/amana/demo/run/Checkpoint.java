package org.amana.demo.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.amana.demo.api.AmanaClient;

/** The newest checkpoint, as the server shows it to anybody. It is signed at a cadence, so the last leaves may have to wait for it. */
final class Checkpoint {

    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final int PATIENCE = 300;
    private static final int SIZE_LINE = 1;

    private Checkpoint() {}

    static String covering(AmanaClient anybody, long leaves) {
        try {
            for (int attempt = 0; attempt < PATIENCE; attempt++) {
                String note = new String(anybody.bytes("/ledger/checkpoint"), StandardCharsets.UTF_8);
                List<String> lines = note.lines().toList();
                if (Long.parseLong(lines.get(SIZE_LINE)) >= leaves) {
                    return note;
                }
                Thread.sleep(OFTEN);
            }
            throw new IllegalStateException("no checkpoint covers " + leaves + " leaves");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
