package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** The values of one statement; SQL holds only their names. */
final class Parameters {
    private final List<Object> values = new ArrayList<>();

    /** Keeps the value and returns how SQL refers to it. */
    String add(Object value) {
        values.add(value);
        return ":p" + (values.size() - 1);
    }

    /** Keeps a list of texts and returns what a column is compared with. */
    String anyText(Collection<String> texts) {
        // One value as itself lets an index on several columns go on to the next.
        return texts.size() == 1 ? add(texts.iterator().next()) : "ANY(" + add(texts.toArray(String[]::new)) + ")";
    }

    /** Keeps a list of ids and returns what a column is compared with. */
    String anyNumber(Collection<Long> numbers) {
        return numbers.size() == 1 ? add(numbers.iterator().next()) : "ANY(" + add(numbers.toArray(Long[]::new)) + ")";
    }

    void bind(SqlStatement<?> statement) {
        // A condition that turns out to let nobody through leaves its values unused.
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String[] texts) {
                statement.bindArray("p" + i, String.class, (Object[]) texts);
            } else if (value instanceof Long[] numbers) {
                statement.bindArray("p" + i, Long.class, (Object[]) numbers);
            } else {
                statement.bind("p" + i, value);
            }
        }
    }
}
