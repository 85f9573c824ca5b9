package org.sluice.workbench.jira.screens;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;

/** Looks up which screens the issue types of projects have. */
public final class JiraTypeScreenSchemes implements IssueTypeScreenSchemeManager {
    private final Layouts layouts;

    public JiraTypeScreenSchemes(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return layouts.typeSchemes().all().stream()
                .<IssueTypeScreenScheme>map(scheme -> new OfTypes(scheme, layouts))
                .toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return id == null
                ? null
                : layouts.typeSchemes()
                        .byId(id)
                        .map(scheme -> new OfTypes(scheme, layouts))
                        .orElse(null);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return new OfTypes(layouts.typeSchemes().ofProject(project.getId()), layouts);
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return getIssueTypeScreenScheme(issue.getProjectObject()).getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return getIssueTypeScreenScheme(Scheme.DEFAULT);
    }

    /** Which screen scheme each issue type has. */
    private record OfTypes(Scheme scheme, Layouts layouts) implements IssueTypeScreenScheme {
        @Override
        public Long getId() {
            return scheme.id();
        }

        @Override
        public String getName() {
            return scheme.name();
        }

        @Override
        public String getDescription() {
            return scheme.description();
        }

        @Override
        public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
            long id = type == null ? scheme.standardId() : scheme.to(type.getId());
            return new JiraScreenScheme(layouts.screenSchemes().require(id), layouts);
        }

        @Override
        public boolean isDefault() {
            return scheme.id() == Scheme.DEFAULT;
        }
    }
}
