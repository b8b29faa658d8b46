package org.amana.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.PoolSizes;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database of its own for one test class, with all migrations run, on the same durable PostgreSQL as in production.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.create();
 * }</pre>
 *
 * <p>The server is shared by all test classes of a JVM and leaves with it; each database is a copy of a migrated template.
 */
public final class TestDatabase implements AfterAllCallback, AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final PoolSizes SMALL = new PoolSizes(2, 4, 4);

    private final String name;
    private final DatabaseAccess access;
    private final Database database;

    private TestDatabase(String name, DatabaseAccess access) {
        this.name = name;
        this.access = access;
        this.database = Database.open(access, SMALL);
    }

    /** A fresh copy of the template: every table there, every table empty but for what migrations put in. */
    public static TestDatabase create() {
        var name = "test_" + NUMBER.incrementAndGet();
        return new TestDatabase(name, TestCluster.get().copyOfTemplate(name));
    }

    /** The three pools. */
    public Database database() {
        return database;
    }

    /** How to log in, for a test that opens its own pools or starts the server on this database. */
    public DatabaseAccess access() {
        return access;
    }

    /** Where tests of this JVM may put files of any size; removed at its end. */
    public static Path scratchFolder() {
        return TestCluster.get().folder();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Closes the pools and drops the database. */
    @Override
    public void close() {
        database.close();
        try {
            TestCluster.get().drop(name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop " + name, e);
        }
    }
}
