package org.sluice.workbench.pages.issues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.forms.CommentForm;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Permissions;

/** One issue: fields, links, activity, and what plugins add. A project's key at the same address leads to the project. */
final class IssuePage {
    private final Frame frame;
    private final Operations operations;
    private final Tracker tracker;
    private final IssueDoor door;
    private final IssueRows rows;
    private final LinkedIssues linked;
    private final CustomFieldLines customFields;
    private final IssueFragments fragments;

    IssuePage(Frame frame, Operations operations, IssueDoor door, IssueRows rows, IssueFragments fragments) {
        this.frame = frame;
        this.operations = operations;
        this.tracker = operations.desk().tracker();
        this.door = door;
        this.rows = rows;
        this.linked = new LinkedIssues(tracker, door, rows);
        this.customFields = new CustomFieldLines(tracker);
        this.fragments = fragments;
    }

    Answer show(Visit visit) {
        String key = visit.variable("key");
        Optional<Issue> issue = door.find(visit, key);
        if (issue.isEmpty()) {
            return projectOrNothing(visit, key);
        }
        return issue.get().key().equals(key)
                ? page(visit, issue.get())
                : Answer.redirect("/browse/" + issue.get().key());
    }

    private Answer projectOrNothing(Visit visit, String key) {
        boolean project = tracker.projects()
                .byKey(key)
                .filter(found -> tracker.permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, found))
                .isPresent();
        if (project) {
            return Answer.redirect("/projects/" + key);
        }
        throw Refused.notFound();
    }

    private Answer page(Visit visit, Issue issue) {
        Project project = tracker.projects().byId(issue.projectId()).orElseThrow(Refused::notFound);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", rows.of(List.of(issue)).get(0));
        model.put("project", project);
        model.put("id", issue.id());
        IssueTools tools = new IssueTools(operations, visit.user(), issue, project);
        model.put("can", tools);
        model.put("marks", CommentMarks.of(tools, tracker.roles()));
        model.put("files", AttachmentLine.of(tracker, issue, tools, visit.locale()));
        model.put("levels", new CommentForm(tracker).levels(visit.user(), project, "", frame.text(visit.context())));
        model.put("description", issue.description().orElse(""));
        model.put("environment", issue.environment().orElse(""));
        model.put("due", issue.due().map(List::of).orElse(List.of()));
        model.put("resolved", issue.resolved().map(List::of).orElse(List.of()));
        model.put(
                "components",
                tracker.components().ofIssue(issue.id()).stream()
                        .map(Component::name)
                        .toList());
        model.put("labels", tracker.labels().of(issue.id()));
        model.put(
                "level",
                issue.securityLevelId()
                        .flatMap(tracker.levels()::byId)
                        .map(level -> level.name())
                        .orElse(""));
        model.put("fields", customFields.of(issue.id(), frame.times(visit.context())));
        model.put("links", linked.links(visit, issue));
        model.put("subtasks", linked.subtasks(visit, issue));
        model.put("parents", linked.parent(visit, issue));
        model.put("activity", Activity.of(tracker, visit.user(), issue, project));
        model.putAll(fragments.tabs(issue, visit.text("page")));
        model.put("tab", tab(visit, model.get("pluginTab")));
        model.putAll(fragments.of(issue));
        Head head = Head.general("[" + issue.key() + "] " + issue.summary())
                .loading("jira.view.issue")
                .with("issue-key", issue.key())
                .with("issue-id", Long.toString(issue.id()))
                .with("project-key", project.key());
        return frame.page(visit.context(), head, "issue.vm", model);
    }

    private static String tab(Visit visit, Object pluginTab) {
        if (!"".equals(pluginTab)) {
            return "plugin";
        }
        return isHistory(visit) ? "history" : "comments";
    }

    /** Jira's own name of the tab is understood too, so that its links keep working. */
    private static boolean isHistory(Visit visit) {
        return visit.text("page").endsWith("changehistory-tabpanel");
    }
}
