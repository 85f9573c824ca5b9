package org.sluice.workbench.tracker.screens;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How fields behave: shown or hidden, to be filled or not. A field that is not named is shown and optional. */
public record FieldConfiguration(long id, String name, String description, Map<String, FieldRule> rules) {
    public static final long DEFAULT = 1;

    public FieldConfiguration {
        rules = Map.copyOf(rules);
    }

    public FieldRule of(String fieldId) {
        return rules.getOrDefault(fieldId, FieldRule.OPTIONAL);
    }

    /** What must be filled and can be: a hidden field is asked of nobody. */
    public Set<String> required() {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().required() && !rule.getValue().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
