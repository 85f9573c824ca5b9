package org.sluice.workbench.jira.fields;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;

/** What fields lead to: their contexts and options, projects and people. Wraps all of it in Jira's types. */
public record FieldSurroundings(Tracker tracker, ProjectManager projects, UserManager users) {
    JiraCustomField wrap(CustomField field) {
        return new JiraCustomField(field, this);
    }

    JiraFieldConfig wrap(FieldContext context) {
        return new JiraFieldConfig(context, this);
    }

    JiraOption wrap(FieldOption option) {
        return new JiraOption(option, this);
    }

    CustomField require(long fieldId) {
        return tracker.fields()
                .byId(fieldId)
                .orElseThrow(() -> new IllegalStateException("There is no field customfield_" + fieldId));
    }

    /** Those that are still there, in the order of their ids. */
    List<Project> projects(Collection<Long> ids) {
        return ids.stream()
                .sorted()
                .map(projects::getProjectObj)
                .filter(project -> project != null)
                .toList();
    }
}
