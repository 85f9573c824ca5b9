package org.sluice.workbench.pages.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.CommentForm;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.Place;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/**
 * One transition for many issues. Workflows number their transitions each for itself, so one is known by number and name;
 * an issue that does not have it is refused and named.
 */
final class BulkTransitions {
    private static final String CHOSEN = "transition";

    private final BulkPages pages;
    private final FieldForm fields;
    private final CommentForm comments;

    BulkTransitions(BulkPages pages) {
        this.pages = pages;
        this.fields = new FieldForm(pages.operations().desk());
        this.comments = new CommentForm(pages.tracker());
    }

    Answer choose(Visit visit, Selection chosen) {
        Map<String, List<Issue>> offered = new LinkedHashMap<>();
        for (Issue issue : chosen.issues()) {
            offered(visit, issue).forEach(one -> offered.computeIfAbsent(code(one), code -> new ArrayList<>())
                    .add(issue));
        }
        if (offered.isEmpty()) {
            throw Refused.badInput("workbench.bulk.transition.none");
        }
        List<Choice> choices = new ArrayList<>();
        offered.forEach((code, issues) -> choices.add(Choice.of(
                code, pages.text(visit).get("workbench.bulk.transition.for", name(code), issues.size()), "")));
        FormField field = FormField.choosing(CHOSEN, pages.text(visit).get("workbench.bulk.transition.one"), choices);
        return pages.step(
                visit,
                chosen,
                "workbench.bulk.transition",
                "BulkWorkflowTransition!screen.jspa",
                "workbench.next",
                List.of(field));
    }

    /** What the transition asks, for all of them once. */
    Answer screen(Visit visit) {
        Selection chosen = pages.selection(visit);
        List<FormField> shown = new ArrayList<>(fields(visit, chosen));
        shown.addAll(comments.fields(visit.user(), project(chosen), "", "", pages.text(visit)));
        shown.add(
                0,
                FormField.of(
                        "shown-transition",
                        pages.text(visit).get("workbench.bulk.transition.one"),
                        FormField.Kind.SHOWN,
                        name(visit.text(CHOSEN))));
        return pages.form(
                visit,
                pages.stepForm(
                                visit,
                                chosen,
                                "workbench.bulk.transition",
                                "BulkWorkflowTransition.jspa",
                                "workbench.bulk.confirm",
                                shown)
                        .with(CHOSEN, visit.text(CHOSEN)));
    }

    Answer act(Visit visit) {
        Selection chosen = pages.selection(visit);
        String code = visit.text(CHOSEN);
        Map<String, List<String>> typed = Sent.of(visit, fields(visit, chosen));
        Optional<NewComment> comment = comments.read(visit);
        List<Long> able = chosen.issues().stream()
                .filter(issue ->
                        offered(visit, issue).stream().anyMatch(one -> code(one).equals(code)))
                .map(Issue::id)
                .toList();
        Map<Long, Outcome<Issue>> outcomes = new LinkedHashMap<>();
        chosen.ids()
                .forEach(id -> outcomes.put(
                        id, Outcome.refused(Problems.none().add("workbench.refusal.transition", name(code)))));
        outcomes.putAll(pages.operations().bulk().transition(visit.user(), able, number(code), typed, comment));
        return pages.result(visit, chosen, outcomes, false);
    }

    /** The fields of the screen, as the first issue that has the transition shows them, and empty. */
    private List<FormField> fields(Visit visit, Selection chosen) {
        for (Issue issue : chosen.issues()) {
            for (Transition one : offered(visit, issue)) {
                if (code(one).equals(visit.text(CHOSEN))) {
                    Place place = new Place(visit.user(), project(issue), issue.typeId(), Optional.empty());
                    return fields.of(place, one, Map.of(), pages.text(visit));
                }
            }
        }
        throw Refused.badInput("workbench.bulk.transition.none");
    }

    private List<Transition> offered(Visit visit, Issue issue) {
        return pages.operations().transition().offered(visit.user(), issue);
    }

    private Project project(Selection chosen) {
        return project(chosen.issues().get(0));
    }

    private Project project(Issue issue) {
        return pages.tracker().projects().byId(issue.projectId()).orElseThrow(Refused::notFound);
    }

    private static String code(Transition transition) {
        return transition.id() + " " + transition.name();
    }

    private static String name(String code) {
        return code.substring(code.indexOf(' ') + 1);
    }

    /** Of a code that an issue was found to offer. */
    private static int number(String code) {
        return Integer.parseInt(code.substring(0, code.indexOf(' ')));
    }
}
