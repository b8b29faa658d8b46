package org.amana.transfer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.platform.json.CanonicalJson;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One row of an answer, read column by column. */
record Row(ResultSet row) {

    String text(String column) throws SQLException {
        return String.valueOf(row.getString(column));
    }

    @Nullable
    String textOrNone(String column) throws SQLException {
        return row.getString(column);
    }

    int figure(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Integer figureOrNone(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    long leaf() throws SQLException {
        return row.getLong("leaf");
    }

    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    LocalDate dayOrNone(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant instantOrNone(String column) throws SQLException {
        @Nullable OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    /** A register number as it is printed. */
    String number(String column) throws SQLException {
        return RegisterNumber.format(row.getInt(column));
    }

    List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    JsonNode json(String column) throws SQLException {
        return CanonicalJson.mapper().readTree(text(column));
    }

    Map<String, String> arguments(String column) throws SQLException {
        Map<String, String> arguments = new TreeMap<>();
        json(column)
                .properties()
                .forEach(e -> arguments.put(e.getKey(), e.getValue().asString()));
        return arguments;
    }
}
