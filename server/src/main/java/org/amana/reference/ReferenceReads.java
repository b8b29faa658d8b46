package org.amana.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Parties;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parties, places and the rest, read from their rows. */
@Component
final class ReferenceReads {

    private static final String PARTIES = "select code, kind, name_en, name_ar from party order by code";
    private static final String PLACES = """
            select code, kind, name_en, name_ar, zone, latitude, longitude, error_metres, parent, recognised
            from place order by code
            """;
    private static final String ALIASES =
            "select alias_id, kind, code, name, language, source from alias order by code, name, alias_id";
    private static final String MANDATES = """
            select code, instrument, grounds, issued_by, valid_from, valid_to, review_due from mandate order by code
            """;
    private static final String CAPACITY = """
            select statement_id, place, measure, figure, as_of, source from capacity
            where place = :place order by as_of, recorded
            """;

    private final Reads reads;

    ReferenceReads(Reads reads) {
        this.reads = reads;
    }

    /** The operator is a party from the start, and has a row once somebody has named it. */
    List<Party> parties(Viewer viewer) {
        List<Party> all = new ArrayList<>(reads.as(
                viewer,
                db -> db.sql(PARTIES)
                        .query((row, number) ->
                                new Party(row.getString("code"), PartyKind.valueOf(row.getString("kind")), names(row)))
                        .list()));
        if (all.stream().noneMatch(p -> p.code().equals(Parties.OPERATOR))) {
            all.add(Reference.OPERATOR_PARTY);
        }
        return all;
    }

    List<Place> places(Viewer viewer) {
        return reads.as(
                viewer, db -> db.sql(PLACES).query((row, number) -> place(row)).list());
    }

    List<Alias> aliases(Viewer viewer) {
        return reads.as(
                viewer,
                db -> db.sql(ALIASES)
                        .query((row, number) -> new Alias(
                                row.getObject("alias_id", UUID.class),
                                Alias.Of.valueOf(row.getString("kind")),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("language"),
                                row.getString("source")))
                        .list());
    }

    List<Mandate> mandates(Viewer viewer) {
        List<Mandate> all = new ArrayList<>(List.of(Reference.NO_MANDATE));
        all.addAll(reads.as(
                viewer,
                db -> db.sql(MANDATES).query((row, number) -> mandate(row)).list()));
        return all;
    }

    List<Capacity> capacity(Viewer viewer, String place) {
        return reads.as(
                viewer,
                db -> db.sql(CAPACITY)
                        .param("place", place)
                        .query((row, number) -> new Capacity(
                                row.getObject("statement_id", UUID.class),
                                row.getString("place"),
                                Capacity.Measure.valueOf(row.getString("measure")),
                                row.getInt("figure"),
                                row.getObject("as_of", LocalDate.class),
                                row.getString("source")))
                        .list());
    }

    /** Tables this small are looked through whole: the key of a name is made in one place only, and not in SQL. */
    List<String> resolve(Viewer viewer, Alias.Of kind, String name) {
        NameIndex index = new NameIndex();
        if (kind == Alias.Of.PARTY) {
            parties(viewer).forEach(p -> index.add(p.code(), p.names()));
        } else {
            places(viewer).forEach(p -> index.add(p.code(), p.names()));
        }
        aliases(viewer).stream().filter(a -> a.kind() == kind).forEach(a -> index.add(a.name(), a.of()));
        return switch (index.resolve(name)) {
            case Resolution.Unknown ignored -> List.of();
            case Resolution.One(String code) -> List.of(code);
            case Resolution.Ambiguous(List<String> codes) -> codes;
        };
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_en"), row.getString("name_ar"));
    }

    private static Place place(ResultSet row) throws SQLException {
        @Nullable Integer latitude = row.getObject("latitude", Integer.class);
        Place.@Nullable Position position = latitude == null
                ? null
                : new Place.Position(latitude, row.getInt("longitude"), row.getInt("error_metres"));
        return new Place(
                row.getString("code"),
                PlaceKind.valueOf(row.getString("kind")),
                names(row),
                row.getString("zone"),
                position,
                row.getString("parent"),
                row.getObject("recognised", Boolean.class));
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getString("code"),
                row.getString("instrument"),
                row.getString("grounds"),
                row.getString("issued_by"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("review_due", LocalDate.class));
    }
}
