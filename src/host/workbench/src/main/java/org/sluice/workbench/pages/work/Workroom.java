package org.sluice.workbench.pages.work;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Map;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.forms.Place;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.issues.IssueDoor;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** What the pages of this package share: the issue that a request names, who may open a form about it, and the way back. */
record Workroom(Frame frame, Operations operations, IssueDoor door) {
    Tracker tracker() {
        return operations.desk().tracker();
    }

    PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    /** The issue, when the viewer sees it and may do that to it now; an archived one can only be read. */
    Issue issue(Visit visit, ProjectPermissionKey... anyOf) {
        Issue issue = open(visit);
        boolean allowed = anyOf.length == 0;
        for (ProjectPermissionKey permission : anyOf) {
            allowed |= tracker().permissions().has(visit.user(), permission.permissionKey(), issue);
        }
        if (!allowed) {
            throw new Refused(403, "workbench.refusal.forbidden", issue.key());
        }
        return issue;
    }

    private Issue open(Visit visit) {
        Issue issue = door.named(visit);
        if (project(issue).archived()) {
            throw new Refused(403, "workbench.refusal.project.archived");
        }
        return issue;
    }

    Project project(Issue issue) {
        return tracker().projects().byId(issue.projectId()).orElseThrow(Refused::notFound);
    }

    Place place(Visit visit, Issue issue) {
        return new Place(visit.user(), project(issue), issue.typeId(), java.util.Optional.of(issue));
    }

    /** A form about the issue, which it names and to which the way back leads. */
    FormPage form(Visit visit, Issue issue, String titleKey, String action, String submitKey) {
        return FormPage.of(
                        text(visit).get(titleKey),
                        new FormPage.About(issue.key(), issue.summary()),
                        "/secure/" + action,
                        text(visit).get(submitKey),
                        "/browse/" + issue.key())
                .with("id", issue.id());
    }

    Answer show(Visit visit, FormPage form) {
        String title = form.about().key().isEmpty()
                ? form.title()
                : form.title() + " - " + form.about().key();
        return frame.page(visit.context(), Head.general(title).styled("page-form"), "form.vm", Map.of("form", form));
    }

    /** The form again with what is wrong; a refusal that no other filling could change is a page of its own. */
    Faults faults(Visit visit, Outcome<?> outcome) {
        return Faults.of(outcome.problems(), text(visit));
    }

    /** What came of a click; there is no form on which a refusal could be shown. */
    <T> T done(Visit visit, Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw Faults.refused(outcome.problems(), text(visit));
        }
        return outcome.get();
    }

    static Answer back(Issue issue) {
        return Answer.redirect("/browse/" + issue.key());
    }
}
