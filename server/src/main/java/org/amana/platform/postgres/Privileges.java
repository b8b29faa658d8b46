package org.amana.platform.postgres;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Who may do what with tables that migrations make, said once instead of in each of them. */
final class Privileges {

    private static final String PREPARE = """
            grant usage on schema public to amana_writer, amana_reader;
            alter default privileges in schema public grant select, insert on tables to amana_writer;
            alter default privileges in schema public grant usage, select on sequences to amana_writer;
            alter default privileges in schema public grant select on tables to amana_reader;
            """;

    private static final String CLOSE_TABLES = """
            do $$
            declare
                t record;
            begin
                for t in
                    select c.oid, c.oid::regclass as name, c.relrowsecurity
                    from pg_class c
                    where c.relnamespace = 'public'::regnamespace
                      and c.relkind in ('r', 'p')
                      and c.relowner = current_user::regrole
                      and c.relname <> 'flyway_schema_history'
                loop
                    if not t.relrowsecurity then
                        execute format('alter table %s enable row level security', t.name);
                    end if;
                end loop;
                if to_regclass('public.flyway_schema_history') is not null then
                    revoke all on public.flyway_schema_history from amana_writer, amana_reader;
                end if;
            end
            $$
            """;

    private Privileges() {}

    static void prepare(DataSource owner) {
        run(owner, PREPARE);
    }

    static void closeTables(DataSource owner) {
        run(owner, CLOSE_TABLES);
    }

    private static void run(DataSource owner, String sql) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PostgresException(
                    "Cannot set the rights of the roles: " + e.getMessage() + ". Amana's database has to belong to "
                            + DatabaseRole.OWNER.user() + ".",
                    e);
        }
    }
}
