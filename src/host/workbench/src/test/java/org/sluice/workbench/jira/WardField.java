package org.sluice.workbench.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collections;
import java.util.List;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.FieldType;

/** A select list <em>Ward</em> that people made for all projects, as plugins see it. */
final class WardField extends ExternalResource {
    final WorkPlace place = new WorkPlace();
    private WorkingJira jira;
    private CustomField ward;

    @Override
    public Statement apply(Statement base, Description description) {
        return place.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        jira = WorkingJira.over(place);
        ward = another("Ward", FieldType.SELECT);
    }

    WorkingJira jira() {
        return jira;
    }

    CustomField itself() {
        return ward;
    }

    CustomField another(String name, FieldType type) {
        return fields().getCustomFieldObject(place.field(name, type).fieldId());
    }

    /** Its own scheme. */
    FieldConfigScheme scheme() {
        return ward.getConfigurationSchemes().get(0);
    }

    /** A second scheme, for the laboratory alone. */
    FieldConfigScheme ofLab() {
        return schemes().createDefaultScheme(ward, List.of(in("LAB")), Collections.singletonList(null));
    }

    JiraContextNode in(String key) {
        return new ProjectContext(place.project(key).id(), jira.get(ProjectManager.class));
    }

    CustomFieldManager fields() {
        return jira.get(CustomFieldManager.class);
    }

    OptionsManager options() {
        return jira.get(OptionsManager.class);
    }

    FieldConfigSchemeManager schemes() {
        return jira.get(FieldConfigSchemeManager.class);
    }
}
