package org.sluice.workbench.search;

import java.util.List;

/** How an issue holds values of a field, in SQL: in a column of its own, or in rows of another table. */
interface Holding {
    String any(List<String> ids, Parameters parameters);

    String some();

    String none();

    /** A column of the issue that holds an id as text. */
    static Holding textColumn(String column) {
        return new Column(column, false);
    }

    /** A column of the issue that holds an id as a number. */
    static Holding numberColumn(String column) {
        return new Column(column, true);
    }

    /** Rows with {@code issue_id} in a table, met by a further condition, whose column holds the id. */
    static Holding rows(String table, String condition, String column, boolean numeric) {
        return new Rows(table, condition, column, numeric);
    }

    private static String matches(String column, boolean numeric, List<String> ids, Parameters parameters) {
        return column + " = "
                + (numeric
                        ? parameters.anyNumber(ids.stream().map(Long::valueOf).toList())
                        : parameters.anyText(ids));
    }

    /** One value or none. */
    record Column(String column, boolean numeric) implements Holding {
        @Override
        public String any(List<String> ids, Parameters parameters) {
            return matches(column, numeric, ids, parameters);
        }

        @Override
        public String some() {
            return column + " IS NOT NULL";
        }

        @Override
        public String none() {
            return column + " IS NULL";
        }
    }

    /** Any number of values. */
    record Rows(String table, String condition, String column, boolean numeric) implements Holding {
        @Override
        public String any(List<String> ids, Parameters parameters) {
            return "i.id IN (SELECT x.issue_id FROM " + table + " x WHERE " + condition + " AND "
                    + matches("x." + column, numeric, ids, parameters) + ")";
        }

        @Override
        public String some() {
            return "EXISTS (SELECT 1 FROM " + table + " x WHERE x.issue_id = i.id AND " + condition + ")";
        }

        @Override
        public String none() {
            return "NOT " + some();
        }
    }
}
