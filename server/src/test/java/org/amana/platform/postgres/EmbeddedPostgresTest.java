package org.amana.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path temp;

    @Test
    void startsOnAnEmptyFolderDurableAndInUtf8() throws SQLException {
        try (var server = EmbeddedPostgres.start(temp.resolve("data"), PostgresSettings.durable())) {
            assertThat(Sql.strings(server, "show fsync")).containsExactly("on");
            assertThat(Sql.strings(server, "show full_page_writes")).containsExactly("on");
            assertThat(Sql.strings(server, "show synchronous_commit")).containsExactly("on");
            assertThat(Sql.strings(server, "show data_checksums")).containsExactly("on");
            assertThat(Sql.strings(server, "show server_encoding")).containsExactly("UTF8");
            assertThat(Sql.strings(server, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(Sql.strings(server, "select count(*) from pg_hba_file_rules where auth_method = 'trust'"))
                    .containsExactly("0");
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws IOException {
        var data = temp.resolve("data");
        EmbeddedPostgres.start(data, PostgresSettings.durable()).close();

        var secret = data.resolve("secrets").resolve("postgres");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(secret).strip()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void keepsItsRowsOverAnOrdinaryRestart() throws SQLException {
        var data = temp.resolve("data");
        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            Sql.execute(server, "create table kept as select 7 as number");
        }
        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            assertThat(Sql.strings(server, "select number from kept")).containsExactly("7");
        }
    }

    @Test
    void startsAgainAfterThePostmasterIsKilled() throws Exception {
        var data = temp.resolve("data");
        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            Sql.execute(server, "create table kept as select generate_series(1, 1000) as number");
            Commands.signal("KILL", server.pid());
            assertThat(server.onExit().get(10, TimeUnit.SECONDS)).isNotZero();
        }
        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            assertThat(Sql.strings(server, "select count(*) from kept")).containsExactly("1000");
        }
    }

    @Test
    void aPidFileWhoseNumberBelongsToAnotherProgramIsNoObstacle() throws IOException, SQLException {
        var data = temp.resolve("data");
        EmbeddedPostgres.start(data, PostgresSettings.durable()).close();
        Files.write(
                data.resolve("cluster").resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), "", "0", "5432", "", "127.0.0.1", "", "ready"));

        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            assertThat(Sql.strings(server, "select 1")).containsExactly("1");
        }
    }

    @Test
    void twoFirstStartsAtOnceShareOneFreshCache() throws Exception {
        var settings = PostgresSettings.durable().withCache(temp.resolve("cache"));
        var one = CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(temp.resolve("one"), settings));
        var two = CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(temp.resolve("two"), settings));
        try (var first = one.get(2, TimeUnit.MINUTES);
                var second = two.get(2, TimeUnit.MINUTES)) {
            assertThat(Sql.strings(first, "select 1")).isEqualTo(Sql.strings(second, "select 1"));
        }
        try (var unpacked = Files.list(temp.resolve("cache"))) {
            assertThat(unpacked).hasSize(1);
        }
    }

    @Test
    void aFolderInUseIsRefused() {
        var data = temp.resolve("data");
        try (var server = EmbeddedPostgres.start(data, PostgresSettings.durable())) {
            assertThat(server.pid()).isPositive();
            assertRefused(data, "already started");
        }
    }

    @Test
    void aFolderOfSomethingElseIsRefusedAndLeftAlone() throws IOException {
        var holiday =
                Files.writeString(Files.createDirectory(temp.resolve("photos")).resolve("holiday.txt"), "sea");

        assertRefused(temp.resolve("photos"), "Name an empty folder");
        assertRefused(holiday, "is a file");
        try (var left = Files.list(temp.resolve("photos"))) {
            assertThat(left).containsExactly(holiday);
        }
    }

    @Test
    void aClusterOfAnotherVersionOrWithoutItsPasswordIsRefused() throws IOException {
        var data = temp.resolve("data");
        EmbeddedPostgres.start(data, PostgresSettings.durable()).close();
        var version = data.resolve("cluster").resolve("PG_VERSION");

        Files.writeString(version, "15\n");
        assertRefused(data, "written by PostgreSQL 15");
        Files.writeString(version, "18\n");
        Files.delete(data.resolve("secrets").resolve("postgres"));
        assertRefused(data, "Restore it from a backup");
    }

    @Test
    void aServerThatCannotStartSaysWhyAndWhereItsLogIs() {
        var settings = PostgresSettings.durable()
                .withPatience(Duration.ofSeconds(10))
                .withServerOption("shared_buffers", "nonsense");
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(temp.resolve("data"), settings))
                .withMessageContaining("shared_buffers")
                .withMessageContaining("postgres.log");
    }

    private static void assertRefused(Path folder, String why) {
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(folder, PostgresSettings.durable()))
                .withMessageContaining(why);
    }
}
