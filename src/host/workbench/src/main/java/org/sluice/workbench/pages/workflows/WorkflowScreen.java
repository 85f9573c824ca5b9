package org.sluice.workbench.pages.workflows;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.workflow.editing.WorkflowEditing;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** What the pages about workflows have in common: whom they ask, and how they are drawn. */
public record WorkflowScreen(
        Frame frame,
        AdminFrame admin,
        Tracker tracker,
        Workflows workflows,
        Schemes schemes,
        SchemeDrafts drafts,
        WorkflowEditing editing) {
    private static final String SECTION = "element_options_section";

    public static WorkflowScreen over(
            Frame frame, AdminFrame admin, Tracker tracker, WorkflowSources sources, Clock clock) {
        SchemeDrafts drafts = new SchemeDrafts(tracker.database(), sources.schemes());
        WorkflowEditing editing =
                new WorkflowEditing(sources.workflows(), sources.schemes(), drafts, tracker.constants(), clock);
        return new WorkflowScreen(frame, admin, tracker, sources.workflows(), sources.schemes(), drafts, editing);
    }

    /** A page in the administration, with the workflows marked in its menu. */
    Answer page(Visit visit, String title, String template, Map<String, ?> model, String... resources) {
        return page(visit, "workflows", title, template, model, resources);
    }

    /** The same with another entry marked. */
    public Answer page(
            Visit visit, String link, String title, String template, Map<String, ?> model, String... resources) {
        Map<String, Object> names = new HashMap<>(model);
        names.put("title", title);
        names.putIfAbsent("fault", "");
        String body = frame.part(visit.context(), template, names);
        Head head = Head.admin(title).loading(resources);
        return Answer.html(admin.around(visit.context(), head, SECTION, link, body));
    }

    public PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    /** The workflow that the visit is about. */
    Workflow workflow(Visit visit) {
        Spot spot = Spot.of(visit);
        return editing.required(spot.name(), spot.draft());
    }

    public Optional<String> author(Visit visit) {
        return Optional.of(visit.person().key());
    }

    WorkflowHead head(Workflow workflow) {
        return new WorkflowHead(
                workflow,
                Spot.of(workflow),
                schemes.isActive(workflow.name()),
                editing.isEditable(workflow),
                workflows.draftOf(workflow.name()).isPresent(),
                workflow.authorKey().map(this::nameOf).orElse(""),
                schemes.using(workflow.name()).stream().map(this::use).toList());
    }

    /** The name of a transition's screen; one that is gone by its id, and empty text for none. */
    String screenName(Visit visit, String screenId) {
        return screenId.isEmpty()
                ? ""
                : tracker.layouts().screens().all().stream()
                        .filter(one -> screenId.equals(Long.toString(one.id())))
                        .map(Screen::name)
                        .findFirst()
                        .orElseGet(() -> text(visit).get("workbench.workflow.screen.other", screenId));
    }

    private WorkflowHead.SchemeUse use(Scheme scheme) {
        return new WorkflowHead.SchemeUse(
                scheme.name(),
                scheme.id().isPresent() ? Long.toString(scheme.id().getAsLong()) : "",
                projectsOf(scheme));
    }

    /** The names of the projects that follow the scheme. */
    public List<String> projectsOf(Scheme scheme) {
        Stream<Project> projects = tracker.projects().all().stream()
                .filter(project -> schemes.ofProject(project.id()).id().equals(scheme.id()));
        return projects.map(Project::name).toList();
    }

    private String nameOf(String userKey) {
        return tracker.users().byKey(userKey).map(User::displayName).orElse(userKey);
    }
}
