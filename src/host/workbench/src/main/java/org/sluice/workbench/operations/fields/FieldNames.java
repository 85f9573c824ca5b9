package org.sluice.workbench.operations.fields;

import java.util.Set;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;

/** What fields are called, to go into what is said about them. */
public final class FieldNames {
    private static final Set<String> OWN = Set.of(
            IssueFields.TYPE,
            IssueFields.SUMMARY,
            IssueFields.DESCRIPTION,
            IssueFields.ENVIRONMENT,
            IssueFields.PRIORITY,
            IssueFields.RESOLUTION,
            IssueFields.ASSIGNEE,
            IssueFields.REPORTER,
            IssueFields.DUE,
            IssueFields.SECURITY,
            IssueFields.COMPONENTS,
            IssueFields.LABELS);

    private final Tracker tracker;

    public FieldNames(Tracker tracker) {
        this.tracker = tracker;
    }

    /** A text for one of Jira's own fields, the name for a custom field, the id for what is no field. */
    public Object of(String fieldId) {
        return OWN.contains(fieldId)
                ? Problem.of("workbench.field." + fieldId)
                : tracker.fields().byFieldId(fieldId).map(CustomField::name).orElse(fieldId);
    }
}
