package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.pages.DoorView.Guest;
import org.amana.platform.postgres.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a demonstration whom a visitor may look as. There are none on a server of record. */
@Component
@ConditionalOnProperty(name = "amana.demo", havingValue = "true")
final class DemoGuests {

    private static final String ALL =
            "select user_id, login, party, roles from platform_user where not closed order by party, login";

    private final JdbcClient database;

    DemoGuests(Database database) {
        this.database = JdbcClient.create(database.writer());
    }

    List<Guest> all() {
        return database.sql(ALL).query((row, number) -> guest(row)).list();
    }

    Optional<Guest> find(UUID user) {
        return all().stream().filter(guest -> guest.user().equals(user)).findFirst();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Guest(
                row.getObject("user_id", UUID.class),
                row.getString("login"),
                row.getString("party"),
                Arrays.stream(roles).sorted().map(role -> "access.role." + role).toList());
    }
}
