package org.sluice.workbench.pages.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.CommentForm;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;

/**
 * Transitions: one with a screen asks first, one without is made by the click. What a validator refuses is said on the
 * screen, beside the field that it names; a click that is refused gets a screen to say it on. A resolution that a screen
 * asks for must be chosen, as in Jira.
 */
final class TransitionPages {
    private final Workroom room;
    private final FieldForm fields;
    private final CommentForm comments;

    TransitionPages(Workroom room) {
        this.room = room;
        this.fields = new FieldForm(room.operations().desk());
        this.comments = new CommentForm(room.tracker());
    }

    /** Where a button leads: to the screen, or, when a form was sent and there is none, through the transition. */
    Answer dispatch(Visit visit) {
        Issue issue = room.issue(visit);
        Transition transition = transition(visit, issue);
        boolean asks =
                transition.screenId().isPresent() || visit.request().getMethod().equals("GET");
        return asks
                ? Answer.redirect(
                        "/secure/CommentAssignIssue!default.jspa?id=" + issue.id() + "&action=" + transition.id())
                : act(visit);
    }

    Answer ask(Visit visit) {
        Issue issue = room.issue(visit);
        return form(visit, issue, transition(visit, issue), Map.of(), Faults.NONE);
    }

    Answer act(Visit visit) {
        Issue issue = room.issue(visit);
        Transition transition = transition(visit, issue);
        Map<String, List<String>> typed =
                Sent.of(visit, fields.of(room.place(visit, issue), transition, Map.of(), room.text(visit)));
        if (typed.getOrDefault(IssueFields.RESOLUTION, List.of("shown nowhere")).stream()
                .allMatch(String::isBlank)) {
            Problems missing = Problems.none()
                    .field(
                            IssueFields.RESOLUTION,
                            "workbench.refusal.field.required",
                            Problem.of("workbench.field.resolution"));
            return form(visit, issue, transition, typed, Faults.of(missing, room.text(visit)));
        }
        Optional<NewComment> comment = comments.read(visit);
        Outcome<Issue> made =
                room.operations().transition().act(visit.user(), issue.id(), transition.id(), typed, comment);
        if (!made.isDone()) {
            return form(visit, issue, transition, typed, room.faults(visit, made));
        }
        return room.door().maySee(visit, made.get()) ? Workroom.back(made.get()) : Answer.redirect("/issues/?jql=");
    }

    private Transition transition(Visit visit, Issue issue) {
        String id = visit.text("action");
        return room.operations().transition().offered(visit.user(), issue).stream()
                .filter(one -> Integer.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(403, "workbench.transition.gone", issue.key()));
    }

    private Answer form(
            Visit visit, Issue issue, Transition transition, Map<String, List<String>> typed, Faults faults) {
        List<FormField> shown =
                new ArrayList<>(fields.of(room.place(visit, issue), transition, typed, room.text(visit)));
        if (room.tracker().permissions().has(visit.user(), "ADD_COMMENTS", issue)) {
            shown.addAll(comments.fields(
                    visit.user(),
                    room.project(issue),
                    visit.text(CommentForm.BODY),
                    visit.text(CommentForm.LEVEL),
                    room.text(visit)));
        }
        FormPage form = FormPage.of(
                        transition.name(),
                        new FormPage.About(issue.key(), issue.summary()),
                        "/secure/CommentAssignIssue.jspa",
                        transition.name(),
                        "/browse/" + issue.key())
                .with("id", issue.id())
                .with("action", transition.id());
        return room.show(visit, form.with(shown, faults));
    }
}
