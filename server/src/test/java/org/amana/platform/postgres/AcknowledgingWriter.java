package org.amana.platform.postgres;

import java.nio.file.Path;
import java.sql.SQLException;

/** A process made to be killed: owns a server, inserts one row after the other, and prints each number once it is committed. */
final class AcknowledgingWriter {

    private AcknowledgingWriter() {}

    public static void main(String[] args) throws SQLException {
        try (var server = EmbeddedPostgres.start(Path.of(args[0]), PostgresSettings.durable());
                var connection = server.superuserConnection("postgres");
                var insert = connection.prepareStatement("insert into acknowledged values (?)")) {
            Sql.execute(connection, "create table if not exists acknowledged (number bigint primary key)");
            System.out.println("pid " + server.pid());
            for (long number = 1; ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println(number);
            }
        }
    }
}
