package org.amana.transfer;

import org.amana.register.Scans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers on which a close-out was signed. */
@Component
final class CloseOutScans implements Scans.Citing {

    private static final String CITED = "select exists (select 1 from close_out_signature where scan = :scan)";

    @Override
    public boolean cites(JdbcClient database, String sha256) {
        return database.sql(CITED).param("scan", sha256).query(Boolean.class).single();
    }
}
