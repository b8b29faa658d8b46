package org.amana.reference;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Lays parties, places and the rest out as rows. */
final class ReferenceRows {

    static final List<String> TABLES = List.of("party", "place", "alias", "mandate", "capacity");

    private static final Rows.Upsert PARTY = new Rows.Upsert("""
            insert into party (code, kind, name_en, name_ar, recorded)
            select * from unnest(?, ?, ?, ?, ?)
            on conflict (code) do update
            set kind = excluded.kind, name_en = excluded.name_en, name_ar = excluded.name_ar, recorded = excluded.recorded
            """, "text", "text", "text", "text", "timestamptz");

    private static final Rows.Upsert PLACE = new Rows.Upsert(
            """
            insert into place (code, kind, name_en, name_ar, zone, latitude, longitude, error_metres, parent, recognised,
                recorded)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set kind = excluded.kind, name_en = excluded.name_en, name_ar = excluded.name_ar, zone = excluded.zone,
                latitude = excluded.latitude, longitude = excluded.longitude, error_metres = excluded.error_metres,
                parent = excluded.parent, recognised = excluded.recognised, recorded = excluded.recorded
            """, "text", "text", "text", "text", "text", "int4", "int4", "int4", "text", "bool", "timestamptz");

    private static final Rows.Upsert MANDATE =
            new Rows.Upsert("""
            insert into mandate (code, instrument, grounds, issued_by, valid_from, valid_to, review_due, recorded)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set instrument = excluded.instrument, grounds = excluded.grounds, issued_by = excluded.issued_by,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, review_due = excluded.review_due,
                recorded = excluded.recorded
            """, "text", "text", "text", "text", "date", "date", "date", "timestamptz");

    private ReferenceRows() {}

    static void write(ReferenceFact fact, Recorded<?> recorded, Rows rows) {
        switch (fact) {
            case ReferenceFact.PartyRegistered(Party party) -> party(party, recorded, rows);
            case ReferenceFact.PartyAltered(Party party, String ignored) -> party(party, recorded, rows);
            case ReferenceFact.PlaceRegistered(Place place) -> place(place, recorded, rows);
            case ReferenceFact.PlaceAltered(Place place, String ignored) -> place(place, recorded, rows);
            case ReferenceFact.MandateRegistered(Mandate mandate) -> mandate(mandate, recorded, rows);
            case ReferenceFact.MandateAltered(Mandate mandate, String ignored) -> mandate(mandate, recorded, rows);
            case ReferenceFact.AliasAdded(Alias alias) -> alias(alias, recorded, rows);
            case ReferenceFact.CapacityStated(Capacity capacity) -> capacity(capacity, recorded, rows);
        }
    }

    private static void party(Party party, Recorded<?> recorded, Rows rows) {
        rows.put(
                PARTY,
                party.code(),
                party.code(),
                party.kind().name(),
                party.names().en(),
                party.names().ar(),
                recorded.recorded());
    }

    private static void place(Place place, Recorded<?> recorded, Rows rows) {
        Place.@Nullable Position position = place.position();
        rows.put(
                PLACE,
                place.code(),
                place.code(),
                place.kind().name(),
                place.names().en(),
                place.names().ar(),
                place.zone(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                position == null ? null : position.errorMetres(),
                place.parent(),
                place.recognised(),
                recorded.recorded());
    }

    private static void mandate(Mandate mandate, Recorded<?> recorded, Rows rows) {
        rows.put(
                MANDATE,
                mandate.code(),
                mandate.code(),
                mandate.instrument(),
                mandate.grounds(),
                mandate.issuedBy(),
                mandate.from(),
                mandate.to(),
                mandate.reviewDue(),
                recorded.recorded());
    }

    private static void alias(Alias alias, Recorded<?> recorded, Rows rows) {
        if (rows.wanted()) {
            rows.into("alias", "alias_id, kind, code, name, name_key, language, source, recorded")
                    .row()
                    .uuid(alias.alias())
                    .text(alias.kind().name())
                    .text(alias.of())
                    .text(alias.name())
                    .text(NameKey.of(alias.name()))
                    .text(alias.language())
                    .text(alias.source())
                    .instant(recorded.recorded());
        }
    }

    private static void capacity(Capacity capacity, Recorded<?> recorded, Rows rows) {
        if (rows.wanted()) {
            rows.into("capacity", "statement_id, place, measure, figure, as_of, source, recorded")
                    .row()
                    .uuid(capacity.statement())
                    .text(capacity.place())
                    .text(capacity.measure().name())
                    .int4(capacity.figure())
                    .date(capacity.asOf())
                    .text(capacity.source())
                    .instant(recorded.recorded());
        }
    }
}
