package org.dateline.core.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What our schema holds, as PostgreSQL's catalog has it: a table of a later migration is found like any other. */
final class Catalog {
    private static final String OURS = " FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace"
            + " AND c.relpersistence <> 't' AND NOT c.relispartition"
            + " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass"
            + " AND d.objid = c.oid AND d.deptype = 'e') AND c.relname <> 'flyway_schema_history'";
    private static final String OUR_TABLES = "(SELECT c.oid" + OURS + " AND c.relkind IN ('r', 'p'))";

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** A table with the columns that are stored. */
    record Table(String name, List<String> columns) {
        String quoted() {
            return quote(name);
        }

        private String quotedColumns() {
            return columns.stream().map(Catalog::quote).collect(Collectors.joining(", "));
        }

        /** A query, since COPY of a table by its name leaves the rows of its partitions out. */
        String copyOut() {
            return "COPY (SELECT " + quotedColumns() + " FROM " + quoted() + ") TO STDOUT (ENCODING 'UTF8')";
        }

        String copyIn() {
            return "COPY " + quoted() + " (" + quotedColumns() + ") FROM STDIN (ENCODING 'UTF8')";
        }
    }

    /** Something of the schema that is taken away while rows are loaded, and brought back. */
    record Aside(String away, String back) {}

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : strings("SELECT c.relname" + OURS + " AND c.relkind IN ('r', 'p') ORDER BY 1")) {
            tables.add(new Table(name, columns(name)));
        }
        return tables;
    }

    private List<String> columns(String table) throws SQLException {
        return strings("SELECT a.attname FROM pg_attribute a WHERE a.attrelid = '"
                + quote(table).replace("'", "''")
                + "'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum");
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> found = new ArrayList<>();
        for (String name : strings("SELECT c.relname" + OURS + " AND c.relkind = 'S' ORDER BY 1")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT last_value, is_called FROM " + quote(name))) {
                row.next();
                found.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return found;
    }

    /**
     * Foreign keys, indexes that hold no constraint, and triggers of our own. Without them the order of the tables does
     * not matter, no trigger refuses or doubles a row, and what is built at once is built faster. All of it needs an
     * owner's rights only, not those of a superuser. In the order in which they go; they come back in the opposite one.
     */
    List<Aside> asides() throws SQLException {
        List<Aside> found = new ArrayList<>();
        found.addAll(asides("SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname),"
                + " format('ALTER TABLE %s ENABLE %s TRIGGER %I', tgrelid::regclass,"
                + " CASE tgenabled WHEN 'A' THEN 'ALWAYS' ELSE '' END, tgname) FROM pg_trigger"
                + " WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND tgrelid IN " + OUR_TABLES + " ORDER BY 1"));
        found.addAll(asides("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),"
                + " format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) FROM pg_constraint"
                + " WHERE contype = 'f' AND conparentid = 0 AND conrelid IN " + OUR_TABLES + " ORDER BY 1"));
        found.addAll(asides("SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)"
                + " FROM pg_index i WHERE indrelid IN " + OUR_TABLES + " AND NOT EXISTS (SELECT FROM pg_constraint"
                + " WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) ORDER BY 1"));
        return found;
    }

    private List<Aside> asides(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Aside> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Aside(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    /** The last migration of the schema; empty where there was none. */
    String schemaVersion() throws SQLException {
        if (strings("SELECT to_regclass('flyway_schema_history')::text WHERE to_regclass('flyway_schema_history')"
                        + " IS NOT NULL")
                .isEmpty()) {
            return "";
        }
        return strings("SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL"
                        + " ORDER BY installed_rank DESC LIMIT 1")
                .stream()
                .findFirst()
                .orElse("");
    }

    /** Whether nobody has put anything here: no timeline and no user. */
    boolean isEmpty() throws SQLException {
        for (String table : List.of("timeline", "app_user")) {
            if (!strings("SELECT 'there' WHERE to_regclass('" + table + "') IS NOT NULL")
                            .isEmpty()
                    && !strings("SELECT 'a row' FROM " + table + " LIMIT 1").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    String serverVersion() throws SQLException {
        return strings("SHOW server_version").get(0);
    }

    private List<String> strings(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
