package org.sluice.workbench.testing;

/** One changed field of an {@link IssueExport}; null where there was or is nothing. */
public record ItemExport(String type, String field, String from, String fromText, String to, String toText) {
    public static ItemExport of(String field, String from, String fromText, String to, String toText) {
        return new ItemExport("jira", field, from, fromText, to, toText);
    }

    public static ItemExport custom(String field, String from, String fromText, String to, String toText) {
        return new ItemExport("custom", field, from, fromText, to, toText);
    }
}
