package org.qualgraph.index;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A table of PostgreSQL with an index of trigrams, asked through a prepared statement over one connection. */
final class TrigramTableFinder implements NameFinder {
    /** The index, and the question that uses it. */
    enum Kind {
        /** Signatures twenty times as long as the default: with it one answer took several times as long. */
        GIST(
                "CREATE INDEX names ON label USING gist (name gist_trgm_ops(siglen=256))",
                "SELECT concept FROM label ORDER BY name <-> ? LIMIT 1"),
        GIN(
                "CREATE INDEX names ON label USING gin (name gin_trgm_ops)",
                "SELECT concept FROM label WHERE name % ? ORDER BY name <-> ? LIMIT 1");

        private final String index;
        private final String question;

        Kind(String index, String question) {
            this.index = index;
            this.question = question;
        }
    }

    private final LocalPostgres server = new LocalPostgres();
    private final Connection connection;
    private final PreparedStatement question;
    private final int parameters;
    private final long bytes;

    TrigramTableFinder(Kind kind, List<IndexedName> names) {
        try {
            connection = DriverManager.getConnection(server.url());
            execute("CREATE EXTENSION pg_trgm");
            execute("CREATE TABLE label (concept text, name text)");
            fill(names);
            execute(kind.index);
            execute("VACUUM ANALYZE label");
            bytes = size();
            question = connection.prepareStatement(kind.question);
            parameters = question.getParameterMetaData().getParameterCount();
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException("PostgreSQL failed", e);
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void fill(List<IndexedName> names) throws SQLException {
        connection.setAutoCommit(false);
        try (var row = connection.prepareStatement("INSERT INTO label VALUES (?, ?)")) {
            for (var name : names) {
                row.setString(1, name.concept());
                row.setString(2, name.text());
                row.addBatch();
            }
            row.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private long size() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_total_relation_size('label')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public String first(String name) {
        try {
            for (var i = 1; i <= parameters; i++) {
                question.setString(i, name);
            }
            try (var rows = question.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL failed", e);
        }
    }

    @Override
    public long bytesOnDisk() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL failed", e);
        } finally {
            server.close();
        }
    }
}
