package org.sluice.workbench.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowManager;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import org.sluice.workbench.operations.Screens;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.restapi.json.MetaShape;
import org.sluice.workbench.restapi.json.Shapes;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;

/** A transition: where it leads to and, when asked for, what is typed on its screen, if it has one. */
record TransitionShape(WorkflowManager workflows, Tracker tracker, Screens screens, Shapes shapes) {
    ObjectNode of(ActionDescriptor action, Issue issue, boolean withFields) {
        ObjectNode shape =
                Bodies.object().put("id", Integer.toString(action.getId())).put("name", action.getName());
        tracker.constants()
                .status(workflows.getNextStatusIdForAction(issue, action.getId()))
                .ifPresent(status -> shape.set("to", new ConstantShape(shapes).of(status)));
        return withFields ? shape.set("fields", fields(action, issue)) : shape;
    }

    private ObjectNode fields(ActionDescriptor action, Issue issue) {
        Project project = tracker.projects().byId(issue.getProjectId()).orElseThrow();
        return screens.ofTransition(action, project.id(), issue.getIssueTypeId())
                .map(screen -> new MetaShape(shapes, tracker)
                        .of(
                                project,
                                issue.getIssueTypeId(),
                                screen,
                                screens.required(project.id(), issue.getIssueTypeId())))
                .orElseGet(Bodies::object);
    }
}
