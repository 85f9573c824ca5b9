package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.tracker.fields.FieldType;

/**
 * One of Jira's own searchers, by its complete key. The workbench searches a field by its type, so it keeps no searcher with
 * the field.
 */
record JiraFieldSearcher(String key) implements CustomFieldSearcher {
    private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> KNOWN = Set.of(
            "multiselectsearcher",
            "textsearcher",
            "exacttextsearcher",
            "exactnumber",
            "numberrange",
            "daterange",
            "datetimerange",
            "userpickergroupsearcher",
            "labelsearcher");

    /** The one that Jira proposes for the type. */
    static CustomFieldSearcher usual(FieldType type) {
        return new JiraFieldSearcher(PREFIX
                + switch (type) {
                    case SELECT, RADIO, MULTI_SELECT, CHECKBOXES -> "multiselectsearcher";
                    case TEXT, TEXT_AREA -> "textsearcher";
                    case NUMBER -> "exactnumber";
                    case DATE -> "daterange";
                    case DATE_TIME -> "datetimerange";
                    case USER, MULTI_USER -> "userpickergroupsearcher";
                    case LABELS -> "labelsearcher";
                });
    }

    static Optional<CustomFieldSearcher> of(String key) {
        return KNOWN.stream()
                .filter(module -> (PREFIX + module).equals(key))
                .findFirst()
                .map(module -> new JiraFieldSearcher(key));
    }
}
