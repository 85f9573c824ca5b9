package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Optional;
import java.util.Set;

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

    static Optional<CustomFieldSearcher> of(String key) {
        return KNOWN.stream()
                .filter(module -> (PREFIX + module).equals(key))
                .findFirst()
                .map(module -> new JiraFieldSearcher(key));
    }
}
