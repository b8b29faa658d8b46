package org.amana.register;

import java.util.List;
import java.util.Optional;
import org.amana.reference.PlaceKind;
import org.amana.register.pages.PlacesView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places and parties that there are, for lists and forms. */
@Component
final class PlaceList {

    private static final String PLACES = "select code, kind, recognised from place order by code";
    private static final String ONE = "select code, kind, recognised from place where code = :code";
    private static final String CODES = """
            select code from place where kind not in ('REGION', 'CROSSING', 'CONVEYANCE') order by code
            """;
    private static final String IN_BOOKS = "select exists (select 1 from account where place = :code)";
    private static final String PARTIES = "select code from party order by code";
    private static final String PARTY = "select code from party where code = :code";

    private static final String INSTRUMENT = "select instrument from mandate where code = :code";

    List<PlacesView.Where> all(JdbcClient database) {
        return database.sql(PLACES)
                .query((row, i) ->
                        where(row.getString("code"), row.getString("kind"), row.getObject("recognised", Boolean.class)))
                .list();
    }

    Optional<PlacesView.Where> find(JdbcClient database, String code) {
        return database.sql(ONE)
                .param("code", code)
                .query((row, i) ->
                        where(row.getString("code"), row.getString("kind"), row.getObject("recognised", Boolean.class)))
                .optional();
    }

    private static PlacesView.Where where(String code, String kind, @Nullable Boolean recognised) {
        return new PlacesView.Where(code, PlaceKind.valueOf(kind), recognised);
    }

    /** Whether there is an account of the place in books that the viewer sees; a lift is no place but for those. */
    boolean isInBooks(JdbcClient database, String code) {
        return database.sql(IN_BOOKS)
                .param("code", code)
                .query((row, i) -> row.getBoolean(1))
                .single();
    }

    /** Where people can be kept. */
    List<String> codes(JdbcClient database) {
        return database.sql(CODES).query((row, i) -> row.getString("code")).list();
    }

    List<String> parties(JdbcClient database) {
        return database.sql(PARTIES).query((row, i) -> row.getString("code")).list();
    }

    /** What the mandate of an account is called, null if it has none that is known. */
    @Nullable
    String instrument(JdbcClient database, @Nullable Account account) {
        return account == null || account.mandate() == null
                ? null
                : database.sql(INSTRUMENT)
                        .param("code", account.mandate())
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    boolean hasParty(JdbcClient database, String code) {
        return database.sql(PARTY)
                .param("code", code)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
