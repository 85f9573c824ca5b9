package org.sluice.insight.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sluice.platform.HostParts;
import org.sluice.work.StreamFields;

/**
 * The one place that knows Jira's types for screens: those on which the people of a project make, change and read tasks.
 *
 * <p>Other projects may share them; a field shows only in projects that have it. So a screen keeps it until the last project for
 * which Sluice put it there is undone.
 */
final class ProjectScreens {

    private static final List<ScreenableIssueOperation> OPERATIONS = List.of(
            IssueOperations.CREATE_ISSUE_OPERATION,
            IssueOperations.EDIT_ISSUE_OPERATION,
            IssueOperations.VIEW_ISSUE_OPERATION);

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenManager screens;
    private final StreamFields memory;

    private ProjectScreens(IssueTypeScreenSchemeManager schemes, FieldScreenManager screens, StreamFields memory) {
        this.schemes = schemes;
        this.screens = screens;
        this.memory = memory;
    }

    /** The screens of this Jira, none when it has no service for them. */
    static Optional<ProjectScreens> in(HostParts parts, StreamFields memory) {
        return parts.find(IssueTypeScreenSchemeManager.class).flatMap(schemes -> parts.find(FieldScreenManager.class)
                .map(screens -> new ProjectScreens(schemes, screens, memory)));
    }

    /** Puts a field at the end of the first tab of each screen that lacks it, and notes those that have it by Sluice. */
    void add(Project project, String fieldId) {
        Set<Long> ours = new TreeSet<>(memory.screens(project.getId()));
        Set<Long> others = screensOfOthers(project.getId());
        Map<Long, FieldScreen> lacking = new TreeMap<>();
        for (FieldScreen screen : screensOf(project)) {
            if (!screen.containsField(fieldId) && !screen.getTabs().isEmpty()) {
                lacking.put(screen.getId(), screen);
            }
            if (lacking.containsKey(screen.getId()) || others.contains(screen.getId())) {
                ours.add(screen.getId());
            }
        }
        memory.show(project.getId(), ours);
        lacking.values().forEach(screen -> screen.getTab(0).addFieldScreenLayoutItem(fieldId));
    }

    /** Whether any of them has a field. */
    boolean show(Project project, String fieldId) {
        return screensOf(project).stream().anyMatch(screen -> screen.containsField(fieldId));
    }

    /** Takes a field off those that have it by Sluice for this project and for no other one. */
    void remove(long projectId, String fieldId) {
        Set<Long> ours = new TreeSet<>(memory.screens(projectId));
        ours.removeAll(screensOfOthers(projectId));
        ours.stream()
                .map(screens::getFieldScreen)
                .filter(screen -> screen != null && screen.containsField(fieldId))
                .forEach(screen -> screen.removeFieldScreenLayoutItem(fieldId));
    }

    private Set<Long> screensOfOthers(long projectId) {
        return memory.projects().stream()
                .filter(other -> other != projectId)
                .flatMap(other -> memory.screens(other).stream())
                .collect(Collectors.toSet());
    }

    private List<FieldScreen> screensOf(Project project) {
        List<FieldScreen> found = new ArrayList<>();
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(project);
        for (IssueType type : project.getIssueTypes()) {
            FieldScreenScheme ofType = scheme.getEffectiveFieldScreenScheme(type);
            for (ScreenableIssueOperation operation : OPERATIONS) {
                Optional.ofNullable(ofType.getFieldScreen(operation)).ifPresent(found::add);
            }
        }
        return found;
    }
}
