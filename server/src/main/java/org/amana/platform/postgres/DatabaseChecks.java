package org.amana.platform.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What must be true of any server before the register is trusted to it. */
final class DatabaseChecks {

    /** What a database administrator runs on a server that is not in the box. */
    static final String ROLES_SQL = """
            create role amana_owner  login nosuperuser nobypassrls password '...';
            create role amana_writer login nosuperuser bypassrls   password '...';
            create role amana_reader login nosuperuser nobypassrls password '...';
            create database amana owner amana_owner template template0 encoding 'UTF8' locale 'C.UTF-8';
            """;

    private static final String LOCALE = """
            select pg_encoding_to_char(encoding) as encoding, datctype,
                   'محمد' ~ '^[[:alpha:]]+$' as letters
            from pg_database where datname = current_database()
            """;

    private static final String UNFIT_ROLES = """
            select r.name || ': ' || problem
            from (values ('amana_owner'), ('amana_writer'), ('amana_reader')) as r(name)
            left join pg_roles p on p.rolname = r.name
            cross join lateral (values
                (case when p.oid is null then 'does not exist' end),
                (case when p.rolsuper then 'is a superuser' end),
                (case when r.name <> 'amana_writer' and p.rolbypassrls then 'may bypass row-level security' end),
                (case when r.name = 'amana_writer' and not p.rolbypassrls
                      then 'may not bypass row-level security, which bulk writing needs' end),
                (case when r.name <> 'amana_owner' and pg_has_role(p.oid, 'amana_owner', 'member')
                      then 'is a member of amana_owner' end),
                (case when r.name <> 'amana_owner' and exists (select 1 from pg_class c where c.relowner = p.oid)
                      then 'owns tables' end)) as found(problem)
            where problem is not null
            """;

    /** A view runs with the rights of its owner unless it says otherwise, and the owner is above row-level security. */
    private static final String WAYS_AROUND = """
            select 'view ' || c.relname
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relowner = 'amana_owner'::regrole
              and has_table_privilege('amana_reader', c.oid, 'select')
              and (c.relkind = 'm' or c.relkind = 'v' and not exists (
                    select 1 from unnest(c.reloptions) as o(setting)
                    where setting in ('security_invoker=true', 'security_invoker=on', 'security_invoker=1')))
            union all
            select 'function ' || p.proname
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.proowner = 'amana_owner'::regrole and p.prosecdef
              and has_function_privilege('amana_reader', p.oid, 'execute')
            order by 1
            """;

    private DatabaseChecks() {}

    static void beforeMigration(DataSource owner) {
        try {
            checkLocale(owner);
            refuseAny(
                    owner,
                    UNFIT_ROLES,
                    "The roles of this server would let people see what they may not: ",
                    "Set them up as follows, then start again:\n" + ROLES_SQL);
        } catch (SQLException e) {
            throw new PostgresException("Cannot check the database: " + e.getMessage(), e);
        }
    }

    static void afterMigration(DataSource owner) {
        try {
            refuseAny(
                    owner,
                    WAYS_AROUND,
                    "These would show the reader rows that no policy shows: ",
                    "Make views with (security_invoker = true), or revoke the right from " + DatabaseRole.READER.user()
                            + ".");
        } catch (SQLException e) {
            throw new PostgresException("Cannot check the tables: " + e.getMessage(), e);
        }
    }

    /** With a C locale the trigrams of an Arabic name are empty, and a search finds nobody without saying so. */
    private static void checkLocale(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LOCALE)) {
            rows.next();
            var encoding = rows.getString("encoding");
            var characters = rows.getString("datctype");
            var plain = characters.equals("C") || characters.equals("POSIX");
            if (!encoding.equals("UTF8") || plain || !rows.getBoolean("letters")) {
                throw new PostgresException("This database has encoding " + encoding + " and lc_ctype " + characters
                        + ": a search for an Arabic name would silently find nobody. Make a new one with"
                        + " encoding 'UTF8' locale 'C.UTF-8' template template0.");
            }
        }
    }

    private static void refuseAny(DataSource owner, String query, String problem, String advice) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        if (!found.isEmpty()) {
            throw new PostgresException(problem + String.join("; ", found) + ". " + advice);
        }
    }
}
