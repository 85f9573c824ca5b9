package org.sluice.workbench.search;

/** Reads JQL. */
public final class JqlParser {
    /** The query in the text; a {@link JqlException} names line and column of what it cannot read. */
    public JqlQuery parse(String jql) {
        if (jql.isBlank()) {
            return JqlQuery.all();
        }
        throw new UnsupportedOperationException("JQL is not read yet: " + jql);
    }
}
