package org.sluice.host;

import java.nio.file.Path;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Database;

/** All rows of a home that no workbench uses, to be compared with those of another. */
public final class HomeDump {
    private static final Set<String> WHEN_IT_HAPPENED = Set.of("imported", "installed_on", "execution_time");

    /** A row written again has the next number; a reading begins when it begins; a stamp of facts is drawn by chance. */
    private static final Set<String> OF_THE_RUN = Set.of("id", "begun_at", "as_of", "facts_stamp");

    /** Jira's own workflow and who has its roles are made when a home starts; after a power cut the numbers go on with a gap. */
    private static final Map<String, Set<String>> OF_THE_START =
            Map.of("WORKFLOW", Set.of("updated"), "ROLE_ACTOR", Set.of("id"));

    private HomeDump() {}

    /** The rows of the tables whose name, in upper case, passes: one line each, in an order that does not depend on ids. */
    public static Map<String, List<String>> of(Path home, Predicate<String> tables) {
        try (Database database = Database.open(home)) {
            return database.jdbi().withHandle(handle -> dump(handle, tables));
        }
    }

    private static Map<String, List<String>> dump(Handle handle, Predicate<String> tables) {
        Map<String, List<String>> dump = new TreeMap<>();
        handle.createQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                .mapTo(String.class)
                .filter(table -> tables.test(table.toUpperCase(Locale.ROOT)))
                .forEach(table -> dump.put(table, rows(handle, table)));
        return dump;
    }

    private static List<String> rows(Handle handle, String table) {
        return handle
                .createQuery("SELECT * FROM \"" + table + "\"")
                .mapToMap()
                .map(row -> {
                    row.keySet().removeAll(table.startsWith("AO_") ? OF_THE_RUN : WHEN_IT_HAPPENED);
                    row.keySet().removeAll(OF_THE_START.getOrDefault(table.toUpperCase(Locale.ROOT), Set.of()));
                    row.replaceAll((column, value) -> value instanceof Clob clob ? text(clob) : value);
                    return new TreeMap<>(row).toString();
                })
                .stream()
                .sorted()
                .toList();
    }

    private static String text(Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (SQLException e) {
            throw new IllegalStateException("A text of the home cannot be read", e);
        }
    }
}
