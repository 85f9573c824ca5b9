package org.sluice.workbench.workflow.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The properties of a step or of a transition: values by name. Jira keeps names that begin with {@code jira.} for itself,
 * but for the few that change how an issue behaves; its own are neither shown nor changed.
 */
public final class Properties {
    private static final String OWN = "jira.";
    private static final List<String> ALLOWED = List.of(
            "jira.permission",
            "jira.issue.editable",
            "jira.field.resolution.exclude",
            "jira.field.resolution.include",
            "jira.i18n.title",
            "jira.i18n.submit");
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 4000;
    private final Map<String, String> held;

    /** Of a step or a transition, by what OSWorkflow calls its meta attributes. */
    @SuppressWarnings("unchecked") // Properties are texts by name.
    public Properties(Map held) {
        this.held = held;
    }

    public SortedMap<String, String> all() {
        SortedMap<String, String> shown = new TreeMap<>(held);
        shown.keySet().removeIf(Properties::isOwn);
        return shown;
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** A property of a name that is not there yet. */
    public void add(String name, String value) {
        if (value(name.strip()).isPresent()) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.taken", name.strip());
        }
        put(name.strip(), value.strip());
    }

    public void change(String name, String value) {
        required(name);
        put(name, value.strip());
    }

    public void remove(String name) {
        required(name);
        held.remove(name);
    }

    private void required(String name) {
        if (value(name).isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.gone", name);
        }
    }

    private void put(String name, String value) {
        if (name.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.long", LONGEST_NAME);
        }
        if (value.length() > LONGEST_VALUE) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.longvalue", LONGEST_VALUE);
        }
        if (isOwn(name)) {
            throw new WorkflowRefusal("workbench.workflow.refused.property.own", name, String.join(", ", ALLOWED));
        }
        held.put(name, value);
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OWN)
                && ALLOWED.stream().noneMatch(allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
    }
}
