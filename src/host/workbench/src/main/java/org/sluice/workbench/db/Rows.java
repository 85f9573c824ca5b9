package org.sluice.workbench.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rows that are there once for each key, written in words that H2 and PostgreSQL both know. */
public final class Rows {
    private Rows() {}

    /** Sees to it that the row is there; nothing changes when it is. */
    public static void put(Jdbi jdbi, String table, Map<String, ?> key) {
        put(jdbi, table, key, Map.of());
    }

    /**
     * Writes the row of a key, whether it was there or not.
     *
     * @param key columns that make the row unique, texts or whole numbers
     * @param rest the other columns, texts or whole numbers
     */
    public static void put(Jdbi jdbi, String table, Map<String, ?> key, Map<String, ?> rest) {
        Map<String, Object> all = new LinkedHashMap<>(key);
        all.putAll(rest);
        String update = rest.isEmpty() ? "" : " WHEN MATCHED THEN UPDATE SET " + assigned(rest, ", ", "");
        jdbi.useHandle(handle -> merge(
                handle,
                "MERGE INTO " + table + " t USING (SELECT " + typed(all) + ") n ON " + assigned(key, " AND ", "t.")
                        + update + " WHEN NOT MATCHED THEN INSERT (" + String.join(", ", all.keySet()) + ") VALUES ("
                        + all.keySet().stream().map(name -> "n." + name).collect(Collectors.joining(", ")) + ")",
                all));
    }

    private static void merge(Handle handle, String sql, Map<String, Object> values) {
        handle.createUpdate(sql).bindMap(values).execute();
    }

    /** A parameter has no type of its own in the list of a SELECT. */
    private static String typed(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> "CAST(:" + value.getKey() + " AS "
                        + (value.getValue() instanceof Number ? "BIGINT" : "VARCHAR") + ") AS " + value.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String assigned(Map<String, ?> columns, String joint, String owner) {
        return columns.keySet().stream()
                .map(name -> owner + name + " = n." + name)
                .collect(Collectors.joining(joint));
    }
}
