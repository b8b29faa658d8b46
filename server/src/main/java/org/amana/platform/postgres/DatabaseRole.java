package org.amana.platform.postgres;

/** Who speaks to the database. Migrations name these roles, so they are called the same on every server. */
public enum DatabaseRole {
    /** Runs migrations and owns every table; it is not subject to row-level security, and serves no request. */
    OWNER("amana_owner"),
    /** Appends: select and insert everywhere, update of single columns where a migration grants it, delete nowhere. */
    WRITER("amana_writer"),
    /** Answers: select of the rows that a policy shows, in read-only transactions. */
    READER("amana_reader");

    private final String user;

    DatabaseRole(String user) {
        this.user = user;
    }

    /** The role's name in PostgreSQL. */
    public String user() {
        return user;
    }
}
